import { vouw } from '../../schema/referentie/vouw.ts';
import type { Product } from './catalogus.ts';
import type { Diagnostic } from './diagnostic.ts';

type Filter = (product: Product) => boolean;

/** What can be searched: the values of a product by the name of the index. */
const INDEX: Readonly<Record<string, (product: Product) => readonly string[]>> = {
  subject: ({ onderwerp }) => (onderwerp === null ? [] : [onderwerp]),
  uniformeProductnaam: ({ upl }) => upl.map(({ naam }) => naam),
  authority: ({ gemeente }) => [gemeente.naam],
  spatial: ({ gemeente }) => [gemeente.naam],
  audience: ({ publiek }) => publiek,
  productID: ({ productID }) => [productID],
};
/** Where words are enough. */
const WOORDINDEX: Readonly<Record<string, (product: Product) => string>> = {
  title: ({ titel }) => titel,
  keyword: ({ titel, samenvatting, upl }) => [titel, samenvatting ?? '', ...upl.map(({ naam }) => naam)].join('\n'),
};

const TEKEN = /\s*("(?:[^"\\]|\\.)*"|[()]|==|<>|<=|>=|[=<>]|[^\s"()=<>]+)/y;
const RELATIE = /^(==?|<>|<=|>=|[<>]|exact|any|all|adj|within)$/i;
const GELIJK = /^(==?|exact)$/i;
/** Nobody asks within more brackets than this. */
const MAXIMUM_DIEPTE = 100;
const BOOLEAN = /^(and|or|not|prox)$/i;

/** A question in CQL as a filter, or what is wrong with it. Clauses read from the left; `not` and `prox` are unknown here. */
export const leesCql = (query: string): Filter | Diagnostic => {
  try {
    return createLezer(leesTekens(query)).leesAlles();
  } catch (fout) {
    if (fout instanceof CqlFout) return fout.diagnostic;
    throw fout;
  }
};

class CqlFout extends Error {
  readonly diagnostic: Diagnostic;
  constructor(nummer: Diagnostic['nummer'], details: string) {
    super(details);
    this.diagnostic = { nummer, details };
  }
}

const leesTekens = (query: string): readonly string[] => {
  const tekens: string[] = [];
  const tekst = query.trimEnd();
  for (const patroon = new RegExp(TEKEN); patroon.lastIndex < tekst.length; ) {
    const teken = patroon.exec(tekst)?.[1];
    if (teken === undefined) throw new CqlFout(10, 'query');
    tekens.push(teken);
  }
  return tekens;
};

const createLezer = (tekens: readonly string[]) => {
  let plek = 0;
  let diepte = 0;
  const leesVraag = (): Filter => {
    let filter = leesDeel();
    for (let teken = tekens[plek]; teken !== undefined && teken !== ')'; teken = tekens[plek]) {
      if (!BOOLEAN.test(teken)) throw new CqlFout(10, teken);
      const operator = teken.toLowerCase();
      if (operator !== 'and' && operator !== 'or') throw new CqlFout(37, teken);
      plek += 1;
      filter = combineer(operator, filter, leesDeel());
    }
    return filter;
  };
  const leesDeel = (): Filter => {
    const teken = eis();
    if (teken !== '(') return leesZoekterm(teken);
    diepte += 1;
    if (diepte > MAXIMUM_DIEPTE) throw new CqlFout(10, 'query');
    const filter = leesVraag();
    if (eis() !== ')') throw new CqlFout(10, 'query');
    diepte -= 1;
    return filter;
  };
  const leesZoekterm = (teken: string): Filter => {
    if (teken === ')' || RELATIE.test(teken) || BOOLEAN.test(teken)) throw new CqlFout(10, teken);
    const relatie = tekens[plek];
    if (relatie === undefined || !RELATIE.test(relatie)) return createFilter('keyword', '=', getTerm(teken));
    plek += 1;
    return createFilter(teken, relatie, getTerm(eis()));
  };
  const eis = (): string => {
    const teken = tekens[plek];
    if (teken === undefined) throw new CqlFout(10, 'query');
    plek += 1;
    return teken;
  };
  return {
    leesAlles: (): Filter => {
      const filter = leesVraag();
      if (plek < tekens.length) throw new CqlFout(10, tekens[plek] ?? '');
      return filter;
    },
  };
};

const getTerm = (teken: string): string =>
  teken.startsWith('"') ? teken.slice(1, -1).replaceAll(/\\(.)/g, '$1') : teken;

const combineer =
  (operator: 'and' | 'or', een: Filter, ander: Filter): Filter =>
  (product) =>
    operator === 'and' ? een(product) && ander(product) : een(product) || ander(product);

const createFilter = (index: string, relatie: string, term: string): Filter => {
  const waarden = Object.hasOwn(INDEX, index) ? INDEX[index] : undefined;
  const tekst = Object.hasOwn(WOORDINDEX, index) ? WOORDINDEX[index] : undefined;
  if (!waarden && !tekst) throw new CqlFout(16, index);
  if (!GELIJK.test(relatie)) throw new CqlFout(19, relatie);
  const gezocht = vouw(term);
  return (product) =>
    waarden
      ? waarden(product).some((waarde) => vouw(waarde) === gezocht)
      : vouw(tekst?.(product) ?? '').includes(gezocht);
};
