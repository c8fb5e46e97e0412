import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { vouw } from '../../schema/referentie/vouw.ts';
import { type MockRequest, type MockResponse, type MockRoute, probleemResponse } from '../mock.ts';
import { cnlVaardigheden, GEWICHTEN, type Vereisten, vereistenPerBeroep } from './data.ts';
import { createBeroepNode, createNormNode, createVaardigheidNode, getVaardigheid, jsonLdResponse } from './json-ld.ts';
import { controleerSleutel, isAantal, leesPagina, MAXIMUM, weigerPagina } from './lees-vraag.ts';
import { onderwijsnormen } from './normen-data.ts';

/** Every path of the service; who asks without a key is refused. */
export const competentnlRoutes: readonly MockRoute[] = [
  createRoute('GET', '/v1/skills', (request) => zoekVaardigheden(request)),
  createRoute('POST', '/v1/skills/batch', (request) => geefVaardigheden(request)),
  createRoute('POST', '/v1/occupations/batch', (request) => geefBeroepen(request)),
  createRoute('POST', '/v1/occupations/by-skills', (request) => zoekBeroepen(request)),
  createRoute('GET', '/v1/educational-norms', (request) => geefNormen(request)),
];

function createRoute(method: MockRoute['method'], pad: string, handle: MockRoute['handle']): MockRoute {
  return { method, pad, handle: (request) => controleerSleutel(request) ?? handle(request) };
}

/** Skills whose label contains a text, page by page; all of them without a text. */
const zoekVaardigheden = ({ query }: MockRequest): MockResponse => {
  const pagina = leesPagina(query);
  if (!pagina) return weigerPagina();
  const { page, pageSize } = pagina;
  const term = vouw(query.get('searchTerm')?.trim() ?? '');
  const gevonden = [...cnlVaardigheden.values()]
    .map((vaardigheid) => ({ vaardigheid, plaats: vouw(vaardigheid.naam).indexOf(term) }))
    .filter(({ plaats }) => plaats >= 0)
    .toSorted((a, b) => a.plaats - b.plaats);
  const nodes = gevonden.slice((page - 1) * pageSize, page * pageSize);
  return jsonLdResponse(
    nodes.map(({ vaardigheid }) => createVaardigheidNode(vaardigheid)),
    { ...pagina, totalItems: gevonden.length },
  );
};

/** What each recognised programme must teach. */
const geefNormen = ({ query }: MockRequest): MockResponse => {
  const pagina = leesPagina(query);
  if (!pagina) return weigerPagina();
  const { page, pageSize } = pagina;
  return jsonLdResponse(onderwijsnormen.slice((page - 1) * pageSize, page * pageSize).map(createNormNode), {
    ...pagina,
    totalItems: onderwijsnormen.length,
  });
};

const geefVaardigheden = ({ body }: MockRequest): MockResponse => {
  const ids = leesTeksten(leesObject(body, ['ids'])?.ids);
  if (!ids) return probleemResponse(400, 'Bad Request', `ids must be a list of 1 to ${MAXIMUM} texts.`);
  return jsonLdResponse(ids.flatMap((id) => getVaardigheid(id) ?? []).map(createVaardigheidNode));
};

const geefBeroepen = ({ body }: MockRequest): MockResponse => {
  const codes = leesTeksten(leesObject(body, ['codes'])?.codes);
  if (!codes) return probleemResponse(400, 'Bad Request', `codes must be a list of 1 to ${MAXIMUM} texts.`);
  return jsonLdResponse(codes.flatMap((code) => createBeroepNode(code) ?? []));
};

/** Answers every question in the order asked; what a question of skills is about stays out of addresses and their logs. */
const zoekBeroepen = ({ body }: MockRequest): MockResponse => {
  const vragen = leesObject(body, ['queries'])?.queries;
  const gelezen = Array.isArray(vragen) && vragen.length <= MAXIMUM ? vragen.map(leesVraag) : [];
  if (gelezen.length === 0 || gelezen.includes(null)) {
    return probleemResponse(400, 'Bad Request', `queries must be a list of 1 to ${MAXIMUM} {skills, pageSize}.`);
  }
  return jsonLdResponse(gelezen.flatMap((vraag) => (vraag ? [{ matches: getBesteBeroepen(vraag) }] : [])));
};

interface Vraag {
  readonly skills: readonly string[];
  readonly pageSize: number;
  readonly minimumSkillLevel: number;
}

const leesVraag = (waarde: unknown): Vraag | null => {
  const { skills, pageSize = 10, minimumSkillLevel = 1, ...verder } = isObject(waarde) ? waarde : {};
  const ids = Object.keys(verder).length === 0 ? leesTeksten(skills) : null;
  return ids && isAantal(pageSize, MAXIMUM) && isAantal(minimumSkillLevel, 4)
    ? { skills: ids, pageSize, minimumSkillLevel }
    : null;
};

/** Occupations that ask at least one of the skills, by the weighed share of what they ask, then by code. */
const getBesteBeroepen = ({ skills, pageSize, minimumSkillLevel }: Vraag): object[] => {
  const codes = new Set(skills.flatMap((id) => getVaardigheid(id)?.code ?? []));
  return [...vereistenPerBeroep]
    .filter(([isco]) => (getBeroep(isco)?.niveau ?? 1) >= minimumSkillLevel)
    .map(([isco, vereisten]) => ({ isco, overlap: getOverlap(vereisten, codes) }))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((a, b) => b.overlap - a.overlap || (a.isco < b.isco ? -1 : 1))
    .slice(0, pageSize)
    .map(({ isco, overlap }) => ({ overlap, occupation: createBeroepNode(isco) }));
};

const getOverlap = (vereisten: Vereisten, codes: ReadonlySet<string>): number => {
  let gevraagd = 0;
  let aanwezig = 0;
  for (const [code, belang] of vereisten) {
    gevraagd += GEWICHTEN[belang];
    if (codes.has(code)) aanwezig += GEWICHTEN[belang];
  }
  return gevraagd === 0 ? 0 : Math.round((aanwezig / gevraagd) * 1_000) / 1_000;
};

/** An object with these fields and no others: a field that is not known is a mistake of who asks. */
const leesObject = (body: string, velden: readonly string[]): Readonly<Record<string, unknown>> | null => {
  try {
    const waarde: unknown = JSON.parse(body);
    return isObject(waarde) && Object.keys(waarde).every((naam) => velden.includes(naam)) ? waarde : null;
  } catch {
    return null;
  }
};

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const leesTeksten = (waarde: unknown): readonly string[] | null =>
  Array.isArray(waarde) &&
  waarde.length >= 1 &&
  waarde.length <= MAXIMUM &&
  waarde.every((deel) => typeof deel === 'string')
    ? waarde
    : null;
