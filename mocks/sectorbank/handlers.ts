import { publiceerApi } from '../contract/publiceer-api.ts';
import { leesGetal } from '../lees-getal.ts';
import {
  jsonResponse,
  type MockBron,
  type MockRequest,
  type MockResponse,
  type MockVraag,
  probleemResponse,
} from '../mock.ts';
import type { Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import { createJobPosting } from './create-job-posting.ts';
import { createEtags, isBekend } from './etags.ts';

const TELLER = 'sectorbank';
const LIJST = '/v1/vacatures';
/** Page n holds the vacancies that were given these numbers, for good: one that changes, changes no other page. */
const PER_PAGINA = 100;

/** The vacancy bank of the sector: a feed of JobPostings in pages with an ETag, and each JobPosting by its key. */
export const createSectorbankMock = (wereld: Vacaturewereld): MockBron => {
  const aantal = wereld.aantallen[TELLER];
  const paginas = Math.max(1, Math.ceil(aantal / PER_PAGINA));
  const etags = createEtags();

  const createFeed = (pagina: number): object => {
    const begin = (pagina - 1) * PER_PAGINA;
    const omvang = Math.min(PER_PAGINA, aantal - begin);
    return writeFeed(
      Array.from({ length: omvang }, (_, i) => createJobPosting(wereld.getPlaatsing(TELLER, begin + i))),
      pagina < paginas ? pagina + 1 : null,
    );
  };
  const geefPagina = ({ query, headers }: MockRequest): MockResponse => {
    const pagina = leesGetal(query.get('pagina'), 1);
    if (!pagina) return ONGELDIGE_PAGINA;
    if (pagina > paginas) return GEEN_PAGINA;
    const gevraagd = headers['if-none-match'];
    // A page is made only when it has to be sent, or to learn its ETag.
    const bekend = etags.get(pagina);
    if (bekend !== null && isBekend(gevraagd, bekend)) return nietVeranderd(bekend);
    const antwoord = jsonResponse(createFeed(pagina));
    const etag = etags.maak(pagina, antwoord.body);
    if (isBekend(gevraagd, etag)) return nietVeranderd(etag);
    return { ...antwoord, headers: { ...antwoord.headers, etag } };
  };
  const geefVacature = ({ params }: MockRequest): MockResponse => {
    const nummer = Number(/^SB-(\d{7})$/.exec(params.id ?? '')?.[1]);
    return nummer < aantal
      ? jsonResponse({ '@context': 'https://schema.org', ...createJobPosting(wereld.getPlaatsing(TELLER, nummer)) })
      : GEEN_VACATURE;
  };
  return publiceerApi({
    id: 'sectorbank',
    naam: 'Vacaturebank van de sector',
    contract: new URL('./contract.yaml', import.meta.url),
    persoonsgegevens: false,
    routes: [
      { method: 'GET', pad: LIJST, handle: geefPagina },
      { method: 'GET', pad: `${LIJST}/:id`, handle: geefVacature },
    ],
    leeg: (_gezond, vraag) => geefNiets(vraag),
    wijziging: { van: 'title', naar: 'jobTitle' },
  });
};

const writeFeed = (vacatures: readonly object[], volgende: number | null): object => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  name: 'Vacaturebank van de sector',
  dataFeedElement: vacatures,
  ...(volgende !== null && { next: `${LIJST}?pagina=${volgende}` }),
});

/** A bank without vacancies has one page, and it is always the same. */
const geefNiets = ({ pad, query }: MockVraag): MockResponse => {
  if (pad !== LIJST) return GEEN_VACATURE;
  const pagina = leesGetal(query.get('pagina'), 1);
  if (!pagina) return ONGELDIGE_PAGINA;
  return pagina === 1 ? jsonResponse(writeFeed([], null), 200, { etag: '"leeg"' }) : GEEN_PAGINA;
};

const ONGELDIGE_PAGINA = probleemResponse(400, 'Ongeldige invoer', 'pagina is een getal vanaf 1.');
const GEEN_PAGINA = probleemResponse(404, 'Niet gevonden', 'Deze pagina is er niet.');
const GEEN_VACATURE = probleemResponse(404, 'Niet gevonden', 'Er is geen vacature met deze sleutel.');

const nietVeranderd = (etag: string): MockResponse => ({ status: 304, headers: { etag }, body: '' });
