import { getBeroep, getBeroepsgroep } from '../../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../../schema/referentie/regios.ts';
import { getSector } from '../../../schema/referentie/sectoren.ts';
import type { Cursors } from '../lijst/cursor.ts';
import type { Situatie, WerkgeverSituatie } from '../situatie.ts';
import { type Bezwaar, binnenVeld, tenzij } from './bezwaar.ts';
import { controleerSituatie, controleerWerkgeverSituatie, ID } from './controleer-situatie.ts';
import { controleerVergelijking } from './controleer-vergelijking.ts';

/** Most items on one page. */
export const MAXIMUM_FIRST = 100;
/** Longest search text and longest id. */
export const MAXIMUM_ZOEK = 200;
/** More hours than a week of work can have. */
const MAXIMUM_UREN = 80;

type Argumenten = Readonly<Record<string, unknown>>;

/**
 * Checks the arguments of one field, which gives this list if any, by their names, which mean the same everywhere in the graph. A look-up by a code
 * that does not exist is no mistake (the answer is null); a filter by it is.
 */
export const controleerArgumenten = (argumenten: Argumenten, lijst: string, cursors: Cursors): readonly Bezwaar[] => [
  ...controleerFirst(argumenten.first),
  ...controleerAfter(argumenten.after, lijst, cursors),
  ...controleerGebied(argumenten, ''),
  ...controleerIds(argumenten),
  ...controleerVergelijking(argumenten.met),
  ...controleerSector(argumenten.sector, 'sector'),
  ...controleerMinstensEen(argumenten, lijst),
  ...(isObject(argumenten.filter) ? controleerFilter(argumenten.filter) : []),
  ...controleerZoek(argumenten.zoek, 'zoek'),
  ...(isObject(argumenten.situatie) ? controleerIntake(argumenten.situatie) : []),
];

const controleerFirst = (first: unknown): readonly Bezwaar[] =>
  first === undefined || (typeof first === 'number' && first >= 1 && first <= MAXIMUM_FIRST)
    ? []
    : [{ veld: 'first', reden: `must lie between 1 and ${MAXIMUM_FIRST}` }];

const controleerAfter = (after: unknown, lijst: string, cursors: Cursors): readonly Bezwaar[] => {
  if (after == null) return [];
  const { bezwaar } = cursors.decode(lijst, String(after));
  return bezwaar === null ? [] : [{ veld: 'after', reden: bezwaar }];
};

const controleerGebied = ({ arbeidsmarktregio, gemeente }: Argumenten, binnen: string): readonly Bezwaar[] => [
  ...(arbeidsmarktregio == null || getArbeidsmarktregio(String(arbeidsmarktregio))
    ? []
    : [{ veld: `${binnen}arbeidsmarktregio`, reden: 'is not a region code such as AM22' }]),
  ...(gemeente == null || getGemeente(String(gemeente))
    ? []
    : [{ veld: `${binnen}gemeente`, reden: 'is not a municipality code such as GM0599' }]),
];

const controleerFilter = (filter: Argumenten): readonly Bezwaar[] => [
  ...controleerGebied(filter, 'filter.'),
  ...controleerZoek(filter.zoek, 'filter.zoek'),
  ...controleerCode(filter.beroep, 'filter.beroep', (code) => getBeroep(code) !== null, 'is not a Beroep id'),
  ...controleerCode(
    filter.beroepsgroep,
    'filter.beroepsgroep',
    (code) => getBeroepsgroep(code) !== null,
    'is not a BRC 2014 group',
  ),
  ...controleerSector(filter.sector, 'filter.sector'),
  ...controleerFilterId(filter.cao, 'filter.cao'),
  ...controleerFilterId(filter.uitvoerder, 'filter.uitvoerder'),
  ...controleerAfstand(filter),
  ...controleerUren(filter),
  ...(filter.kostenMaximaal == null || Number(filter.kostenMaximaal) >= 0
    ? []
    : [{ veld: 'filter.kostenMaximaal', reden: 'may not be below 0' }]),
];

