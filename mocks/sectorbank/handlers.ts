import { jsonResponse, type MockBron, type MockRequest, type MockResponse, probleemResponse } from '../mock.ts';
import type { Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import { createJobPosting } from './create-job-posting.ts';
import { createEtags, isBekend } from './etags.ts';

const TELLER = 'sectorbank';
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
    return {
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: 'Vacaturebank van de sector',
      dataFeedElement: Array.from({ length: omvang }, (_, i) =>
        createJobPosting(wereld.getPlaatsing(TELLER, begin + i)),
      ),
      ...(pagina < paginas && { next: `/feed?pagina=${pagina + 1}` }),
    };
  };
  const geefPagina = ({ query, headers }: MockRequest): MockResponse => {
    const pagina = Number(query.get('pagina') ?? 1);
    if (!Number.isInteger(pagina) || pagina < 1)
      return probleemResponse(400, 'Ongeldige invoer', 'pagina is een getal vanaf 1.');
    if (pagina > paginas) return probleemResponse(404, 'Niet gevonden', 'Deze pagina is er niet.');
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
      : probleemResponse(404, 'Niet gevonden', 'Er is geen vacature met deze sleutel.');
  };
  return {
    id: 'sectorbank',
    naam: 'Vacaturebank van de sector',
    routes: [
      { method: 'GET', pad: '/feed', handle: geefPagina },
      { method: 'GET', pad: '/vacatures/:id', handle: geefVacature },
    ],
  };
};

const nietVeranderd = (etag: string): MockResponse => ({ status: 304, headers: { etag }, body: '' });
