import type { Inkomsten } from '../gegevens.ts';
import type { Uitersten, Uitkering, Uitkeringsoort } from '../uitkering.ts';
import type { Koppeling } from './koppel.ts';
import { OORDELEN, type Oordeel, type Registerstand, type Registervergelijking } from './registervergelijking.ts';
import { kanVertraagdZijn } from './vertraging.ts';

/**
 * A benefit beside the incomes of the polisadministratie that belong to it; null when that register did not answer. What
 * is judged is whether it runs and, when both say that it ended, when: within the delay days may differ, after it they may
 * not, as far as they are known. First days and amounts are shown, not judged: the registers count them in different ways
 * (grant or first payment, net or gross).
 */
export const vergelijkUitkering = (
  uitkering: Uitkering,
  koppeling: Koppeling | null,
  vandaag: string,
): Registervergelijking => {
  const volgensBron = getStandVolgensBron(uitkering);
  const volgensPolis = koppeling && getStandVolgensPolis(koppeling.inkomsten);
  const oordeel = koppeling
    ? getOordeel(uitkering, volgensBron.loopt, volgensPolis, koppeling.looptDoor, vandaag)
    : OORDELEN.POLIS_STIL;
  return { ...oordeel, volgensBron, volgensPolis };
};

/** The kinds that the polisadministratie has a code for. */
const IN_POLIS: readonly Uitkeringsoort[] = [
  'WW',
  'ZW',
  'WGA',
  'IVA',
  'WAO',
  'WAZ',
  'WAJONG',
  'IOW',
  'TOESLAGENWET',
  'BIJSTAND',
  'IOAW',
  'IOAZ',
  'BBZ',
];

const getOordeel = (
  uitkering: Uitkering,
  loopt: boolean | null,
  polis: Registerstand | null,
  looptDoor: boolean,
  vandaag: string,
): Oordeel => {
  if (['AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN'].includes(uitkering.status)) return OORDELEN.NIETS_BETAALD;
  if (!IN_POLIS.includes(uitkering.soort)) return OORDELEN.NIET_IN_SOORT;
  if (loopt === null) return OORDELEN.DAG_ONBEKEND;
  if (loopt) return getOordeelOverLopend(uitkering, polis, vandaag);
  if (!polis) return OORDELEN.GESTOPT_NIET_IN_POLIS;
  return looptDoor ? OORDELEN.DOORGELOPEN : getOordeelOverGestopt(uitkering, polis, vandaag);
};

const getOordeelOverLopend = ({ begin }: Uitkering, polis: Registerstand | null, vandaag: string): Oordeel => {
  if (polis?.loopt === null) return OORDELEN.DAG_ONBEKEND;
  if (polis?.loopt) return OORDELEN.GELIJK;
  const isRecent = kanVertraagdZijn(polis ? polis.einde : begin, vandaag);
  if (isRecent === null) return OORDELEN.DAG_ONBEKEND;
  if (polis) return isRecent ? OORDELEN.PAS_GESTOPT_IN_POLIS : OORDELEN.GESTOPT_IN_POLIS;
  return isRecent ? OORDELEN.PAS_BEGONNEN : OORDELEN.NIET_IN_POLIS;
};

const getOordeelOverGestopt = ({ einde }: Uitkering, polis: Registerstand, vandaag: string): Oordeel => {
  const isRecent = kanVertraagdZijn(einde, vandaag);
  if (polis.loopt === null || (polis.loopt && isRecent === null)) return OORDELEN.DAG_ONBEKEND;
  if (polis.loopt) return isRecent ? OORDELEN.PAS_GESTOPT : OORDELEN.LOOPT_IN_POLIS;
  if (!einde || !polis.einde || kanZelfdeDagZijn(einde, polis.einde)) return OORDELEN.GELIJK;
  const kanNogKomen = isRecent !== false || kanVertraagdZijn(polis.einde, vandaag) !== false;
  return kanNogKomen ? OORDELEN.PAS_GESTOPT : OORDELEN.ANDER_EINDE;
};

const kanZelfdeDagZijn = (een: Uitersten, ander: Uitersten): boolean =>
  een.eerste <= ander.laatste && ander.eerste <= een.laatste;

const LOOPT: Readonly<Record<Uitkering['status'], boolean | null>> = {
  LOPEND: true,
  TOEGEKEND: false,
  BEEINDIGD: false,
  AANGEVRAAGD: false,
  AFGEWEZEN: false,
  ONBEKEND: null,
};

const getStandVolgensBron = ({ status, ingangsdatum, einddatum, einde, bedragPerMaand }: Uitkering): Registerstand => ({
  loopt: LOOPT[status],
  van: ingangsdatum,
  tot: einddatum,
  einde,
  bedragPerMaand,
});

/** Several incomes of one benefit, such as one after a change of payer, are one; null when there is none. */
export const getStandVolgensPolis = (inkomsten: readonly Inkomsten[]): Registerstand | null => {
  if (inkomsten.length === 0) return null;
  const lopend = inkomsten.filter(({ loopt }) => loopt);
  const onbekend = inkomsten.some(({ loopt }) => loopt === null);
  const [van = null] = inkomsten.map((inkomen) => inkomen.van ?? '').toSorted();
  const laatste = lopend.length > 0 || onbekend ? lopend[0] : getLaatste(inkomsten);
  return {
    loopt: lopend.length > 0 ? true : onbekend ? null : false,
    van: van || null,
    tot: laatste?.tot ?? null,
    einde: laatste?.einde ?? null,
    bedragPerMaand: lopend.length === 1 ? (lopend[0]?.bedragPerMaand ?? null) : null,
  };
};

const getLaatste = (inkomsten: readonly Inkomsten[]): Inkomsten | undefined =>
  inkomsten.toSorted((a, b) => (a.einde?.laatste ?? '').localeCompare(b.einde?.laatste ?? '')).at(-1);
