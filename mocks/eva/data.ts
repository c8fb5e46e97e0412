import { createInstrument, kiesAanbieder } from '../instrumentengids/create-instrument.ts';
import { createGidssleutels, type Gidssleutel, vulIn } from '../instrumentengids/gidspost.ts';
import { createRandom, type Random } from '../random.ts';
import { DOELGROEPEN, KLANTKENMERKEN, TEGELS, UITVOERINGSVORMEN } from './codelijsten.ts';
import type { Dienstsoort } from './dienstsoort.ts';
import type { InstrumentWerknemersdienstverlening } from './instrument.ts';
import { createMenu } from './menu.ts';
import { AANBIEDERS, AANMELDEN } from './woorden.ts';

/** A service with its key, before it is written out. */
export type EvaSleutel = Gidssleutel<Dienstsoort>;

const LIJSTEN = { tegels: TEGELS, doelgroepen: DOELGROEPEN, klantkenmerken: KLANTKENMERKEN };

/** The keys of all services, by uuid, in the fixed order of the guide. */
export const createEvaSleutels = (): ReadonlyMap<string, EvaSleutel> => createGidssleutels('eva', createMenu());

/** The whole service of a key: the same key gives the same service. */
export const createEvaInstrument = (sleutel: EvaSleutel): InstrumentWerknemersdienstverlening => {
  const { soort, nummer } = sleutel;
  const random = createRandom('eva', nummer);
  const naam = vulIn(random.pick(soort.namen), sleutel);
  const aanbieder = getAanbieder(sleutel, random);
  return {
    SamenvattingInstrument: vulIn(soort.samenvatting, sleutel),
    OmsDoelInstrument: soort.doel,
    OmsAanmeldInstructies: vulIn(AANMELDEN[soort.aanbieder], sleutel),
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
    Instrument: createInstrument(
      sleutel,
      {
        gids: 'eva',
        naam,
        aanbieder,
        locatie: soort.aanbieder === 'GEMEENTE' ? '03' : '01',
        tegels: soort.tegels,
        doelgroepen: soort.doelgroepen,
        klantkenmerken: soort.klantkenmerken,
        lijsten: LIJSTEN,
      },
      random,
    ),
  };
};

const getAanbieder = (sleutel: EvaSleutel, random: Random): string => {
  const { aanbieder } = sleutel.soort;
  if (aanbieder === 'WERKCENTRUM') return sleutel.regio?.werkcentrumNaam ?? 'Werkcentrum';
  return kiesAanbieder('eva', aanbieder, AANBIEDERS[aanbieder], sleutel, random);
};

/** Prices differ per region; free stays free. */
const varieer = (centen: number, random: Random): number =>
  Math.round((centen * random.int(85, 115)) / 100 / 500) * 500;
