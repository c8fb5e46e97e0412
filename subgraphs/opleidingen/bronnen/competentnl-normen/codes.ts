/** The relations of the CompetentNL ontology (cnlo) between an educational norm and a skill, heaviest first. */
export const VOORSCHRIFTEN = [
  'cnlo:prescribesHATEssential',
  'cnlo:prescribesHATImportant',
  'cnlo:prescribesHATSomewhat',
] as const;
