import type { Inkomsten } from '../gegevens.ts';
import type { Uitkering, Uitkeringsoort } from '../uitkering.ts';
import { OORDELEN, type Oordeel, type Registerstand, type Registervergelijking } from './registervergelijking.ts';
import { isBinnenVertraging } from './vertraging.ts';

/**
 * A benefit beside the incomes of the polisadministratie that belong to it; null when that register did not answer. What
 * is judged is whether it runs and, when both say that it ended, when. First days and amounts are shown, not judged: the
 * registers count them in different ways (grant or first payment, net or gross).
 */
export const vergelijkUitkering = (
  uitkering: Uitkering,
  gekoppeld: readonly Inkomsten[] | null,
  vandaag: string,
): Registervergelijking => {
  const volgensBron = getStandVolgensBron(uitkering);
  const volgensPolis = gekoppeld && getStandVolgensPolis(gekoppeld);
  const oordeel = gekoppeld ? getOordeel(uitkering, volgensBron, volgensPolis, vandaag) : OORDELEN.POLIS_STIL;
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
  { soort, status }: Uitkering,
  bron: Registerstand,
  polis: Registerstand | null,
  vandaag: string,
): Oordeel => {
  if (['AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN'].includes(status)) return OORDELEN.NIETS_BETAALD;
  if (!IN_POLIS.includes(soort)) return OORDELEN.NIET_IN_SOORT;
  if (bron.loopt === null || polis?.loopt === null) return OORDELEN.DAG_ONBEKEND;
  if (bron.loopt) return getOordeelOverLopend(bron, polis, vandaag);
  return polis ? getOordeelOverGestopt(bron, polis, vandaag) : OORDELEN.GELIJK;
};

const getOordeelOverLopend = (bron: Registerstand, polis: Registerstand | null, vandaag: string): Oordeel => {
  if (polis?.loopt) return OORDELEN.GELIJK;
  const wissel = polis ? polis.tot : bron.van;
  if (wissel === null) return OORDELEN.DAG_ONBEKEND;
  const isRecent = isBinnenVertraging(wissel, vandaag);
  if (polis) return isRecent ? OORDELEN.PAS_GESTOPT_IN_POLIS : OORDELEN.GESTOPT_IN_POLIS;
  return isRecent ? OORDELEN.PAS_BEGONNEN : OORDELEN.NIET_IN_POLIS;
};

const getOordeelOverGestopt = (bron: Registerstand, polis: Registerstand, vandaag: string): Oordeel => {
  if (polis.loopt) {
    if (bron.tot === null) return OORDELEN.DAG_ONBEKEND;
    return isBinnenVertraging(bron.tot, vandaag) ? OORDELEN.PAS_GESTOPT : OORDELEN.LOOPT_IN_POLIS;
  }
  if (bron.tot === null || polis.tot === null) return OORDELEN.GELIJK;
  const [eerste, laatste] = [bron.tot, polis.tot].toSorted();
  return eerste && laatste && !isBinnenVertraging(eerste, laatste) ? OORDELEN.ANDER_EINDE : OORDELEN.GELIJK;
};

const LOOPT: Readonly<Record<Uitkering['status'], boolean | null>> = {
  LOPEND: true,
  TOEGEKEND: false,
  BEEINDIGD: false,
  AANGEVRAAGD: false,
  AFGEWEZEN: false,
  ONBEKEND: null,
};

const getStandVolgensBron = ({ status, ingangsdatum, einddatum, bedragPerMaand }: Uitkering): Registerstand => ({
  loopt: LOOPT[status],
  van: ingangsdatum,
  tot: einddatum,
  bedragPerMaand,
});

/** Several incomes of one benefit, such as one after a change of payer, are one; null when there is none. */
export const getStandVolgensPolis = (inkomsten: readonly Inkomsten[]): Registerstand | null => {
  if (inkomsten.length === 0) return null;
  const lopend = inkomsten.filter(({ loopt }) => loopt);
  const onbekend = inkomsten.some(({ loopt }) => loopt === null);
  const [van = null] = inkomsten.map((inkomen) => inkomen.van ?? '').toSorted();
  return {
    loopt: lopend.length > 0 ? true : onbekend ? null : false,
    van: van || null,
    tot: lopend.length > 0 || onbekend ? (lopend[0]?.tot ?? null) : getLaatste(inkomsten),
    bedragPerMaand: lopend.length === 1 ? (lopend[0]?.bedragPerMaand ?? null) : null,
  };
};

const getLaatste = (inkomsten: readonly Inkomsten[]): string | null =>
  inkomsten
    .map(({ tot }) => tot ?? '')
    .toSorted()
    .at(-1) || null;
