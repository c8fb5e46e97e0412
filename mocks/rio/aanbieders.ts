import { type Gemeente, gemeenten } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { createRandom } from '../random.ts';
import type { RioAanbieder, RioLocatie } from './rio.ts';

/** Made-up names; none is meant to be a real school. */
const PARTICULIEREN = [
  'Opleidingshuis Voorbeeld',
  'Cursuscentrum De Proefles',
  'Leerstudio Fictief',
  'Vakschool De Oefenplaats',
  'Academie Stap Verder',
] as const;
const STRATEN = [
  'Schoolstraat',
  'Stationsplein',
  'Parklaan',
  'Marktweg',
  'Havenkade',
  'Molenweg',
  'Lindelaan',
  'Nieuwe Dijk',
] as const;
const LETTERS = ['AA', 'AB', 'BC', 'CD', 'EH', 'GK', 'JL', 'KP', 'NR', 'TV'] as const;

/** One mbo school for each region, by region code. */
export const rocs: ReadonlyMap<string, RioAanbieder> = new Map(
  arbeidsmarktregios.map(({ code, naam }, nummer) => [code, createAanbieder(nummer, `ROC Voorbeeld ${naam}`)]),
);

/** Private providers that work in several regions. */
export const particulieren: readonly RioAanbieder[] = PARTICULIEREN.map((naam, nummer) =>
  createAanbieder(rocs.size + nummer, naam),
);

export const evcCentrum: RioAanbieder = createAanbieder(rocs.size + particulieren.length, 'EVC-centrum Voorbeeld');

/** One building in each municipality, by code of the municipality; only the courses say who teaches there. */
export const locaties: ReadonlyMap<string, RioLocatie> = new Map(
  gemeenten.map((gemeente, nummer) => [gemeente.code, createLocatie(gemeente, nummer)]),
);

function createAanbieder(nummer: number, naam: string): RioAanbieder {
  const code = `1${String(nummer).padStart(2, '0')}A${String(100 + ((nummer * 37) % 900)).padStart(3, '0')}`;
  return {
    id: code,
    code,
    naam,
    type: 'ONDERWIJSAANBIEDER',
    inbedrijfdatum: '2019-08-01',
    _links: { self: { href: `/organisatorische-eenheden/${code}` } },
  };
}

function createLocatie(
  { code: gemeente, hoofdplaats, postcode, breedtegraad, lengtegraad }: Gemeente,
  nummer: number,
): RioLocatie {
  const random = createRandom('rio-locatie', gemeente);
  const code = `${100 + (nummer % 50)}X${String(100 + Math.floor(nummer / 50)).padStart(3, '0')}`;
  return {
    id: code,
    onderwijslocatiecode: code,
    gpsLatitude: breedtegraad,
    gpsLongitude: lengtegraad,
    'bag-id': `${gemeente.slice(2)}010000${String(100_000 + nummer)}`,
    straatnaam: random.pick(STRATEN),
    huisnummer: random.int(1, 180),
    postcode: `${postcode}${random.pick(LETTERS)}`,
    plaatsnaam: hoofdplaats.slice(0, 40),
    _links: { self: { href: `/onderwijslocaties/${code}` } },
  };
}
