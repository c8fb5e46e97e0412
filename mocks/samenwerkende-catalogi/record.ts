import { writeElement } from '../xml.ts';
import type { Product } from './catalogus.ts';
import { getTerm } from './deelnemers.ts';
import { writeDiagnostic } from './diagnostic.ts';

const NAMESPACES =
  ' xmlns:overheidproduct="http://standaarden.overheid.nl/product/terms/" xmlns:overheid="http://standaarden.overheid.nl/owms/terms/" xmlns:dcterms="http://purl.org/dc/terms/"';
const GEMEENTE = ' scheme="overheid:Gemeente"';

/** A record of a search response: the product, or a diagnostic in its place. */
export const writeRecord = (product: Product, positie: number): string =>
  omhul('record', [
    ...(product.ingetrokken
      ? [
          writeElement('recordSchema', 'info:srw/schema/1/diagnostics-v1.1'),
          writeElement('recordPacking', 'xml'),
          omhul('recordData', [writeDiagnostic({ nummer: 64, details: product.productID })]),
        ]
      : [
          writeElement('recordSchema', 'http://standaarden.overheid.nl/sru/'),
          writeElement('recordPacking', 'xml'),
          omhul('recordData', [
            omhul('gzd', [omhul('originalData', [writeProduct(product)]), writeVerrijking(product)], GZD),
          ]),
        ]),
    writeElement('recordPosition', String(positie)),
  ]);

const GZD = ' xmlns="http://standaarden.overheid.nl/sru"';

/** Elements in an element; they were written before. */
const omhul = (naam: string, delen: readonly string[], attributen = ''): string =>
  `<${naam}${attributen}>${delen.join('')}</${naam}>`;

const writeProduct = (product: Product): string =>
  omhul(
    'overheidproduct:scproduct',
    [
      omhul('overheidproduct:meta', [writeKern(product), writeMantel(product), writeScmeta(product)]),
      omhul('overheidproduct:body', [tekst(product)('overheidproduct:productHTML', getHtml(product))]),
    ],
    `${NAMESPACES} owms-version="4.0"`,
  );

/** A text as the software of the municipality writes it. */
const tekst =
  ({ metCdata }: Product) =>
  (naam: string, waarde: string | null): string => {
    if (waarde === null) return '';
    return metCdata ? `<${naam}><![CDATA[ ${waarde} ]]></${naam}>` : writeElement(naam, waarde);
  };

const writeKern = (product: Product): string => {
  const { gemeente, titel, url, gewijzigd } = product;
  const term = `${GEMEENTE} resourceIdentifier="${getTerm(gemeente)}"`;
  return omhul('overheidproduct:owmskern', [
    tekst(product)('dcterms:identifier', url),
    tekst(product)('dcterms:title', titel),
    writeElement('dcterms:language', 'nl'),
    writeElement('dcterms:type', 'productbeschrijving', ' scheme="overheid:Informatietype"'),
    writeElement('dcterms:modified', gewijzigd),
    writeElement('dcterms:spatial', gemeente.naam, term),
    writeElement('overheid:authority', gemeente.naam, term),
  ]);
};

const writeMantel = (product: Product): string =>
  omhul('overheidproduct:owmsmantel', [
    writeElement('dcterms:audience', product.publiek, ' scheme="overheid:Doelgroep"'),
    writeElement('dcterms:subject', product.onderwerp ?? undefined, ' scheme="overheid:TaxonomieBeleidsagenda"'),
    tekst(product)('dcterms:abstract', product.samenvatting),
  ]);

const writeScmeta = (product: Product): string =>
  omhul('overheidproduct:scmeta', [
    tekst(product)('overheidproduct:productID', product.productID),
    writeElement('overheidproduct:onlineAanvragen', product.online),
    ...product.upl.map(({ naam, uri }) =>
      writeElement(
        'overheidproduct:uniformeProductnaam',
        naam,
        ` scheme="overheid:UniformeProductnaam" resourceIdentifier="${uri}"`,
      ),
    ),
  ]);

const getHtml = ({ titel, samenvatting, gemeente }: Product): string =>
  `<h2>${escapeHtml(titel)}</h2><p>${escapeHtml(samenvatting ?? '')}</p><p>Bel gemeente ${escapeHtml(gemeente.naam)} of kom langs.</p>`;

const escapeHtml = (waarde: string): string => waarde.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the search service adds itself. */
const writeVerrijking = ({ gemeente, upl }: Product): string =>
  omhul('enrichedData', [
    writeElement('authorityScheme', 'Gemeente'),
    writeElement('authorityUri', getTerm(gemeente)),
    writeElement('spatialType', 'Gemeente'),
    writeElement('spatialUri', getTerm(gemeente)),
    writeElement(
      'uniformeProductnaamUri',
      upl.map(({ uri }) => uri),
    ),
  ]);
