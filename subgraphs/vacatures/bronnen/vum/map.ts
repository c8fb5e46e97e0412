import { getBelasting } from '../../../../schema/referentie/belasting.ts';
import { getBeroepVoorBoc } from '../../../../schema/referentie/boc.ts';
import { type Gemeente, getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getSector } from '../../../../schema/referentie/sectoren.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import type { Kandidaateisen, Salaris, Vacature, Vacaturecontract, VacatureKern, Werklocatie } from '../../vacature.ts';
import {
  CONTRACTSOORT,
  INDICATIE,
  NIVEAU,
  OVEREENKOMST,
  RIJBEWIJS,
  SOLLICITATIE,
  TAAL,
  TAALBEHEERSING,
} from './codes.ts';
import type { VacatureMatchSource, VacatureSource } from './parse.ts';

/** A hit of a search. */
export const mapMatch = (bron: VacatureMatchSource, herkomst: Herkomst): VacatureKern => {
  const contract = mapContract(bron);
  const beroep = getBeroepVoorBoc(bron.beroep?.codeBeroepsnaam ?? '');
  return {
    id: createGlobaalId('vum', bron.vumID),
    beroep: beroep && { id: beroep.id },
    werklocatie: mapWerklocatie(bron),
    sector: mapSector(bron),
    contract,
    salaris: mapSalaris(bron.arbeidsVoorwaarden?.salarisIndicatie),
    eisen: mapEisen(bron),
    leerbaan: contract.overeenkomst === 'ONBEKEND' ? null : contract.overeenkomst === 'LEERBAAN',
    doelgroepregister: bron.indicatieLdrRegistratie ? INDICATIE[bron.indicatieLdrRegistratie] : null,
    belasting: beroep && getBelasting(beroep.id),
    // VUM tells when a vacancy closes, never when it was placed.
    gepubliceerdOp: null,
    sluitingsdatum: bron.sluitingsDatumVacature ?? null,
    solliciteren: mapSolliciteren(bron),
    ookGeplaatstBij: [],
    herkomstPerGroep: [],
    herkomst,
  };
};

/** A whole vacancy. */
export const mapVacature = (bron: VacatureSource, herkomst: Herkomst): Vacature => ({
  ...mapMatch(bron, herkomst),
  titel: bron.naamVacature,
  omschrijving: bron.omschrijvingVacature ?? null,
  werkgever: { naam: bron.werkgever?.handelsnaamOrganisatie ?? null, kvkNummer: null, sector: mapSector(bron) },
});

const mapContract = ({ contractvorm, werktijden, arbeidsVoorwaarden }: VacatureMatchSource): Vacaturecontract => {
  const { codeTypeArbeidscontract: soort, codeTypeOvereenkomst: overeenkomst } = contractvorm?.[0] ?? {};
  return {
    soort: soort ? CONTRACTSOORT[soort] : 'ONBEKEND',
    overeenkomst: overeenkomst ? OVEREENKOMST[overeenkomst] : 'ONBEKEND',
    urenMinimaal: werktijden?.aantalWerkurenPerWeekMinimaal ?? null,
    urenMaximaal: werktijden?.aantalWerkurenPerWeekMaximaal ?? null,
    begin: arbeidsVoorwaarden?.datumAanvangWerkzaamheden ?? null,
    einde: arbeidsVoorwaarden?.datumEindeWerkzaamheden ?? null,
  };
};

/** The municipality of the workplace; null when it is not said or not known. */
export const getWerkgemeente = (bron: VacatureMatchSource): Gemeente | null =>
  getGemeente(`GM${getWerkadres(bron)?.codeGemeente.padStart(4, '0')}`);

/** The address with function E is the workplace; V, the establishment, is the next best. */
const getWerkadres = ({ werkgever }: VacatureMatchSource) => {
  const adressen = werkgever?.adresHouding ?? [];
  const houding =
    adressen.find(({ codeFunctieAdres }) => codeFunctieAdres === 'E') ??
    adressen.find(({ codeFunctieAdres }) => codeFunctieAdres === 'V');
  return houding?.adres.adresNederland;
};

const mapWerklocatie = (bron: VacatureMatchSource): Werklocatie | null => {
  const adres = getWerkadres(bron);
  if (!adres) return null;
  const gemeente = getWerkgemeente(bron);
  return {
    plaats: adres.woonplaatsnaam ?? null,
    gemeente: gemeente && { code: gemeente.code },
    postcode: /^[1-9]\d{3}[A-Z]{2}$/.test(adres.postcode ?? '') ? (adres.postcode ?? null) : null,
  };
};

const mapSector = ({ werkgever }: VacatureMatchSource): { id: string } | null => {
  const sector = getSector(werkgever?.sector?.[0]?.codeSbi.slice(0, 1) ?? '');
  return sector && { id: sector.code };
};

/** VUM's indication of pay is free text; only the form that leaves no doubt is read as amounts. */
const mapSalaris = (tekst: string | undefined): Salaris | null => {
  if (tekst === undefined) return null;
  const [, minimum, maximum, per] = /^(\d+) - (\d+) euro bruto per (uur|maand|jaar)$/.exec(tekst) ?? [];
  return {
    minimum: minimum === undefined ? null : Number(minimum),
    maximum: maximum === undefined ? null : Number(maximum),
    periode: PERIODE[per ?? ''] ?? 'ONBEKEND',
    toelichting: tekst,
  };
};

const PERIODE: Readonly<Record<string, Salaris['periode']>> = { uur: 'UUR', maand: 'MAAND', jaar: 'JAAR' };

const mapEisen = (bron: VacatureMatchSource): Kandidaateisen => ({
  niveau: bron.codeWerkEnDenkniveauMinimaal === undefined ? null : NIVEAU[bron.codeWerkEnDenkniveauMinimaal ?? '7'],
  vaardigheden: [
    ...(bron.vakvaardigheid ?? []).map(({ omschrijving }) => omschrijving),
    ...(bron.gedragscompetentie ?? []).map(({ omschrijvingGedragscompetentie }) => omschrijvingGedragscompetentie),
  ].map((naam) => ({ naam, vaardigheid: null })),
  rijbewijzen: (bron.rijbewijs ?? []).map(({ codeSoortRijbewijs }) =>
    codeSoortRijbewijs ? RIJBEWIJS[codeSoortRijbewijs] : 'ONBEKEND',
  ),
  talen: (bron.taalbeheersing ?? []).map(({ codeTaal, codeNiveauTaalbeheersingMondeling: niveau }) => ({
    taal: TAAL[codeTaal] ?? codeTaal,
    niveau: niveau ? TAALBEHEERSING[niveau] : 'ONBEKEND',
  })),
  ervaringJaren: bron.werkervaring?.[0]?.aantalJarenWerkzaamInBeroep ?? null,
});

const mapSolliciteren = ({ sollicitatiewijze }: VacatureMatchSource): VacatureKern['solliciteren'] => {
  const voorkeur = sollicitatiewijze?.[0];
  if (!voorkeur) return null;
  const url = sollicitatiewijze?.find(({ webadres }) => webadres?.url.startsWith('https://'))?.webadres?.url;
  return {
    wijze: voorkeur.codeSollicitatiewijze ? SOLLICITATIE[voorkeur.codeSollicitatiewijze] : 'ONBEKEND',
    url: url ?? null,
  };
};
