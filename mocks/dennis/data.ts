import { createInstrument, kiesAanbieder } from '../instrumentengids/create-instrument.ts';
import { createGidssleutels, type Gidssleutel, vulIn } from '../instrumentengids/gidspost.ts';
import { createRandom } from '../random.ts';
import { DIENSTVERBANDEN, DOELGROEPEN, LEEFTIJDSGROEPEN, SECTOREN, TEGELS } from './codelijsten.ts';
import type { Dienstsoort } from './dienstsoort.ts';
import type { InstrumentWerkgeversdienstverlening } from './instrument.ts';
import { createMenu } from './menu.ts';
import { AANBIEDERS, AANVRAGEN } from './woorden.ts';

/** A service with its key, before it is written out. */
export type DennisSleutel = Gidssleutel<Dienstsoort>;

const LIJSTEN = { tegels: TEGELS, doelgroepen: DOELGROEPEN, klantkenmerken: {} };

/** The keys of all services, by uuid, in the fixed order of the guide. */
export const createDennisSleutels = (): ReadonlyMap<string, DennisSleutel> =>
  createGidssleutels('dennis', createMenu());

/** The whole service of a key: the same key gives the same service. */
export const createDennisInstrument = (sleutel: DennisSleutel): InstrumentWerkgeversdienstverlening => {
  const { soort, nummer } = sleutel;
  const random = createRandom('dennis', nummer);
  const naam = vulIn(random.pick(soort.namen), sleutel);
  const aanbieder = kiesAanbieder('dennis', soort.aanbieder, AANBIEDERS[soort.aanbieder], sleutel, random);
  return {
    OmsKortInstrument: soort.kort,
    OmsAanvraag: vulIn(AANVRAGEN[soort.aanbieder], sleutel),
    OmsInstrument: soort.omschrijving,
    ...(soort.voorwaarden && { OmsVoorwaarden: soort.voorwaarden }),
    IndDoelgroepregister: soort.doelgroepregister ?? false,
    IndTijdelijkeRegeling: soort.tijdelijk ?? false,
    IndLeerwerktraject: soort.leerwerktraject ?? false,
    Dienstverband: (soort.dienstverband ?? []).map((code) => ({
      CdDienstverband: code,
      NaamDienstverband: DIENSTVERBANDEN[code],
    })),
    Leeftijdsgroep: (soort.leeftijd ?? []).map((code) => ({
      CdLeeftijdsgroep: code,
      NaamLeeftijdsgroep: LEEFTIJDSGROEPEN[code],
    })),
    SectorInstrument: (soort.sectoren ?? []).map((code) => ({ CdSector: code, NaamSector: SECTOREN[code] })),
    Instrument: createInstrument(
      sleutel,
      {
        gids: 'dennis',
        naam,
        aanbieder,
        locatie: soort.aanbieder === 'GEMEENTE' ? '03' : '02',
        tegels: soort.tegels,
        doelgroepen: soort.doelgroepen,
        klantkenmerken: [],
        lijsten: LIJSTEN,
      },
      random,
    ),
  };
};
