import { gemeenten, getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import type { Bijstandsgegevens, Gemeente } from '../../gegevens.ts';
import { type Arbeidsverplichting, createUitkering, type Maatregel, type Uitkering } from '../../uitkering.ts';
import { getAanvraagstatus, isUitgevoerd } from '../suwi/aanvraag.ts';
import { mapMaandbedrag } from '../suwi/bedrag.ts';
import { getUitersten, mapDatum, ONBEKENDE_DATUM } from '../suwi/datum.ts';
import { getStatus, kanLopen } from '../suwi/looptijd.ts';
import { HUISHOUDEN, VERPLICHTING_VOLGENS_WET, VRIJSTELLING, WET } from './codes.ts';
import type { ClientSource, MaatregelSource, PeriodeSource, VerhoudingSource } from './parse.ts';

/** What the register says about a person on a day (ISO 8601). Without names, address and number: the graph has no use for them. */
export const mapClient = (client: ClientSource, herkomst: Herkomst, vandaag: string): Bijstandsgegevens => ({
  gemeente: mapGemeente(client.DomicilieAdres?.Gemeentenaam),
  leeftijd: getLeeftijd(client.Geboortedat, vandaag),
  huishouden: client.CdLeefvorm ? HUISHOUDEN[client.CdLeefvorm] : null,
  uitkeringen: [
    ...client.Uitkeringsverhouding.map((verhouding) => mapVerhouding(verhouding, herkomst, vandaag)),
    ...client.AanvraagUitkering.filter(
      (aanvraag) => !isUitgevoerd(aanvraag, client.Uitkeringsverhouding, WET, vandaag),
    ).map((aanvraag) => createBijstand(aanvraag, getAanvraagstatus(aanvraag), herkomst)),
  ],
});

/** An address names its municipality and has no code; a name that is not exactly one municipality is not guessed at. */
const mapGemeente = (naam: string | undefined): Gemeente | null => {
  if (naam === undefined) return null;
  const [gevonden, ...meer] = gemeenten.filter((gemeente) => vouw(gemeente.naam) === vouw(naam));
  return gevonden && meer.length === 0 ? { code: gevonden.code } : null;
};

/** Null as well when the birthday of this year may or may not have been. */
const getLeeftijd = (geboortedat: string | undefined, vandaag: string): number | null => {
  const uitersten = geboortedat === undefined ? null : getUitersten(geboortedat);
  if (!uitersten) return null;
  const [jongst, oudst] = [uitersten.laatste, uitersten.eerste].map(
    (dag) => Number(vandaag.slice(0, 4)) - Number(dag.slice(0, 4)) - (vandaag.slice(5) < dag.slice(5) ? 1 : 0),
  );
  return jongst !== undefined && jongst === oudst ? jongst : null;
};

const mapVerhouding = (bron: VerhoudingSource, herkomst: Herkomst, vandaag: string): Uitkering => {
  const status = getStatus(bron.DatBUitkeringsverhouding, bron.DatEUitkeringsverhouding, vandaag);
  const basis = {
    ...createBijstand(bron, status, herkomst),
    ingangsdatum: mapDatum(bron.DatBUitkeringsverhouding),
    einddatum: mapDatum(bron.DatEUitkeringsverhouding),
    begin: getUitersten(bron.DatBUitkeringsverhouding),
    einde: getUitersten(bron.DatEUitkeringsverhouding),
  };
  if (status !== 'LOPEND') return basis;
  const periode = bron.Uitkeringsperiode.find((een) =>
    kanLopen(een.DatBUitkeringsperiode, een.DatEUitkeringsperiode, vandaag),
  );
  return {
    ...basis,
    ...getVerplichting(bron, basis, vandaag),
    maatregel: periode ? mapMaatregel(periode, vandaag) : null,
    bedragPerMaand: mapMaandbedrag(periode?.InkomstenBijstandUitkering?.BedrBetaalbaarGesteldeUitkering),
  };
};

/** What a benefit and an application have in common. Bijstand has no limit by time. */
const createBijstand = (
  { SzWet: { CdSzWet: wet }, Bron }: Pick<VerhoudingSource, 'SzWet' | 'Bron'>,
  status: Uitkering['status'],
  herkomst: Herkomst,
): Uitkering =>
  createUitkering({
    soort: wet ? WET[wet].soort : 'OVERIG',
    uitvoerder: mapUitvoerder(wet === 'AIO', Bron),
    status,
    regeling: wet ? WET[wet].regeling : null,
    herkomst,
  });

/** Column 1 of Suwi are the municipalities, known there by their CBS number (AFGELEID); AIO is the work of the SVB. */
const mapUitvoerder = (isAio: boolean, bron: VerhoudingSource['Bron']): { id: string } | null => {
  if (isAio) return { id: 'svb' };
  const gemeente = Number(bron?.CdKolomSuwi) === 1 ? getGemeente(`GM${bron?.CdPartijSuwi}`) : null;
  return gemeente && { id: `gemeente~${gemeente.code}` };
};

/**
 * An exemption counts until its last day has passed; then the duty of the act is back. Of several the one that lifts most
 * counts, and of those the last that ends.
 */
const getVerplichting = (
  { VrijstellingArbeidsplicht }: VerhoudingSource,
  { soort }: Uitkering,
  vandaag: string,
): Pick<Uitkering, 'arbeidsverplichting' | 'ontheffingTot'> => {
  const lopend = VrijstellingArbeidsplicht.filter(({ DatEVrijstellingArbeidsplicht: einde }) =>
    kanLopen(ONBEKENDE_DATUM, einde, vandaag),
  ).map(({ CdVrijstellingArbeidsplichtBijst: code, DatEVrijstellingArbeidsplicht: einde }) => ({
    verplichting: code === null ? 'ONBEKEND' : VRIJSTELLING[code],
    einde: einde === undefined ? null : mapDatum(einde),
  }));
  const arbeidsverplichting =
    VERREGAANDHEID.find((een) => lopend.some(({ verplichting }) => verplichting === een)) ??
    VERPLICHTING_VOLGENS_WET[soort] ??
    'ONBEKEND';
  const einden = lopend.flatMap(({ verplichting, einde }) => (verplichting === arbeidsverplichting ? [einde] : []));
  const isOntheffing = ['ONTHEFFING', 'GEDEELTELIJKE_ONTHEFFING'].includes(arbeidsverplichting);
  const laatste = einden.includes(null) ? null : einden.toSorted().at(-1);
  return { arbeidsverplichting, ontheffingTot: isOntheffing ? (laatste ?? null) : null };
};

/** What an exemption can say, the one that lifts most first. */
const VERREGAANDHEID: readonly Arbeidsverplichting[] = ['ONTHEFFING', 'GEDEELTELIJKE_ONTHEFFING', 'ONBEKEND', 'JA'];

/** The reduction that runs today; the register gives it as an amount. */
const mapMaatregel = ({ MaatregelMbtUitkering }: PeriodeSource, vandaag: string): Maatregel | null => {
  const maatregel = MaatregelMbtUitkering.find((een) =>
    kanLopen(een.DatBMaatregelMbtUitkering, een.DatEMaatregelMbtUitkering, vandaag),
  );
  if (!maatregel) return null;
  return {
    percentage: null,
    bedragPerMaand: mapMaandbedrag(getVermindering(maatregel)),
    van: mapDatum(maatregel.DatBMaatregelMbtUitkering),
    tot: mapDatum(maatregel.DatEMaatregelMbtUitkering),
  };
};

const getVermindering = ({ RedenMaatregelMbtBijstandUitk: reden }: MaatregelSource) =>
  reden?.GevolgenMaatregelMbtBijstandUitk?.BedrVerminderingUitkMbtMaatregel;
