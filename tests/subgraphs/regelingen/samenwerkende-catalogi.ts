import { createMockWereld, type MockWereld } from '../../../mocks/create-wereld.ts';
import { getMockUrl, installeerMocks } from '../../../mocks/nock.ts';
import { diagnosticResponse, zoekResponse } from '../../../mocks/samenwerkende-catalogi/diagnostic.ts';
import { samenwerkendeCatalogiMock } from '../../../mocks/samenwerkende-catalogi/handlers.ts';
import { samenwerkendeCatalogi } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/bron.ts';
import { fetchSamenwerkendeCatalogiDocumenten } from '../../../subgraphs/regelingen/bronnen/samenwerkende-catalogi/oogst.ts';
import type { Regeling } from '../../../subgraphs/regelingen/regeling.ts';
import { createVraag } from '../../../subgraphs/shared/create-vraag.ts';
import { createOperatie } from '../../../subgraphs/shared/operatie.ts';
import { createTestOmgeving } from '../../helpers/omgeving.ts';

const TERMEN = 'http://standaarden.overheid.nl/owms/terms/';

/** Harvests the mocked catalogues; `voorStart` can let them answer something else. */
export const oogst = async (voorStart: (wereld: MockWereld) => void = () => {}) => {
  const wereld = createMockWereld([samenwerkendeCatalogiMock]);
  installeerMocks(wereld);
  voorStart(wereld);
  const omgeving = createTestOmgeving({
    basisUrls: { [samenwerkendeCatalogi.id]: getMockUrl(samenwerkendeCatalogi.id) },
  });
  omgeving.register.voegToe([samenwerkendeCatalogi]);
  const operatie = createOperatie({
    traceId: '0'.repeat(32),
    signaal: AbortSignal.timeout(30_000),
    nu: () => new Date('2026-06-01T09:00:00Z'),
  });
  const regelingen: Regeling[] = [];
  const omvang: number[] = [];
  const vraag = createVraag(samenwerkendeCatalogi, operatie, omgeving);
  for await (const { gegevens } of fetchSamenwerkendeCatalogiDocumenten(vraag, {
    meldOmvang: (aantal) => void omvang.push(aantal),
  }))
    regelingen.push(gegevens);
  return { wereld, regelingen, omvang, afwijkingen: omgeving.register.getToestanden()[0]?.afwijkingen };
};

/** What a record of our own making says, as XML where it is not text. */
export interface Proefproduct {
  readonly id?: string;
  readonly titel?: string;
  readonly gewijzigd?: string;
  /** Last part of the address of the municipality. */
  readonly term?: string;
  readonly identifier?: string;
  readonly mantel?: string;
  readonly scmeta?: string;
}

/** A record as a municipality could write it. */
export const record = ({
  id = '1',
  titel = 'Bijstand',
  gewijzigd = '2025-03-01',
  term = 'Rotterdam',
  identifier = 'https://www.rotterdam.example/bijstand',
  mantel = '<owmsmantel><audience>particulier</audience><abstract>Hulp.</abstract></owmsmantel>',
  scmeta = upl('bijstand'),
}: Proefproduct = {}): string =>
  `<record><recordData><gzd><originalData><scproduct><meta><owmskern><identifier>${identifier}</identifier>` +
  `<title>${titel}</title><modified>${gewijzigd}</modified><spatial resourceIdentifier="${TERMEN}${term}">X</spatial></owmskern>` +
  `${mantel}<scmeta><productID>${id}</productID>${scmeta}</scmeta></meta></scproduct></originalData></gzd></recordData></record>`;

/** A common name as an element. */
export const upl = (term: string, naam = term): string =>
  `<uniformeProductnaam resourceIdentifier="${TERMEN}${term}">${naam}</uniformeProductnaam>`;

/** A page of the search as the service gives it. */
export const pagina = (records: readonly string[], totaal = records.length, volgende: number | null = null) =>
  zoekResponse([
    `<numberOfRecords>${totaal}</numberOfRecords><records>${records.join('')}</records>`,
    volgende === null ? '' : `<nextRecordPosition>${volgende}</nextRecordPosition>`,
  ]);

export const fout = (nummer: Parameters<typeof diagnosticResponse>[0]['nummer']) =>
  diagnosticResponse({ nummer, details: 'proef' });
