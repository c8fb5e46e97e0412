import { gemeenten } from './gemeenten.ts';
import { normaliseerNaam } from './titel-normaliseer.ts';

/** Names that people use for places beside those of the table. */
const OOK = ['Den Bosch', 'Schiphol', 'Hoofddorp', 'Maasvlakte', 'Europoort', 'Botlek', 'Zuidas', 'Arnhem-Nijmegen'];

const opEersteWoord = Map.groupBy(
  new Set(
    [...gemeenten.flatMap(({ naam, hoofdplaats }) => [naam.replace(/ \(.*\)$/, ''), hoofdplaats]), ...OOK].map(
      normaliseerNaam,
    ),
  )
    .values()
    .map((naam) => naam.split(' '))
    .toArray()
    .toSorted((a, b) => b.length - a.length),
  ([eerste = '']) => eerste,
);

/** How many words from `vanaf` on are the name of a place; 0 when none is. */
export const telPlaatswoorden = (woorden: readonly string[], vanaf: number): number => {
  const plaatsen = opEersteWoord.get(woorden[vanaf] ?? '');
  return plaatsen?.find((plaats) => plaats.every((woord, i) => woorden[vanaf + i] === woord))?.length ?? 0;
};
