import { gemeenten, getGemeente } from '../../../../schema/referentie/gemeenten.ts';
import { vouw } from '../../../../schema/referentie/vouw.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import type { Arbeidsverplichting, Maatregel, Persoonsgegevens, Uitkering, Uitkeringstatus } from '../../uitkering.ts';
import { BESLISSING, HUISHOUDEN, VERPLICHTING_VOLGENS_WET, VRIJSTELLING, WET } from './codes.ts';
import { getUitersten, mapDatum } from './datum.ts';
import type { AanvraagSource, ClientSource, MaatregelSource, PeriodeSource, VerhoudingSource } from './parse.ts';

/** What the register says about a person on a day (ISO 8601). Without names, address and number: the graph has no use for them. */
export const mapClient = (client: ClientSource, herkomst: Herkomst, vandaag: string): Persoonsgegevens => ({
  gemeente: mapGemeente(client.DomicilieAdres?.Gemeentenaam),
  leeftijd: getLeeftijd(client.Geboortedat, vandaag),
  huishouden: client.CdLeefvorm ? HUISHOUDEN[client.CdLeefvorm] : null,
  uitkeringen: [
    ...client.Uitkeringsverhouding.map((verhouding) => mapVerhouding(verhouding, herkomst, vandaag)),
    ...client.AanvraagUitkering.filter((aanvraag) => !isUitgevoerd(aanvraag, client)).map((aanvraag) =>
      mapAanvraag(aanvraag, herkomst),
    ),
  ],
});

/** An address names its municipality and has no code; a name that is not exactly one municipality is not guessed at. */
const mapGemeente = (naam: string | undefined): { code: string } | null => {
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
  const status = getStatus(bron.DatEUitkeringsverhouding, vandaag);
  const basis = createUitkering(bron, status, herkomst);
  const einddatum = mapDatum(bron.DatEUitkeringsverhouding);
  const ingangsdatum = mapDatum(bron.DatBUitkeringsverhouding);
  if (status !== 'LOPEND') return { ...basis, ingangsdatum, einddatum };
  const periode = bron.Uitkeringsperiode.find((een) =>
    kanLopen(een.DatBUitkeringsperiode, een.DatEUitkeringsperiode, vandaag),
  );
  const arbeidsverplichting = getVerplichting(bron, basis, vandaag);
  return {
    ...basis,
    ingangsdatum,
    einddatum,
    arbeidsverplichting,
    ontheffingTot:
      arbeidsverplichting === 'ONTHEFFING'
        ? mapDatum(bron.VrijstellingArbeidsplicht?.DatEVrijstellingArbeidsplicht)
        : null,
    maatregel: periode ? mapMaatregel(periode, vandaag) : null,
    bedragPerMaand: mapBedrag(periode?.InkomstenBijstandUitkering?.BedrBetaalbaarGesteldeUitkering),
  };
};

/** Only an open application has the status of one; the words of an unknown decision are not guessed at. */
const mapAanvraag = (bron: AanvraagSource, herkomst: Herkomst): Uitkering => {
  const beslissing = bron.BeslissingOpAanvraagUitkering;
  if (!beslissing) return createUitkering(bron, 'AANGEVRAAGD', herkomst);
  return createUitkering(bron, isBeslist(bron, 'AFGEWEZEN') ? 'AFGEWEZEN' : 'ONBEKEND', herkomst);
};

/** A granted application is shown as the benefit that came of it; without such a benefit it stays in sight. */
const isUitgevoerd = (aanvraag: AanvraagSource, { Uitkeringsverhouding }: ClientSource): boolean => {
  const wet = aanvraag.SzWet.CdSzWet;
  return isBeslist(aanvraag, 'TOEGEKEND') && Uitkeringsverhouding.some(({ SzWet }) => wet && SzWet.CdSzWet === wet);
};

const isBeslist = (
  { BeslissingOpAanvraagUitkering: beslissing }: AanvraagSource,
  hoe: 'TOEGEKEND' | 'AFGEWEZEN',
): boolean =>
  beslissing?.CdBeslissingOpAanvraagUitkering != null && BESLISSING[beslissing.CdBeslissingOpAanvraagUitkering] === hoe;

