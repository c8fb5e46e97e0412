import { getUplProduct } from '../../../../schema/referentie/upl.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Aanvragen, Doelgroep, Regeling } from '../../regeling.ts';
import { samenwerkendeCatalogi } from './bron.ts';
import { EIGEN_PRODUCT, ONLINE_AANVRAGEN, PRODUCTSOORT } from './codes.ts';
import type { ProductSource } from './parse.ts';
import { createRegels, getNaam } from './regels.ts';

/** The key of a product: catalogues number theirs each in their own way. */
export const getSleutel = ({ owmskern: { spatial }, scmeta: { productID } }: ProductSource): string =>
  `${spatial.code}/${productID}`;

/** A municipal product as a scheme. The catalogue has no amounts, periods or conditions: those stand in its text. */
export const mapProduct = (bron: ProductSource, herkomst: Herkomst): Regeling => {
  const { spatial: gemeente, title } = bron.owmskern;
  const upl = kiesUpl(bron);
  const productsoort = PRODUCTSOORT.get(upl?.naam ?? '') ?? EIGEN_PRODUCT;
  const doelgroepen = mapDoelgroepen(bron);
  return {
    id: createGlobaalId(samenwerkendeCatalogi.id, getSleutel(bron)),
    naam: title,
    samenvatting:
      bron.owmsmantel.abstract ||
      `Gemeente ${getNaam(gemeente)} legt dit hier niet uit. Kijk op de website van de gemeente.`,
    soort: productsoort.soort,
    doelgroepen,
    uitvoerder: { id: `gemeente~${gemeente.code}`, naam: `Gemeente ${gemeente.naam}` },
    grondslag: upl && (getUplProduct(upl.uri)?.grondslag ?? null),
    bedrag: null,
    betaalt: null,
    geldig: { van: null, tot: null },
    // It stands in the catalogue as long as one can apply for it.
    status: 'OPEN',
    tijdvakken: [],
    gebied: { soort: 'LOKAAL', arbeidsmarktregios: [], gemeenten: [{ code: gemeente.code }] },
    sectoren: [],
    aanvragen: mapAanvragen(bron),
    upl,
    ...(isMeerdere(bron) && { isMeerdere: true as const }),
    opvolger: null,
    berekeningen: [],
    samenloop: [],
    regels: createRegels(gemeente, doelgroepen, productsoort.werkgevergemeente),
    wieBeslist: `Gemeente ${getNaam(gemeente)} beslist.`,
    herkomst,
  };
};

/** A page can be about several products; the graph has it as the first of those that are about work and income. */
const kiesUpl = ({ scmeta: { uniformeProductnaam } }: ProductSource): Regeling['upl'] =>
  uniformeProductnaam.find(({ naam }) => PRODUCTSOORT.has(naam)) ?? uniformeProductnaam[0] ?? null;

/** Whether it is a page about several products of work and income. */
const isMeerdere = ({ scmeta: { uniformeProductnaam } }: ProductSource): boolean =>
  new Set(uniformeProductnaam.map(({ naam }) => naam).filter((naam) => PRODUCTSOORT.has(naam))).size > 1;

/**
 * For whom it is: its audience, as each of its common names means that. A product whose audience is not said, or cannot
 * apply for it, is for whom its common name is: people, unless it has none.
 */
const mapDoelgroepen = ({ owmsmantel: { audience }, scmeta }: ProductSource): Doelgroep[] => {
  const bekend = scmeta.uniformeProductnaam.flatMap(({ naam }) => PRODUCTSOORT.get(naam) ?? []);
  const soorten = bekend.length > 0 ? bekend : [EIGEN_PRODUCT];
  const doelgroepen = soorten.flatMap((soort) => audience.flatMap((publiek) => soort[publiek]));
  const volgensNaam = soorten.flatMap(({ particulier, ondernemer }) =>
    particulier.length > 0 ? particulier : ondernemer,
  );
  return [...new Set(doelgroepen.length > 0 ? doelgroepen : volgensNaam)];
};

/** A way in that is not on the list is another way; nothing said is not known. */
const mapAanvragen = ({ owmskern: { identifier }, scmeta: { onlineAanvragen } }: ProductSource): Aanvragen => ({
  kanaal:
    onlineAanvragen === undefined
      ? 'ONBEKEND'
      : onlineAanvragen === null
        ? 'OVERIG'
        : ONLINE_AANVRAGEN[onlineAanvragen],
  url: getWebadres(identifier),
  documenten: [],
  beslistermijn: null,
});
