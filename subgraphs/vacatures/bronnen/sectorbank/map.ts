import { getBelasting } from '../../../../schema/referentie/belasting.ts';
import { getGemeenteVanPlaats, leesPostcode } from '../../../../schema/referentie/plaatsen.ts';
import { getSector, sectoren } from '../../../../schema/referentie/sectoren.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Salaris, Vacature, Vacaturecontract, Werklocatie } from '../../vacature.ts';
import { getBeroepVan } from './beroep.ts';
import { DIENSTVERBAND, HANDELSREGISTER, NEDERLAND, PERIODE } from './codes.ts';
import { mapEisen } from './map-eisen.ts';
import type { JobPostingSource } from './parse.ts';
import { getDagVan, getTijdstip } from './tijdstip.ts';
import { getWerkuren } from './werkuren.ts';
import { zonderLeeg } from './zonder-leeg.ts';

/** A vacancy of the bank. What JobPosting has no word for stays unsaid: driving licences, languages, the doelgroepregister. */
export const mapVacature = (bron: JobPostingSource, herkomst: Herkomst): Vacature => {
  const contract = mapContract(bron);
  const sector = mapSector(bron);
  const beroep = getBeroepVan(zonderLeeg(bron.occupationalCategory), bron.title);
  return {
    id: createGlobaalId('sectorbank', bron.identifier),
    titel: bron.title,
    omschrijving: bron.description ?? null,
    beroep: beroep && { id: beroep.id },
    werkgever: { ...mapWerkgever(bron), sector },
    werklocatie: mapWerklocatie(bron),
    sector,
    contract,
    salaris: mapSalaris(bron),
    eisen: mapEisen(bron),
    leerbaan: contract.overeenkomst === 'ONBEKEND' ? null : contract.overeenkomst === 'LEERBAAN',
    doelgroepregister: null,
    belasting: beroep && getBelasting(beroep.id),
    gepubliceerdOp: isDatum(bron.datePosted) ? getTijdstip(bron.datePosted) : null,
    sluitingsdatum: isDatum(bron.validThrough) ? getDagVan(bron.validThrough) : null,
    solliciteren: mapSolliciteren(bron),
    ookGeplaatstBij: [],
    herkomstPerGroep: [],
    herkomst,
  };
};

/** A year like 0001 or 9999 is how a system writes that there is no date. */
const isDatum = (waarde: string | null | undefined): waarde is string => /^(19|20)/.test(waarde ?? '');

const mapWerkgever = ({ hiringOrganization }: JobPostingSource): { naam: string | null; kvkNummer: string | null } => {
  const naam = hiringOrganization?.name ?? null;
  const kvk = hiringOrganization?.identifier?.find(({ propertyID, name }) =>
    HANDELSREGISTER.has((propertyID ?? name ?? '').toLowerCase()),
  );
  return {
    // Google's guide: an employer that does not want to be named is called this.
    naam: naam?.toLowerCase() === 'confidential' ? null : naam,
    kvkNummer: kvk && /^\d{8}$/.test(kvk.value) ? kvk.value : null,
  };
};

/** Work at home is done nowhere, and of several places none is the one. */
const mapWerklocatie = ({ jobLocation, jobLocationType }: JobPostingSource): Werklocatie | null => {
  const adressen = (jobLocation ?? []).map(({ address }) => address);
  const [adres] = adressen;
  const plaats = adres?.addressLocality ?? null;
  if (jobLocationType || !adres || adressen.some((ander) => (ander.addressLocality ?? null) !== plaats)) return null;
  const postcodes = new Set(adressen.map(({ postalCode }) => leesPostcode(postalCode)));
  const postcode = postcodes.size === 1 ? leesPostcode(adres.postalCode) : null;
  const isNederland = NEDERLAND.has((adres.addressCountry ?? 'nl').toLowerCase());
  const gemeente = isNederland ? getGemeenteVanPlaats({ naam: plaats, postcode }) : null;
  if (plaats === null && postcode === null) return null;
  return {
    plaats,
    gemeente: gemeente && { code: gemeente.code },
    postcode: isNederland && postcode?.length === 6 ? postcode : null,
  };
};

const mapSector = ({ industry }: JobPostingSource): { id: string } | null => {
  for (const branche of zonderLeeg(industry)) {
    const sector = getSector(SBI_SECTIE.exec(branche)?.[1] ?? '') ?? sectorOpNaam.get(vouw(branche));
    if (sector) return { id: sector.code };
  }
  return null;
};

/** A section of SBI 2008 by its letter. Example: SBI 2008 F. */
const SBI_SECTIE = /^SBI(?:[ -]?2008)?[\s:]+([A-U])$/;
const sectorOpNaam = new Map(sectoren.map((sector) => [vouw(sector.naam), sector]));

const mapContract = ({ employmentType, workHours }: JobPostingSource): Vacaturecontract => {
  const woorden = zonderLeeg(employmentType).map((woord) => DIENSTVERBAND[woord]);
  const soorten = new Set(woorden.flatMap(({ soort }) => soort ?? []));
  const overeenkomsten = woorden.flatMap(({ overeenkomst }) => overeenkomst ?? []);
  const { minimaal, maximaal } = getWerkuren(workHours ?? '');
  return {
    // Two kinds at once, as for work that can be done either way, are none of the two.
    soort: soorten.size === 1 ? ([...soorten][0] ?? 'ONBEKEND') : 'ONBEKEND',
    // Learning and voluntary work can be full-time too: what is not ordinary says more.
    overeenkomst: overeenkomsten.find((soort) => soort !== 'REGULIER') ?? overeenkomsten[0] ?? 'ONBEKEND',
    urenMinimaal: minimaal,
    urenMaximaal: maximaal,
    begin: null,
    einde: null,
  };
};

/** The graph has euros only. An amount that stands alone is both the lowest and the highest. */
const mapSalaris = ({ baseSalary }: JobPostingSource): Salaris | null => {
  if (baseSalary?.currency !== 'EUR') return null;
  const { value, minValue, maxValue, unitText } = baseSalary.value;
  const minimum = leesBedrag(minValue ?? value);
  const maximum = leesBedrag(maxValue ?? value);
  const isNiets = minimum === null && maximum === null;
  const isVerkeerdOm = minimum !== null && maximum !== null && minimum > maximum;
  if (isNiets || isVerkeerdOm) return null;
  return { minimum, maximum, periode: unitText ? PERIODE[unitText] : 'ONBEKEND', toelichting: null };
};

const leesBedrag = (bedrag: number | null | undefined): number | null => (bedrag != null && bedrag > 0 ? bedrag : null);

/** The page of the vacancy at the bank: one applies there, or is sent on to the employer. */
const mapSolliciteren = ({ url, directApply }: JobPostingSource): Vacature['solliciteren'] => {
  const adres = getWebadres(url);
  if (adres === null && directApply == null) return null;
  return { wijze: directApply ? 'ONLINE_FORMULIER' : 'ONBEKEND', url: adres };
};
