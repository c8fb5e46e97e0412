import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { plusDagen } from '../../../shared/dag.ts';
import type { Uwvgegevens } from '../../gegevens.ts';
import { getEersteDagNa, getHeleMaanden } from '../../maanden.ts';
import { type Arbeidsverplichting, createUitkering, type Maatregel, type Uitkering } from '../../uitkering.ts';
import { getAanvraagstatus, isUitgevoerd } from '../suwi/aanvraag.ts';
import { mapMaandbedrag } from '../suwi/bedrag.ts';
import { getUitersten, mapDatum, ONBEKENDE_DATUM } from '../suwi/datum.ts';
import { getStatus, kanLopen } from '../suwi/looptijd.ts';
import { ARBEIDSPLICHT, WET } from './codes.ts';
import { mapRegistraties } from './map-registraties.ts';
import type { ClientSource, VerhoudingSource } from './parse.ts';

/** What UWV says about a person on a day (ISO 8601). */
export const mapDossier = (client: ClientSource, herkomst: Herkomst, vandaag: string): Uwvgegevens => ({
  uitkeringen: [
    ...client.Uitkeringsverhouding.map((verhouding) => mapVerhouding(verhouding, herkomst, vandaag)),
    ...client.AanvraagUitkering.filter(
      (aanvraag) => !isUitgevoerd(aanvraag, client.Uitkeringsverhouding, WET, vandaag),
    ).map((aanvraag) => createUwvUitkering(aanvraag.SzWet, getAanvraagstatus(aanvraag), herkomst)),
  ],
  registraties: mapRegistraties(client.Registratie, herkomst),
  eigenrisicodrager: getEigenrisicodrager(client, vandaag),
});

const mapVerhouding = (bron: VerhoudingSource, herkomst: Herkomst, vandaag: string): Uitkering => {
  const status = getStatus(bron.DatBUitkeringsverhouding, bron.DatEUitkeringsverhouding, vandaag);
  const basis = {
    ...createUwvUitkering(bron.SzWet, status, herkomst),
    ingangsdatum: mapDatum(bron.DatBUitkeringsverhouding),
    einddatum: mapDatum(bron.DatEUitkeringsverhouding),
    begin: getUitersten(bron.DatBUitkeringsverhouding),
    einde: getUitersten(bron.DatEUitkeringsverhouding),
    maximaleDuurMaanden: bron.AantMaandenMaxUitkeringsduur ?? null,
  };
  if (status !== 'LOPEND') return basis;
  const arbeidsverplichting = getVerplichting(bron, vandaag);
  return {
    ...basis,
    resterendeMaanden: getResterendeMaanden(basis, bron.DatEUitkeringsverhouding !== undefined, vandaag),
    arbeidsverplichting,
    ontheffingTot:
      arbeidsverplichting === 'ONTHEFFING' ? mapDatum(bron.Arbeidsplicht?.DatEVrijstellingArbeidsplicht) : null,
    maatregel: mapMaatregel(bron, vandaag),
    bedragPerMaand: mapMaandbedrag(bron.BedrBrutoUitkering),
  };
};

const createUwvUitkering = (
  { CdSzWet: wet }: VerhoudingSource['SzWet'],
  status: Uitkering['status'],
  herkomst: Herkomst,
): Uitkering =>
  createUitkering({
    soort: wet ? WET[wet].soort : 'OVERIG',
    uitvoerder: { id: 'uwv' },
    status,
    regeling: wet ? WET[wet].regeling : null,
    herkomst,
  });

/**
 * Counted to the planned last day, or else to the end of the longest duration. Null when neither is known: a benefit that
 * runs on after its longest duration was prolonged, and the dossier does not say for how long.
 */
const getResterendeMaanden = (
  { ingangsdatum, einddatum, maximaleDuurMaanden }: Uitkering,
  heeftEinde: boolean,
  vandaag: string,
): number | null => {
  const dagErna =
    ingangsdatum !== null && maximaleDuurMaanden !== null && !heeftEinde
      ? getEersteDagNa(ingangsdatum, maximaleDuurMaanden)
      : einddatum && plusDagen(einddatum, 1);
  return dagErna === null || dagErna <= vandaag ? null : getHeleMaanden(vandaag, dagErna);
};

/** An exemption counts until its last day has passed; then the duty that it lifted is back. */
const getVerplichting = ({ Arbeidsplicht: plicht, SzWet }: VerhoudingSource, vandaag: string): Arbeidsverplichting => {
  if (!plicht) return SzWet.CdSzWet ? WET[SzWet.CdSzWet].verplichting : 'ONBEKEND';
  if (plicht.CdArbeidsplicht === null) return 'ONBEKEND';
  const verplichting = ARBEIDSPLICHT[plicht.CdArbeidsplicht];
  const isVoorbij = !kanLopen(ONBEKENDE_DATUM, plicht.DatEVrijstellingArbeidsplicht, vandaag);
  return verplichting === 'ONTHEFFING' && isVoorbij ? 'JA' : verplichting;
};

/** The reduction that runs today; the dossier gives it as a percentage. */
const mapMaatregel = ({ MaatregelMbtUitkering }: VerhoudingSource, vandaag: string): Maatregel | null => {
  const maatregel = MaatregelMbtUitkering.find((een) =>
    kanLopen(een.DatBMaatregelMbtUitkering, een.DatEMaatregelMbtUitkering, vandaag),
  );
  if (!maatregel) return null;
  return {
    percentage: maatregel.PctMaatregelMbtUitkering ?? null,
    bedragPerMaand: null,
    van: mapDatum(maatregel.DatBMaatregelMbtUitkering),
    tot: mapDatum(maatregel.DatEMaatregelMbtUitkering),
  };
};

/**
 * Told of the ZW and WGA that run, the two of which an employer can bear the risk (Wfsv art. 40): one that does is enough.
 * Null when the dossier says nothing.
 */
const getEigenrisicodrager = ({ Uitkeringsverhouding }: ClientSource, vandaag: string): boolean | null => {
  const gezegd = Uitkeringsverhouding.filter(
    (een) =>
      (een.SzWet.CdSzWet === 'ZW' || een.SzWet.CdSzWet === 'WGA') &&
      getStatus(een.DatBUitkeringsverhouding, een.DatEUitkeringsverhouding, vandaag) === 'LOPEND',
  ).flatMap(({ IndEigenrisicodrager }) => IndEigenrisicodrager ?? []);
  return gezegd.length === 0 ? null : gezegd.includes(true);
};
