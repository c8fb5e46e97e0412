import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import { vouw } from '../../schema/referentie/vouw.ts';
import { createRandom, type Random } from '../random.ts';
import { deelnemers } from './deelnemers.ts';
import { NOG_GEEN_NAAM, type Productmodel, type Productnaam, paspoort, werkproducten } from './producten.ts';

/** A product in the catalogue of one municipality. */
export interface Product {
  readonly gemeente: Gemeente;
  readonly productID: string;
  readonly titel: string;
  /** Null: the municipality wrote none. */
  readonly samenvatting: string | null;
  /** Page on the website of the municipality; null: it has none. */
  readonly url: string | null;
  readonly gewijzigd: string;
  readonly publiek: readonly string[];
  readonly onderwerp: string | null;
  readonly online: string;
  readonly upl: readonly Productnaam[];
  /** Software of some municipalities wraps every text in CDATA. */
  readonly metCdata: boolean;
  /** It was in the catalogue when the index was made, and is not any more. */
  readonly ingetrokken: boolean;
}

/** Every municipality has this many products about work and income, or more. */
const MINIMUM = 8;
/** This one gave a product out twice under one number, the second time with another name. */
const DUBBEL = 'GM0344';
/** This one took a product back. */
const INGETROKKEN = { gemeente: 'GM0758', pad: 'bijzondere-bijstand' } as const;

const createCatalogus = (gemeente: Gemeente): readonly Product[] => {
  const loting = createRandom('sc-catalogus', gemeente.code);
  const gekozen = werkproducten.filter(({ deel }) => loting.chance(deel / 100));
  const rest = werkproducten.filter((model) => !gekozen.includes(model));
  const modellen = [...gekozen, ...rest.slice(0, Math.max(0, MINIMUM + 1 - gekozen.length)), paspoort];
  const producten = modellen.map((model) => createProduct(gemeente, model));
  const [eerste] = producten;
  return gemeente.code === DUBBEL && eerste
    ? [...producten, { ...eerste, titel: `${eerste.titel} (oude pagina)`, gewijzigd: '2019-01-01' }]
    : producten;
};

const createProduct = (gemeente: Gemeente, model: Productmodel): Product => {
  const random = createRandom('sc-product', gemeente.code, model.pad);
  const site = createRandom('sc-site', gemeente.code);
  const vul = (tekst: string): string => tekst.replaceAll('{gemeente}', gemeente.naam);
  return {
    gemeente,
    productID: createProductId(gemeente, model, site),
    titel: vul(random.pick(model.titels)),
    samenvatting: random.chance(0.05) ? null : vul(random.pick(model.samenvattingen)),
    url: random.chance(0.06) ? null : `https://www.${getDomein(gemeente)}.example/${model.pad}`,
    gewijzigd: createDatum(random, site.chance(0.3)),
    publiek: model.publiek,
    // A third has no subject; without a common name either, nobody would find it.
    onderwerp: model.upl.length > 0 && random.chance(0.35) ? null : model.onderwerp,
    online: random.pick(model.online),
    // Nothing at all, or a name that says that there is none yet.
    upl: model.upl.length === 0 && random.chance(0.5) ? [NOG_GEEN_NAAM] : model.upl,
    metCdata: site.chance(0.5),
    ingetrokken: gemeente.code === INGETROKKEN.gemeente && model.pad === INGETROKKEN.pad,
  };
};

/** Numbers, words or UUIDs: it depends on the software. */
const createProductId = ({ code }: Gemeente, { pad }: Productmodel, site: Random): string => {
  const random = createRandom('sc-id', code, pad);
  const cijfers = (aantal: number): string =>
    Array.from({ length: aantal }, () => random.int(0, 15).toString(16)).join('');
  return site.pick([
    () => String(random.int(1, 9)) + String(1_000 + [...werkproducten, paspoort].findIndex((een) => een.pad === pad)),
    () => pad,
    () => `${cijfers(8)}-${cijfers(4)}-4${cijfers(3)}-8${cijfers(3)}-${cijfers(12)}`,
  ])();
};

/** A day, or of some software a moment. */
const createDatum = (random: Random, metTijd: boolean): string => {
  const tweeCijfers = (getal: number): string => String(getal).padStart(2, '0');
  const dag = `${random.int(2021, 2025)}-${tweeCijfers(random.int(1, 12))}-${tweeCijfers(random.int(1, 28))}`;
  return metTijd ? `${dag}T${tweeCijfers(random.int(6, 20))}:${tweeCijfers(random.int(0, 59))}:00` : dag;
};

const getDomein = ({ naam }: Gemeente): string =>
  vouw(naam)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Everything in all catalogues, in the order of the index: the same on every machine. */
export const createProducten = (): readonly Product[] => deelnemers.flatMap(createCatalogus);

export const producten: readonly Product[] = createProducten();
