import { vouw } from '../../../schema/referentie/vouw.ts';
import type { Overeenkomst, Vacature, VacatureContractsoort } from '../vacature.ts';
import { getGemeentecode, getPlaatswoorden, getPostcode } from './plek.ts';
import { getTekstnamen } from './tekstnamen.ts';
import { createTekstschets, type Tekstschets } from './tekstschets.ts';
import { getTitelkern } from './titelkern.ts';
import type { Dienst, Rang } from './titelwoorden.ts';
import { getUurloon, type Uurloon } from './uurloon.ts';
import { getWerkgeverkern, isBemiddelaar } from './werkgeverkern.ts';

/**
 * What of a vacancy counts when it is compared with others: plain JSON of some 400 bytes. Null stands for what is not
 * known, and never counts for or against.
 */
export interface Vingerafdruk {
  /** Id of the source. */
  readonly bron: string;
  /** Words of the title that say what work it is: stemmed, Dutch, each once, in alphabetical order. */
  readonly titel: readonly string[];
  /** Whether the title says what work it is at all; "Toppers gezocht!" does not. */
  readonly noemtWerk: boolean;
  readonly rang: Rang | null;
  readonly dienst: Dienst | null;
  /** ISCO-08 unit group. */
  readonly beroep: string | null;
  /** CBS code; read from the place name where the source gives no municipality. */
  readonly gemeente: string | null;
  /** First four digits of the postcode; null for the middle of the town, which counters give for all of it. */
  readonly postcode: string | null;
  /** Name of the employer without legal form, size and town; null when it is withheld or an agency's. */
  readonly werkgever: string | null;
  readonly kvk: string | null;
  /** Hours per week, fewest and most. */
  readonly uren: readonly [minimaal: number, maximaal: number] | null;
  readonly contract: VacatureContractsoort | null;
  /** A learning job is one, whichever field or title says so. */
  readonly overeenkomst: Overeenkomst | null;
  readonly loon: Uurloon | null;
  /** Day of publication, counted from 1 January 1970. */
  readonly dag: number | null;
  /** Last day to apply, counted alike. */
  readonly sluiting: number | null;
  readonly tekst: Tekstschets | null;
  /** Hashes of the names in the text. */
  readonly namen: string;
}

const DAG_MS = 86_400_000;

/** Summarises a vacancy for {@link isDubbel}. Pure: the same vacancy gives the same print. */
export const createVingerafdruk = (vacature: Vacature): Vingerafdruk => {
  const { titel, werkgever, werklocatie, contract, gepubliceerdOp } = vacature;
  const gemeente = getGemeentecode(vacature);
  const plaatswoorden = getPlaatswoorden(gemeente, werklocatie?.plaats ?? null);
  const gevouwen = vouw(titel);
  const kern = getTitelkern(gevouwen, plaatswoorden);
  const bemiddeld = werkgever.naam !== null && isBemiddelaar(werkgever.naam);
  const noemtWerk = kern.bekend;
  const uren = getUren(vacature, gevouwen);
  return {
    bron: vacature.herkomst.bron.id,
    titel: kern.woorden,
    noemtWerk,
    rang: kern.rang,
    dienst: noemtWerk ? kern.dienst : null,
    beroep: vacature.beroep?.id ?? null,
    gemeente,
    postcode: getPostcode(werklocatie?.postcode ?? null, gemeente),
    werkgever: getWerkgeverkern(werkgever.naam, plaatswoorden),
    // The number beside the name of an agency is the agency's.
    kvk: bemiddeld ? null : werkgever.kvkNummer,
    uren,
    contract: contract === null || contract.soort === 'ONBEKEND' ? null : contract.soort,
    overeenkomst: getOvereenkomst(vacature, kern.leerplek),
    loon: getUurloon(vacature.salaris, uren?.[1] ?? null),
    dag: getDag(gepubliceerdOp),
    sluiting: getDag(vacature.sluitingsdatum),
    tekst: createTekstschets(vacature.omschrijving),
    namen: getTekstnamen(vacature.omschrijving, plaatswoorden),
  };
};

const getDag = (datum: string | null): number | null =>
  datum === null ? null : Math.floor(Date.parse(datum) / DAG_MS);

const VOLTIJD: readonly [number, number] = [36, 40];
const UREN_IN_TITEL = /\b(\d{1,2})(?:\s*(?:-|tot|a)\s*(\d{1,2}))?\s*(?:uur|uren)\b/;

/** Hours as the contract gives them, else as the title does. */
const getUren = ({ contract }: Vacature, titel: string): readonly [number, number] | null => {
  const hoogste = contract?.urenMaximaal ?? contract?.urenMinimaal ?? null;
  if (hoogste !== null) return [contract?.urenMinimaal ?? hoogste, hoogste];
  const [, laag, hoog] = UREN_IN_TITEL.exec(titel) ?? [];
  if (laag !== undefined) return [Number(laag), Number(hoog ?? laag)];
  return /\b(?:full\s?time|voltijds?)\b/.test(titel) ? VOLTIJD : null;
};

const getOvereenkomst = ({ contract, leerbaan }: Vacature, leerplek: boolean): Overeenkomst | null => {
  if (leerbaan || leerplek) return 'LEERBAAN';
  return contract === null || contract.overeenkomst === 'ONBEKEND' ? null : contract.overeenkomst;
};
