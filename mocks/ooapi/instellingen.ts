import { type Gemeente, gemeenten, gemeentenInRegio, getGemeente } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { createRandom } from '../random.ts';
import { rocs } from '../rio/aanbieders.ts';
import type { Datumstijl } from './moment.ts';
import type { OoapiAdres, OoapiOrganisatie } from './ooapi.ts';
import { createUuid } from './uuid.ts';

/** A school with what its system does in its own way. */
export interface Instelling {
  readonly organisatie: OoapiOrganisatie;
  readonly sector: 'mbo' | 'hbo';
  /** Where it teaches; the first is its main town. */
  readonly gemeenten: readonly Gemeente[];
  readonly datumstijl: Datumstijl;
  /** Key of the same school in RIO; null when it does not tell. */
  readonly rioCode: string | null;
}

/** Regions of which the mbo school also has an endpoint; the same schools stand in RIO. */
const ROC_REGIOS = ['AM01', 'AM05', 'AM07', 'AM11', 'AM14', 'AM17', 'AM20', 'AM22', 'AM25', 'AM28', 'AM32', 'AM36'];
/** Made-up names; none is meant to be a real school. */
const HOGESCHOLEN = [
  'Zandloper',
  'Windvang',
  'Bruggenkop',
  'Dijkhoek',
  'Kompasroos',
  'Noorderpad',
  'Zuidwal',
  'Waterlijn',
];
const STRATEN = ['Campusplein', 'Onderwijslaan', 'Singel', 'Leerstraat', 'Parkweg'] as const;
const LETTERS = ['AB', 'BC', 'CE', 'EK', 'GN', 'KM'] as const;
const STIJLEN: readonly Datumstijl[] = ['offset', 'dag', 'utc'];

/** Where somebody is taught; some schools know where on the map that is. */
export const createAdres = (
  addressType: OoapiAdres['addressType'],
  { code, hoofdplaats, postcode, breedtegraad, lengtegraad }: Gemeente,
  metPunt: boolean,
): OoapiAdres => {
  const random = createRandom('ooapi-adres', code);
  return {
    addressType,
    street: random.pick(STRATEN),
    streetNumber: String(random.int(1, 240)),
    postalCode: `${postcode} ${random.pick(LETTERS)}`,
    city: hoofdplaats,
    countryCode: 'NL',
    ...(metPunt && { geolocation: { latitude: breedtegraad, longitude: lengtegraad } }),
  };
};

const createInstelling = (
  nummer: number,
  sector: Instelling['sector'],
  naam: readonly [nl: string, en: string | null],
  plaatsen: readonly Gemeente[],
  rioCode: string | null,
): Instelling => {
  const [hoofdplaats] = plaatsen;
  if (!hoofdplaats) throw new RangeError(`${naam[0]} teaches nowhere`);
  const organizationId = createUuid(createRandom('ooapi-instelling', nummer));
  return {
    sector,
    gemeenten: plaatsen,
    datumstijl: STIJLEN[nummer % STIJLEN.length] ?? 'dag',
    rioCode,
    organisatie: {
      organizationId,
      primaryCode: { codeType: 'identifier', code: `ORG-${String(nummer + 1).padStart(2, '0')}` },
      organizationType: 'root',
      name: [
        { language: 'nl-NL', value: naam[0] },
        ...(naam[1] === null ? [] : [{ language: 'en-GB', value: naam[1] }]),
      ],
      shortName: naam[0].split(' ').at(-1) ?? naam[0],
      addresses: [createAdres('postal', hoofdplaats, false), createAdres('visit', hoofdplaats, true)],
      link: `https://instelling-${nummer + 1}.invalid/`,
      otherCodes: [{ codeType: 'brin', code: `${70 + nummer}ZZ` }],
      ext: {},
    },
  };
};

const createRoc = (regiocode: string, nummer: number): Instelling => {
  const regio = arbeidsmarktregios.find(({ code }) => code === regiocode);
  const roc = rocs.get(regiocode);
  if (!regio || !roc) throw new RangeError(`there is no region ${regiocode}`);
  const centrum = getGemeente(regio.centrumgemeente);
  const overige = gemeentenInRegio(regiocode).filter(({ code }) => code !== regio.centrumgemeente);
  return createInstelling(
    nummer,
    'mbo',
    [roc.naam, null],
    [...(centrum ? [centrum] : []), ...overige.slice(0, 3)],
    roc.code,
  );
};

const createHogeschool = (naam: string, nummer: number): Instelling => {
  const random = createRandom('ooapi-hogeschool', nummer);
  return createInstelling(
    ROC_REGIOS.length + nummer,
    'hbo',
    [`Hogeschool Voorbeeld ${naam}`, `Voorbeeld ${naam} University of Applied Sciences`],
    [random.pick(gemeenten), random.pick(gemeenten)],
    null,
  );
};

/** The schools whose endpoints are read together. */
export const instellingen: readonly Instelling[] = [...ROC_REGIOS.map(createRoc), ...HOGESCHOLEN.map(createHogeschool)];
