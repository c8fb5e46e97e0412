import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import type { Arbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { mockDag } from '../klok.ts';
import { createRandom, type Random } from '../random.ts';
import { DOELGROEPEN, KLANTKENMERKEN, TEGELS, UITVOERINGSVORMEN } from './codelijsten.ts';
import type { InstrumentWerknemersdienstverlening } from './instrument.ts';
import { createMenu, type Menupost } from './menu.ts';
import { getBeheerder, getGebieden } from './sgr.ts';
import { createSlug, createUuid } from './sleutels.ts';
import { AANBIEDERS, AANMELDEN } from './woorden.ts';

/** A service with its key, before it is written out. */
export interface EvaSleutel extends Menupost {
  readonly nummer: number;
  readonly uuid: string;
}

/** The keys of all services, by uuid, in the fixed order of the guide. */
export const createEvaSleutels = (): ReadonlyMap<string, EvaSleutel> =>
  new Map(
    createMenu().map((post, nummer) => {
      const uuid = createUuid('eva-instrument', nummer);
      return [uuid, { ...post, nummer, uuid }];
    }),
  );

/** The whole service of a key: the same key gives the same service. */
export const createEvaInstrument = ({
  soort,
  regio,
  gemeente,
  nummer,
  uuid,
}: EvaSleutel): InstrumentWerknemersdienstverlening => {
  const random = createRandom('eva', nummer);
  const vul = (tekst: string): string => vulIn(tekst, regio, gemeente);
  const naam = vul(random.pick(soort.namen));
  const aanbieder = getAanbieder({ soort, regio, gemeente }, random);
  const gewijzigd = -random.int(3, 190);
  return {
    SamenvattingInstrument: vul(soort.samenvatting),
    OmsDoelInstrument: soort.doel,
    OmsAanmeldInstructies: vul(AANMELDEN[soort.aanbieder]),
    ...(soort.voorwaarden && { OmsVoorwaardenDeelname: soort.voorwaarden }),
    ...(soort.urenPerWeek && { AantalUrenIntensiteitPerWeek: soort.urenPerWeek }),
    ...(soort.duur
      ? { DuurTraject: soort.duur[0], CdEenheidDuurTraject: soort.duur[1] }
      : { ToelDuurTraject: 'Zo lang als het nodig is.' }),
    ...(soort.kosten !== undefined && {
      BedragTotaalKosten: { CdMunteenheid: 'EUR', CdPositiefNegatief: '+', WaardeBedr: varieer(soort.kosten, random) },
    }),
    ToelKosten:
      soort.kosten === 0 ? 'Gratis voor u.' : 'U betaalt meestal niets. De gemeente, UWV of uw werkgever betaalt.',
    Uitvoeringsvorm: [{ CdUitvoeringsvorm: soort.vorm, NaamUitvoeringsvorm: UITVOERINGSVORMEN[soort.vorm] }],
    Instrument: {
      NaamInstrument: naam,
      UuidInstrument: uuid,
      SlugInstrument: `${createSlug(naam)}-${nummer}`,
      IndPublicatie: true,
      DatBPublicatie: mockDag(gewijzigd - random.int(30, 900)),
      DatEPublicatie: random.chance(0.1) ? mockDag(random.int(60, 700)) : null,
      DatAangemaakt: `${mockDag(gewijzigd - random.int(900, 1_600))}T09:00:00+00:00`,
      DatGewijzigd: `${mockDag(gewijzigd)}T09:00:00+00:00`,
      CdBereikInstrument: gemeente ? '03' : regio ? '02' : '01',
      IndLandelijk: regio === null,
      IndRegionaal: regio !== null && gemeente === null,
      IndLokaal: gemeente !== null,
      InstrumentBeherendeOrganisatie: getBeheerder(regio, gemeente),
      Uitvoeringslocatie: [
        { CdTypeUitvoeringslocatie: soort.aanbieder === 'GEMEENTE' ? '03' : '01', NaamUitvoeringslocatie: aanbieder },
      ],
      RegistratieCode: [],
      Beoordeling: createBeoordelingen(random),
      Werklandschaptegel: soort.tegels.map((code) => ({
        CdWerklandschaptegel: code,
        NaamWerklandschaptegel: TEGELS[code],
      })),
      Doelgroep: soort.doelgroepen.map((code) => ({ CdDoelgroep: code, NaamDoelgroep: DOELGROEPEN[code] })),
      Klantkenmerk: soort.klantkenmerken.map((code) => ({
        CdKlantkenmerk: code,
        NaamKlantkenmerk: KLANTKENMERKEN[code],
      })),
      Aanbieder: { NaamAanbieder: aanbieder, UuidAanbieder: createUuid('eva-aanbieder', aanbieder) },
      Contactpersoon: [
        {
          NaamContactpersoon: 'Aanmeldpunt',
          EmailadresContactpersoon: `aanmelden-${createSlug(aanbieder)}@voorbeeld.invalid`,
          CdTypeContactpersoonRelatie: '01',
        },
      ],
      BeschikbareGebieden: getGebieden(regio, gemeente),
      Link: [{ NaamLink: 'Meer informatie', UrlLink: `https://eva.invalid/instrument/${createSlug(naam)}-${nummer}` }],
    },
  };
};

const getAanbieder = ({ soort: { aanbieder }, regio, gemeente }: Menupost, random: Random): string => {
  if (aanbieder === 'WERKCENTRUM') return regio?.werkcentrumNaam ?? 'Werkcentrum';
  // A region works with a few providers of a kind, not with all of them.
  const gekozen = createRandom('eva-aanbieders', aanbieder, regio?.code ?? '').int(0, AANBIEDERS[aanbieder].length - 1);
  const namen = AANBIEDERS[aanbieder];
  return vulIn(namen[(gekozen + random.int(0, 1)) % namen.length] ?? namen[0] ?? aanbieder, regio, gemeente);
};

const vulIn = (tekst: string, regio: Arbeidsmarktregio | null, gemeente: Gemeente | null): string =>
  tekst
    .replaceAll('{regio}', regio?.naam ?? 'Nederland')
    .replaceAll('{werkcentrum}', regio?.werkcentrumNaam ?? 'het Werkcentrum')
    .replaceAll('{plaats}', gemeente?.naam ?? regio?.naam ?? 'Nederland');

/** Prices differ per region; free stays free. */
const varieer = (centen: number, random: Random): number =>
  Math.round((centen * random.int(85, 115)) / 100 / 500) * 500;

const createBeoordelingen = (random: Random): InstrumentWerknemersdienstverlening['Instrument']['Beoordeling'] => {
  const aantal = random.chance(0.35) ? random.int(1, 4) : 0;
  return Array.from({ length: aantal }, () => ({
    AlgemeneScore: random.int(2, 5),
    UitvoeringsScore: random.int(2, 5),
    ResultaatScore: random.int(2, 5),
    DatBeoordeling: mockDag(-random.int(5, 400)),
  }));
};
