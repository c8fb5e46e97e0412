import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import { getUplProductVanNaam } from '../../schema/referentie/upl.ts';

/** The common name of a product, as catalogues write it. */
export interface Productnaam {
  readonly naam: string;
  readonly uri: string;
}

/** A product as any municipality can have it in its catalogue. */
export interface Productmodel {
  /** Empty: a product that municipalities have their own name for. */
  readonly upl: readonly Productnaam[];
  readonly publiek: readonly string[];
  readonly onderwerp: string;
  readonly online: readonly string[];
  /** How many of a hundred municipalities have it. */
  readonly deel: number;
  readonly pad: string;
  readonly titels: readonly string[];
  readonly samenvattingen: readonly string[];
}

const KOLOMMEN = ['upl', 'publiek', 'onderwerp', 'online', 'deel', 'pad', 'titels', 'samenvattingen'] as const;
const TERMEN = 'http://standaarden.overheid.nl/owms/terms/';

const leesUpl = (tekst: string): readonly Productnaam[] =>
  tekst === '-'
    ? []
    : tekst.split(';').map((naam) => {
        const product = getUplProductVanNaam(naam);
        if (!product) throw new Error(`${naam} is not a common name`);
        return { naam, uri: product.uri };
      });

/** Products about work and income. */
export const werkproducten: readonly Productmodel[] = leesTabel(
  new URL('./producten.tsv', import.meta.url),
  KOLOMMEN,
).map(({ upl, publiek, online, deel, titels, samenvattingen, ...rest }) => ({
  ...rest,
  upl: leesUpl(upl),
  publiek: publiek.split(';'),
  online: online.split(';'),
  deel: Number(deel),
  titels: titels.split('|'),
  samenvattingen: samenvattingen.split('|'),
}));

/** A product of another subject, which is in the catalogue of every municipality as well. */
export const paspoort: Productmodel = {
  upl: [{ naam: 'paspoort', uri: `${TERMEN}paspoort` }],
  publiek: ['particulier'],
  onderwerp: 'Recht',
  online: ['nee'],
  deel: 100,
  pad: 'paspoort',
  titels: ['Paspoort', 'Paspoort aanvragen'],
  samenvattingen: ['Een paspoort vraagt u zelf aan bij gemeente {gemeente}.'],
};

/** What a municipality writes while the list has no name for its product. */
export const NOG_GEEN_NAAM: Productnaam = {
  naam: 'UPL-naam nog niet beschikbaar',
  uri: `${TERMEN}UPL-naam_nog_niet_beschikbaar`,
};