/** What a benefit and an application have in common, with nothing known of the rest. Bijstand has no limit by time. */
const createUitkering = (
  { SzWet, Bron }: Pick<VerhoudingSource, 'SzWet' | 'Bron'>,
  status: Uitkeringstatus,
  herkomst: Herkomst,
): Uitkering => ({
  soort: SzWet.CdSzWet ? WET[SzWet.CdSzWet].soort : 'OVERIG',
  uitvoerder: mapUitvoerder(SzWet.CdSzWet === 'AIO', Bron),
  status,
  ingangsdatum: null,
  einddatum: null,
  maximaleDuurMaanden: null,
  resterendeMaanden: null,
  arbeidsverplichting: null,
  ontheffingTot: null,
  maatregel: null,
  bedragPerMaand: null,
  regeling: SzWet.CdSzWet ? WET[SzWet.CdSzWet].regeling : null,
  registervergelijking: { uitkomst: 'NIET_VERGELEKEN', toelichting: NIET_VERGELEKEN },
  herkomst,
});

const NIET_VERGELEKEN = 'Deze uitkering is niet vergeleken met het loonregister van UWV.';

/** Column 1 of Suwi are the municipalities, known there by their CBS number (AFGELEID); AIO is the work of the SVB. */
const mapUitvoerder = (isAio: boolean, bron: VerhoudingSource['Bron']): { id: string } | null => {
  if (isAio) return { id: 'svb' };
  const gemeente = Number(bron?.CdKolomSuwi) === 1 ? getGemeente(`GM${bron?.CdPartijSuwi}`) : null;
  return gemeente && { id: `gemeente~${gemeente.code}` };
};

/** Without a last day it runs. A last day that is known in part decides only when all days it can mean say the same. */
const getStatus = (einde: string | undefined, vandaag: string): Uitkeringstatus => {
  if (einde === undefined) return 'LOPEND';
  const uitersten = getUitersten(einde);
  if (!uitersten) return 'ONBEKEND';
  if (uitersten.laatste < vandaag) return 'BEEINDIGD';
  return uitersten.eerste >= vandaag ? 'LOPEND' : 'ONBEKEND';
};

const kanLopen = (begin: string, einde: string | undefined, vandaag: string): boolean =>
  (getUitersten(begin)?.eerste ?? vandaag) <= vandaag &&
  (einde === undefined || (getUitersten(einde)?.laatste ?? vandaag) >= vandaag);

/** An exemption counts until its last day has passed; then the duty of the act is back. */
const getVerplichting = (
  { VrijstellingArbeidsplicht: vrijstelling }: VerhoudingSource,
  { soort }: Uitkering,
  vandaag: string,
): Arbeidsverplichting => {
  const einde = vrijstelling?.DatEVrijstellingArbeidsplicht;
  if (!vrijstelling || (einde !== undefined && getStatus(einde, vandaag) === 'BEEINDIGD'))
    return VERPLICHTING_VOLGENS_WET[soort];
  const code = vrijstelling.CdVrijstellingArbeidsplichtBijst;
  return code === null ? 'ONBEKEND' : VRIJSTELLING[code];
};

/** The reduction that runs today; the register gives it as an amount. */
const mapMaatregel = ({ MaatregelMbtUitkering }: PeriodeSource, vandaag: string): Maatregel | null => {
  const maatregel = MaatregelMbtUitkering.find((een) =>
    kanLopen(een.DatBMaatregelMbtUitkering, een.DatEMaatregelMbtUitkering, vandaag),
  );
  if (!maatregel) return null;
  return {
    percentage: null,
    bedragPerMaand: mapBedrag(getVermindering(maatregel)),
    van: mapDatum(maatregel.DatBMaatregelMbtUitkering),
    tot: mapDatum(maatregel.DatEMaatregelMbtUitkering),
  };
};

const getVermindering = ({ RedenMaatregelMbtBijstandUitk: reden }: MaatregelSource): BedragSource =>
  reden?.GevolgenMaatregelMbtBijstandUitk?.BedrVerminderingUitkMbtMaatregel;

type BedragSource = NonNullable<PeriodeSource['InkomstenBijstandUitkering']>['BedrBetaalbaarGesteldeUitkering'];

/**
 * Euros from whole eurocents. Code 06 is a month, and bijstand is paid per month where nothing is said (Participatiewet
 * art. 45); an amount in another currency or over another period is not converted.
 */
const mapBedrag = (bedrag: BedragSource): number | null => {
  if (bedrag?.WaardeBedr == null) return null;
  const {
    CdMunteenheid: munt = 'EUR',
    CdPeriodeEenheidGeldigheidBedr: periode = '06',
    CdPositiefNegatief: teken,
  } = bedrag;
  if (munt !== 'EUR' || periode !== '06') return null;
  return (teken === '-' ? -1 : 1) * (bedrag.WaardeBedr / 100);
};
