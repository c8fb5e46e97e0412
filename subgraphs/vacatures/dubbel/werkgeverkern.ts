import { vouw } from '../../../schema/referentie/vouw.ts';

/** Longer names differ in their beginning too. */
const KERN_MAXIMUM = 48;

/** Words in a name that say in what form, where or how big an employer is, not who. */
export const VORMWOORDEN: ReadonlySet<string> = new Set(
  `bv nv vof cv b v n c o f u a ua stichting vereniging cooperatie cooperatief maatschap eenmanszaak gmbh ltd inc
  groep groepen group nederland netherlands nl holland benelux europe europa international internationaal
  vestiging filiaal locatie afdeling kantoor regio de het een en the and van zonen zn gebroeders gebr`.split(/\s+/),
);

/** Somebody who calls himself this stands between the employer and the candidate. */
const BEMIDDELAARWOORD =
  /uitzend|detacher|payroll|flexwerk|flexkracht|\bflex\b|personeel|werving|recruit|staffing|interim|headhunt|\bjobs?\b|workforce/;

/** Large temporary work agencies whose names do not say what they are. From general knowledge. */
const BEMIDDELAAR = /^(?:randstad|tempo-?team|manpower|adecco|youngcapital)\b/;

/** True for a name that belongs to an agency: the employer is somebody else. */
export const isBemiddelaar = (naam: string): boolean => {
  const gevouwen = vouw(naam);
  return BEMIDDELAARWOORD.test(gevouwen) || BEMIDDELAAR.test(gevouwen);
};

/**
 * A name of an employer without legal form, size and town: the words by which it is known, in their order. Null when it is
 * withheld or an agency's. A name of nothing but such words stays as it is.
 */
export const getWerkgeverkern = (naam: string | null, plaatswoorden: ReadonlySet<string>): string | null => {
  if (naam === null || isBemiddelaar(naam)) return null;
  const woorden = vouw(naam)
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/)
    .filter((woord) => woord !== '');
  const kern = woorden.filter((woord) => !VORMWOORDEN.has(woord) && !plaatswoorden.has(woord));
  const over = kern.length > 0 ? kern : woorden;
  return over.length > 0 ? over.join(' ').slice(0, KERN_MAXIMUM) : null;
};
