import type { Kosten, Opleiding } from '../../opleiding.ts';
import { BETALER, BTW, KOSTENSOORT, PERIODE } from './codes.ts';
import type { KostenSource } from './parse.ts';

type Duur = Opleiding['duur'];

/** A line as the person meets it. */
interface Post {
  readonly naam: string;
  readonly soort: 'VERPLICHT' | 'VASTE_KORTING' | 'KEUZE' | 'KORTING';
  /** Euros with the VAT that the person pays; null when it cannot be known. */
  readonly bedrag: number | null;
  /** The whole of it for this programme; null when that cannot be counted. */
  readonly geheel: number | null;
  /** Whether VAT is in the amount; VERLEGD: on top of it, for a business to pay; null: not said. */
  readonly btw: 'WEL' | 'GEEN' | 'VERLEGD' | null;
  readonly per: string | null;
  readonly isZeker: boolean;
}

/**
 * What a programme costs the person. What one has to pay is added up: the provider says so of each line, and where it does
 * not, the kind of cost tells. What one can choose is named and not added up, and so is a discount for paying at once. A
 * discount that everybody has is taken off, never below zero. When one line that has to be paid cannot be counted (an amount
 * for each month of a course without a duration, another currency, an amount for a group) there is no sum.
 */
export const mapKosten = (regels: readonly KostenSource[], duur: Duur): Kosten | null => {
  if (regels.length === 0) return null;
  const posten = regels.map((regel) => createPost(regel, duur));
  const verplicht = posten.filter(({ soort }) => soort === 'VERPLICHT');
  const vasteKorting = posten.filter(({ soort }) => soort === 'VASTE_KORTING');
  const bedrag = trekAf(telOp(verplicht), telOp(vasteKorting));
  return {
    bedrag,
    inclusiefBtw: bedrag === null ? null : getInclusiefBtw(verplicht),
    toelichting: getToelichting(posten, bedrag),
  };
};

const createPost = (regel: KostenSource, duur: Duur): Post => {
  const { costType, isRequiredCost, period, payableBy, amountIsFinal } = regel;
  const soort = costType ? KOSTENSOORT[costType] : null;
  const isVerplicht = isRequiredCost ?? soort?.verplicht ?? true;
  const bedrag = getBedrag(regel);
  const keer = payableBy && !BETALER[payableBy] ? null : getKeer(period, duur);
  return {
    naam: soort?.naam ?? 'overige kosten',
    soort: isKorting(regel) ? (isVerplicht ? 'VASTE_KORTING' : 'KORTING') : isVerplicht ? 'VERPLICHT' : 'KEUZE',
    bedrag,
    geheel: bedrag === null || keer === null ? null : rond(bedrag * keer),
    btw: getBtw(regel),
    per: getPer(regel),
    isZeker: amountIsFinal !== false,
  };
};

const isKorting = ({ costType }: KostenSource): boolean => costType === 'single payment discount';

/** With VAT: as the provider counted it, else by the code. Only a discount can be written below zero. */
const getBedrag = (regel: KostenSource): number | null => {
  const { amount, amountVAT, VATCode, currency } = regel;
  if (amount === null || (amount < 0 && !isKorting(regel)) || (currency ?? 'EUR').toUpperCase() !== 'EUR') return null;
  const procent = VATCode ? (BTW[VATCode] ?? 0) : 0;
  return rond(Math.abs(amount) + Math.abs(amountVAT ?? (amount * procent) / 100));
};

const getBtw = ({ amountVAT, VATCode }: KostenSource): Post['btw'] => {
  if (amountVAT != null) return amountVAT === 0 ? 'GEEN' : 'WEL';
  if (!VATCode) return null;
  const procent = BTW[VATCode];
  return procent === null ? 'VERLEGD' : procent > 0 ? 'WEL' : 'GEEN';
};

