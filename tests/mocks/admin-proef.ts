import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createAdmin } from '../../mocks/admin/create-admin.ts';
import type { MockWereld } from '../../mocks/create-wereld.ts';
import { createWereld } from '../../mocks/index.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { createUitgever } from '../../mocks/uitgever/create-uitgever.ts';

/** What the admin API answered, checked against its own description. */
export interface Adminantwoord {
  readonly status: number;
  readonly headers: MockResponse['headers'];
  readonly tekst: string;
  /** The body as JSON; null where it is something else. */
  readonly json: Record<string, unknown> | null;
}

/** What is asked, where it differs from an ordinary question of this machine. */
export interface Anders {
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly afzender?: string;
}

export interface Adminproef {
  readonly wereld: MockWereld;
  /** How many vacancies there are by now. */
  readonly getVacatures: () => number;
  vraag(method: string, pad: string, anders?: Anders): Promise<Adminantwoord>;
  /** The same with a JSON body. */
  stuur(method: string, pad: string, body: unknown, headers?: Record<string, string>): Promise<Adminantwoord>;
  /** Lets a source be called. */
  roepAan(bron: string, pad?: string, headers?: Record<string, string>): void;
}

/** One issuer for all: its keys take longest, and no test of the admin API looks at them but for their shape. */
const uitgever = await createUitgever({ getUrl: () => 'http://127.0.0.1:4100/uitgever' });

/** An admin API over a small world of its own. Every answer is checked against openapi.yaml. */
export const createAdminproef = ({ token = null }: { readonly token?: string | null } = {}): Adminproef => {
  const wereld = createWereld({ vacatures: 100 });
  let vacatures = 100;
  const zetVacatures = (aantal: number): void => {
    vacatures = aantal;
  };
  const admin = createAdmin({
    wereld,
    uitgever,
    token,
    bronUrls: () => ({ vum: 'http://127.0.0.1:4100/vum' }),
    vacatures: { get: () => vacatures, zet: zetVacatures },
  });
  const vraag: Adminproef['vraag'] = async (method, pad, { body = '', headers = {}, afzender = '127.0.0.1' } = {}) => {
    const { pathname, searchParams } = new URL(`http://localhost${pad}`);
    const antwoord = await admin({
      method,
      pad: pathname,
      query: searchParams,
      headers: { host: 'localhost:4100', ...headers },
      body,
      afzender,
    });
    controleer(await leesOpenapi(admin, token), method, pathname, body, antwoord);
    const isJson = /\bjson\b/.test(antwoord.headers['content-type'] ?? '');
    return {
      status: antwoord.status,
      headers: antwoord.headers,
      tekst: antwoord.body,
      json: isJson ? JSON.parse(antwoord.body) : null,
    };
  };
  return {
    wereld,
    getVacatures: () => vacatures,
    vraag,
    stuur: (method, pad, body, headers = {}) =>
      vraag(method, pad, {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    roepAan: (bron, pad = '/bestaat-niet', headers = {}) =>
      void wereld.speel(bron, { method: 'GET', pad, query: new URLSearchParams(), headers, body: '' }),
  };
};

type Operatie = Record<string, { responses: Record<string, Beschreven>; requestBody?: Beschreven }>;
interface Beschreven {
  readonly $ref?: string;
  readonly content?: Record<string, unknown>;
}

/** The description that the API gives of itself. */
export interface Openapi {
  readonly paths: Record<string, Operatie>;
}

const leesOpenapi = async (admin: ReturnType<typeof createAdmin>, token: string | null): Promise<Openapi> => {
  openapi ??= JSON.parse(
    (
      await admin({
        method: 'GET',
        pad: '/openapi.json',
        query: new URLSearchParams(),
        headers: { host: 'localhost', ...(token !== null && { authorization: `Bearer ${token}` }) },
        body: '',
        afzender: '127.0.0.1',
      })
    ).body,
  ) as Openapi;
  return openapi;
};

let openapi: Openapi | null = null;

/** Throws where an answer is not what the description says, or what was done is not described. */
const controleer = (
  beschrijving: Openapi,
  method: string,
  pad: string,
  body: string,
  { status, headers, body: antwoord }: MockResponse,
): void => {
  const sleutel = vindPad(beschrijving, pad);
  const operatie = beschrijving.paths[sleutel]?.[method.toLowerCase()];
  const type = (headers['content-type'] ?? '').split(';')[0] ?? '';
  if (!operatie) {
    if (status < 400) throw new Error(`${method} ${pad} answers ${status} and is not described`);
    eis('#/components/schemas/Probleem', JSON.parse(antwoord), beschrijving);
    return;
  }
  const code = Object.hasOwn(operatie.responses, status) ? String(status) : 'default';
  if (code === 'default' && status < 400) throw new Error(`${method} ${pad} answers ${status}, which is not described`);
  const wijzer = `#/paths/${ontsnap(sleutel)}/${method.toLowerCase()}`;
  const inhoud = code === 'default' ? PROBLEEM : (operatie.responses[code]?.content ?? {});
  // Who asks the page without a token is asked for one; in other words than a program is.
  if (Object.keys(inhoud).length === 0) {
    if (antwoord !== '') throw new Error(`${method} ${pad} has a body that is not described`);
  } else if (!Object.hasOwn(inhoud, type)) throw new Error(`${method} ${pad} answers ${type}, which is not described`);
  else if (/\bjson\b/.test(type)) {
    const plaats = code === 'default' ? '#/components/responses/Probleem' : `${wijzer}/responses/${code}`;
    eis(`${plaats}/content/${ontsnap(type)}/schema`, JSON.parse(antwoord), beschrijving);
  }
  if (status < 300 && operatie.requestBody?.content && 'application/json' in operatie.requestBody.content)
    eis(`${wijzer}/requestBody/content/application~1json/schema`, JSON.parse(body), beschrijving);
};

const PROBLEEM = { 'application/problem+json': {} };

const vindPad = ({ paths }: Openapi, pad: string): string =>
  Object.hasOwn(paths, pad)
    ? pad
    : (Object.keys(paths).find((patroon) => new RegExp(`^${patroon.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pad)) ??
      '');

const ontsnap = (deel: string): string => encodeURIComponent(deel.replaceAll('~', '~0').replaceAll('/', '~1'));

const eis = (wijzer: string, waarde: unknown, beschrijving: Openapi): void => {
  ajv ??= addFormats.default(new Ajv2020.default({ strict: false, allErrors: true })).addSchema(beschrijving, 'admin');
  const klopt = ajv.validate({ $ref: `admin${wijzer}` }, waarde);
  if (!klopt) throw new Error(`${wijzer}: ${ajv.errorsText()}`);
};

let ajv: Ajv2020.default | null = null;
