import type { Vaardigheidsbelang, Vaardigheidsoort } from '../../vaardigheid.ts';

/*
 * The terms of the CompetentNL ontology (cnlo, and cnluwv of UWV) that the graph gives meaning to. A list here is also what
 * parse.ts knows: a class that is added later is counted and becomes OVERIG.
 */

/** Classes of skills. */
export const SOORT = {
  'cnlo:HumanCapability': 'VAARDIGHEID',
  'cnlo:KnowledgeArea': 'KENNISGEBIED',
  'cnluwv:OccupationTask': 'BEROEPSTAAK',
  'cnlo:LanguageProficiency': 'TAAL',
} as const satisfies Readonly<Record<string, Vaardigheidsoort>>;

/** The relations between an occupation and a skill, heaviest first. */
export const BELANG = {
  'cnlo:requiresHATEssential': 'ESSENTIEEL',
  'cnlo:requiresHATImportant': 'BELANGRIJK',
  'cnlo:requiresHATSomewhat': 'ENIGSZINS',
} as const satisfies Readonly<Record<string, Vaardigheidsbelang>>;
