import type { MockBron, MockRequest, MockResponse } from '../mock.ts';
import { zoekVaardigheden } from './handlers.ts';
import { createNormNode, jsonLdResponse } from './json-ld.ts';
import { controleerSleutel, leesPagina, weigerPagina } from './lees-vraag.ts';
import { onderwijsnormen } from './normen-data.ts';

/**
 * The educational norms of CompetentNL: what each programme must teach, page by page, with the skills by name. The same
 * service as `competentnl`, under a base of its own because the graph harvests it instead of asking it live.
 */
export const competentnlNormenMock: MockBron = {
  id: 'competentnl-normen',
  naam: 'CompetentNL, onderwijsnormen',
  routes: [
    {
      method: 'GET',
      pad: '/v1/educational-norms',
      handle: (request) => controleerSleutel(request) ?? geefNormen(request),
    },
    { method: 'GET', pad: '/v1/skills', handle: (request) => controleerSleutel(request) ?? zoekVaardigheden(request) },
  ],
};

const geefNormen = ({ query }: MockRequest): MockResponse => {
  const pagina = leesPagina(query);
  if (!pagina) return weigerPagina();
  const { page, pageSize } = pagina;
  return jsonLdResponse(onderwijsnormen.slice((page - 1) * pageSize, page * pageSize).map(createNormNode), {
    ...pagina,
    totalItems: onderwijsnormen.length,
  });
};