const controleerCode = (
  code: unknown,
  veld: string,
  bestaat: (code: string) => boolean,
  reden: string,
): readonly Bezwaar[] => (code == null || bestaat(String(code)) ? [] : [{ veld, reden }]);

const controleerSector = (code: unknown, veld: string): readonly Bezwaar[] =>
  controleerCode(code, veld, (letter) => getSector(letter) !== null, 'is not an SBI 2008 section such as F');

/** What is asked with none of these would be about nothing; by what the field gives. */
const MINSTENS_EEN: ReadonlyMap<string, readonly string[]> = new Map([['Voorzieningencheck', ['cao', 'sector']]]);

const controleerMinstensEen = (argumenten: Argumenten, lijst: string): readonly Bezwaar[] => {
  const [eerste, ...anderen] = MINSTENS_EEN.get(lijst) ?? [];
  if (eerste === undefined || [eerste, ...anderen].some((naam) => argumenten[naam] != null)) return [];
  return tenzij(false, eerste, 'may not be left out together with', anderen);
};

const controleerAfstand = ({ afstandKm, gemeente }: Argumenten): readonly Bezwaar[] => {
  if (afstandKm == null) return [];
  if (gemeente == null) return [{ veld: 'filter.afstandKm', reden: 'needs a gemeente to measure from' }];
  return Number(afstandKm) >= 1 && Number(afstandKm) <= 150
    ? []
    : [{ veld: 'filter.afstandKm', reden: 'must lie between 1 and 150' }];
};

const controleerUren = ({ urenMinimaal, urenMaximaal }: Argumenten): readonly Bezwaar[] => {
  const [minimaal, maximaal] = [Number(urenMinimaal ?? 0), Number(urenMaximaal ?? MAXIMUM_UREN)];
  if (minimaal < 0 || minimaal > MAXIMUM_UREN)
    return [{ veld: 'filter.urenMinimaal', reden: `must lie between 0 and ${MAXIMUM_UREN}` }];
  if (maximaal < 0 || maximaal > MAXIMUM_UREN)
    return [{ veld: 'filter.urenMaximaal', reden: `must lie between 0 and ${MAXIMUM_UREN}` }];
  return minimaal > maximaal ? [{ veld: 'filter.urenMaximaal', reden: 'is less than urenMinimaal' }] : [];
};

const controleerZoek = (zoek: unknown, veld: string): readonly Bezwaar[] =>
  typeof zoek === 'string' && zoek.length > MAXIMUM_ZOEK
    ? [{ veld, reden: `may have at most ${MAXIMUM_ZOEK} characters` }]
    : [];

/** Ids are printable ASCII without spaces; what cannot be one never reaches a source. */
const controleerIds = (argumenten: Argumenten): readonly Bezwaar[] =>
  ['id', 'code', 'cao', 'vaardigheden'].flatMap((veld) => {
    const ids = [argumenten[veld]].flat().filter((id) => id != null);
    return ids.every((id) => ID.test(String(id))) && ids.length <= MAXIMUM_FIRST
      ? []
      : [{ veld, reden: 'is not an id of this graph' }];
  });

/** Which there are is for the source of them to say. */
const controleerFilterId = (id: unknown, veld: string): readonly Bezwaar[] =>
  controleerCode(id, veld, (tekst) => ID.test(tekst), 'is not an id of this graph');

/** An employer's intake is the one with a question. */
const controleerIntake = (situatie: Argumenten): readonly Bezwaar[] => {
  const bezwaren = isWerkgeverSituatie(situatie)
    ? controleerWerkgeverSituatie(situatie)
    : isSituatie(situatie)
      ? controleerSituatie(situatie)
      : [];
  return bezwaren.map(binnenVeld('situatie'));
};

/** The types of fields were checked by GraphQL; which of the two inputs it is shows from what only one of them requires. */
const isWerkgeverSituatie = (situatie: Argumenten): situatie is Argumenten & WerkgeverSituatie => 'vraag' in situatie;
const isSituatie = (situatie: Argumenten): situatie is Argumenten & Situatie => 'rol' in situatie;

const isObject = (waarde: unknown): waarde is Argumenten =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
