import { getBelasting } from '../../../../schema/referentie/belasting.ts';
import { getGemeenteVanPlaats, leesPostcode } from '../../../../schema/referentie/plaatsen.ts';
import { getBeroepVoorTitel } from '../../../../schema/referentie/titels.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Salaris, Vacature, Vacaturecontract, Werklocatie } from '../../vacature.ts';
import { GEWONE_UREN, ORDERSOORT, PERIODE, REGISTER, RIJBEWIJS, TARIEFSOORT, WEKEN, WERKEENHEID } from './codes.ts';
import type { AanvraagSource } from './parse.ts';

type Profiel = AanvraagSource['StaffingOrder']['positionProfile'];
type Werktijd = Profiel['workingPeriods'][number];
type Tarief = AanvraagSource['StaffingOrder']['payRates'][number];

/** Whether this asks for somebody: an order is a request that is settled. */
export const isAanvraag = ({ StaffingOrder: { orderType } }: AanvraagSource): boolean =>
  orderType !== null && ORDERSOORT[orderType] === 'AANVRAAG';

/** A request of an agency as a vacancy. SETU has no occupation, level, sector or closing date. */
export const mapAanvraag = (bron: AanvraagSource, herkomst: Herkomst): Vacature => {
  const { positionProfile: profiel, customer, payRates } = bron.StaffingOrder;
  const beroep = getBeroepVoorTitel(profiel.positionTitle);
  const url = getWebadres(bron.url);
  return {
    id: createGlobaalId('setu', bron.id),
    titel: profiel.positionTitle,
    omschrijving: profiel.positionTask?.description?.value || null,
    // The agency is the supplier of the message: it asks for others, and is never the employer.
    werkgever: { naam: bron.customerName || null, kvkNummer: getKvkNummer(customer.legalId), sector: null },
    beroep: beroep && { id: beroep.id },
    werklocatie: mapWerklocatie(profiel),
    sector: null,
    contract: mapContract(profiel),
    salaris: mapSalaris(payRates, profiel.collectiveLabourAgreement?.name || null),
    eisen: {
      niveau: null,
      vaardigheden: [],
      rijbewijzen: (profiel.positionQualifications?.certifications ?? []).flatMap(
        ({ name }) => RIJBEWIJS.get(name) ?? [],
      ),
      talen: [],
      ervaringJaren: null,
    },
    leerbaan: null,
    doelgroepregister: null,
    belasting: beroep && getBelasting(beroep.id),
    gepubliceerdOp: bron.documentDate ?? null,
    sluitingsdatum: null,
    solliciteren: url === null ? null : { wijze: 'ONLINE_FORMULIER', url },
    ookGeplaatstBij: [],
    herkomstPerGroep: [],
    herkomst,
  };
};

const getKvkNummer = (legalId: AanvraagSource['StaffingOrder']['customer']['legalId']): string | null => {
  if (!legalId?.schemeAgencyId || REGISTER[legalId.schemeAgencyId] !== 'HANDELSREGISTER') return null;
  return /^\d{8}$/.test(legalId.value) ? legalId.value : null;
};

const mapWerklocatie = ({ positionLocation: { city, postalCode, countryCode } }: Profiel): Werklocatie | null => {
  const isNederland = (countryCode?.value ?? 'NL') === 'NL';
  const gemeente = isNederland ? getGemeenteVanPlaats({ naam: city, postcode: postalCode }) : null;
  const plaats = city || null;
  const gelezen = leesPostcode(postalCode);
  const postcode = gelezen?.length === 6 ? gelezen : null;
  return plaats || postcode || gemeente ? { plaats, gemeente: gemeente && { code: gemeente.code }, postcode } : null;
};

/**
 * Who is hired through an agency has an uitzendovereenkomst (BW 7:690), whatever the agency and its customer agree on: an
 * employment contract for paid work.
 */
const mapContract = ({ workingPeriods, positionPeriod }: Profiel): Vacaturecontract => {
  const { minimaal, maximaal } = mapUren(workingPeriods);
  return {
    soort: 'UITZEND',
    overeenkomst: 'REGULIER',
    urenMinimaal: minimaal,
    urenMaximaal: maximaal,
    begin: positionPeriod.start,
    einde: positionPeriod.end ?? null,
  };
};

/**
 * Hours per week. Several periods can stand side by side: so many hours a week, within so many days. Only hours per week
 * or per four weeks convert exactly; a day has no fixed hours, and a month, a quarter or a year no fixed number of weeks.
 */
const mapUren = (
  werktijden: readonly Werktijd[],
): { readonly minimaal: number | null; readonly maximaal: number | null } => {
  const perWeek = werktijden.map(({ workDuration, minimumWorkDuration, maximumWorkDuration, baseDuration }) => ({
    minimaal: getUrenPerWeek(minimumWorkDuration ?? workDuration, baseDuration),
    maximaal: getUrenPerWeek(maximumWorkDuration ?? workDuration, baseDuration),
  }));
  return (
    perWeek.find(({ minimaal, maximaal }) => minimaal !== null || maximaal !== null) ?? {
      minimaal: null,
      maximaal: null,
    }
  );
};

const getUrenPerWeek = (duur: Werktijd['workDuration'], basis: Werktijd['baseDuration']): number | null => {
  const eenheid = duur?.unitCode.value ?? null;
  const basiscode = basis.unitCode.value;
  const weken = basiscode === null ? null : WEKEN[basiscode];
  if (!duur || eenheid === null || WERKEENHEID[eenheid] === null || weken === null || basis.value <= 0) return null;
  return Math.round((duur.value / (weken * basis.value)) * 100) / 100;
};

/**
 * What is paid to the worker for regular hours, without a surcharge. What the customer is billed is left out, and so are
 * overtime, shifts, allowances and expenses. Rates over different times cannot be told as one: then there is no pay.
 */
const mapSalaris = (tarieven: readonly Tarief[], cao: string | null): Salaris | null => {
  const gewoon = tarieven.filter(isGewoonLoon);
  const periode = gewoon[0]?.intervalCode.value ?? null;
  const isEen = periode !== null && gewoon.every(({ intervalCode }) => intervalCode.value === periode);
  const salarisperiode = isEen ? PERIODE[periode] : null;
  if (salarisperiode === null)
    return cao === null ? null : { minimum: null, maximum: null, periode: 'ONBEKEND', toelichting: cao };
  const bedragen = gewoon.map(({ amount }) => amount.value);
  return {
    minimum: Math.min(...bedragen),
    maximum: Math.max(...bedragen),
    periode: salarisperiode,
    toelichting: cao,
  };
};

const isGewoonLoon = ({ rateType, code, amount, multiplier = 100, toBePaid }: Tarief): boolean =>
  rateType !== null &&
  TARIEFSOORT[rateType] === 'LOON' &&
  code === GEWONE_UREN &&
  toBePaid &&
  multiplier === 100 &&
  amount.currency.value === 'EUR' &&
  amount.value > 0;