/** How many times one pays an amount for a period; null when that cannot be counted. */
const getKeer = (period: KostenSource['period'], duur: Duur): number | null => {
  const per = period ? PERIODE[period].per : 'PROGRAMMA';
  if (per === 'PROGRAMMA') return 1;
  const maanden = duur && getMaanden(duur);
  if (per === 'EERSTE_JAAR') return maanden !== null && maanden <= 12 ? 1 : null;
  if (duur?.eenheid === per) return duur.aantal;
  if (maanden === null) return null;
  if (per === 'MAAND') return maanden;
  return per === 'JAAR' ? Math.ceil(maanden / 12) : null;
};

/** Whole months, where a duration has them. */
const getMaanden = ({ aantal, eenheid }: NonNullable<Duur>): number | null =>
  eenheid === 'MAAND' ? aantal : eenheid === 'JAAR' ? aantal * 12 : null;

const getPer = ({ period, payableBy }: KostenSource): string | null => {
  if (payableBy && !BETALER[payableBy]) return 'per groep';
  return period ? PERIODE[period].tekst : null;
};

/** Null when there is nothing to add up, or a part that cannot be counted. */
const telOp = (posten: readonly Post[]): number | null => {
  const delen = posten.map(({ geheel }) => geheel);
  if (delen.length === 0 || delen.includes(null)) return null;
  return rond(delen.reduce<number>((totaal, deel) => totaal + (deel ?? 0), 0));
};

const trekAf = (bedrag: number | null, korting: number | null): number | null =>
  bedrag === null ? null : Math.max(0, rond(bedrag - (korting ?? 0)));

/** False as soon as VAT comes on top of a part; null where a part does not say, or where there is no VAT at all. */
const getInclusiefBtw = (posten: readonly Post[]): boolean | null => {
  const btw = posten.map((post) => post.btw);
  if (btw.includes('VERLEGD')) return false;
  return !btw.includes(null) && btw.includes('WEL') ? true : null;
};

const getToelichting = (posten: readonly Post[], bedrag: number | null): string | null => {
  const perSoort = Map.groupBy(posten, ({ soort }) => soort);
  const verplicht = perSoort.get('VERPLICHT') ?? [];
  const keuze = perSoort.get('KEUZE') ?? [];
  const namen = [...new Set(verplicht.map(({ naam }) => naam))];
  const zinnen = [
    ...(bedrag === null ? verplicht.map((post) => `${hoofdletter(post.naam)}: ${schrijfPost(post)}.`) : []),
    ...(bedrag !== null && namen.length > 1 ? [`Dit is samen voor ${somOp(namen)}.`] : []),
    ...(perSoort.get('VASTE_KORTING') ?? []).map((post) => `Iedereen krijgt ${schrijfPost(post)} korting.`),
    ...(verplicht.length > 0 && verplicht.every(({ btw }) => btw === 'GEEN') ? ['U betaalt hierover geen btw.'] : []),
    ...(verplicht.some(({ btw }) => btw === 'VERLEGD')
      ? ['Dit is zonder btw. Vraag de opleider wat u zelf betaalt.']
      : []),
    ...(verplicht.some(({ isZeker }) => !isZeker) ? ['Het bedrag kan nog veranderen.'] : []),
    ...(keuze.length > 0
      ? [`Niet verplicht: ${somOp(keuze.map((post) => `${post.naam} (${schrijfPost(post)})`))}.`]
      : []),
    ...(perSoort.get('KORTING') ?? []).map(
      (post) => `Betaalt u alles in één keer? Dan krijgt u ${schrijfPost(post)} korting.`,
    ),
  ];
  return zinnen.length > 0 ? zinnen.join(' ') : null;
};

const schrijfPost = ({ bedrag, per }: Post): string =>
  bedrag === null
    ? 'het bedrag is niet bekend'
    : [EURO.format(bedrag).replace(/\u00a0/g, ' '), per].filter(Boolean).join(' ');

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

const somOp = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const rond = (bedrag: number): number => Math.round(bedrag * 100) / 100;
