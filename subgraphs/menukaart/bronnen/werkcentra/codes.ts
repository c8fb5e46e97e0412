import type { Balie, Werkgeversvraag } from '../../../shared/situatie.ts';
import {
  type Dienstdoelgroep,
  type Dienstsoort,
  FUNCTIONALITEITEN,
  type Functionaliteit,
  type Klantgroep,
} from '../../dienst.ts';
import type { Locatiesoort, Weekdag } from '../../werkcentrum.ts';

/*
 * The code lists of the Werkcentrum feeds, which are our own (BEDACHT), each code with its meaning in the graph.
 */

/** The nine functionaliteiten, numbered as in cabinet letter 33566-108: the one list in the graph that has 8 and 9. */
export const FUNCTIONALITEIT: Readonly<Record<string, Functionaliteit>> = Object.fromEntries(
  FUNCTIONALITEITEN.map((functionaliteit, plaats) => [String(plaats + 1), functionaliteit]),
);

export const SOORT = {
  gids: 'GIDS',
  vakbondsgids: 'VAKBONDSGIDS',
  spreekuur: 'DIENST',
  werkplek: 'DIENST',
  advies: 'DIENST',
} as const satisfies Readonly<Record<string, Dienstsoort>>;

export const DOELGROEP = {
  werkzoekende: 'WERKZOEKENDE',
  werkende: 'WERKENDE',
  zelfstandige: 'ZELFSTANDIGE',
  werkgever: 'WERKGEVER',
} as const satisfies Readonly<Record<string, Dienstdoelgroep>>;

export const GROEP = { beschut: 'ADVIES_BESCHUT_WERK' } as const satisfies Readonly<Record<string, Klantgroep>>;

export const VRAAG = {
  werven: 'PERSONEEL_GEZOCHT',
  afscheid: 'PERSONEEL_OVER',
  leren: 'SCHOLING',
  aanpassen: 'WERKPLEK_AANPASSEN',
} as const satisfies Readonly<Record<string, Werkgeversvraag>>;

export const BALIE = {
  werkcentrum: 'WERKCENTRUM',
  werkplein: 'WERKPLEIN',
  uwv: 'UWV',
  gemeente: 'GEMEENTE',
  wsp: 'WSP',
  leerwerkloket: 'LEERWERKLOKET',
  rmt: 'RMT',
  vakbond: 'VAKBOND',
} as const satisfies Readonly<Record<string, Balie>>;

export const LOCATIESOORT = {
  hoofd: 'HOOFDVESTIGING',
  neven: 'NEVENVESTIGING',
  spreekuur: 'SPREEKUUR',
  digitaal: 'DIGITAAL',
} as const satisfies Readonly<Record<string, Locatiesoort>>;

export const DAG = {
  ma: 'MAANDAG',
  di: 'DINSDAG',
  wo: 'WOENSDAG',
  do: 'DONDERDAG',
  vr: 'VRIJDAG',
  za: 'ZATERDAG',
  zo: 'ZONDAG',
} as const satisfies Readonly<Record<string, Weekdag>>;
