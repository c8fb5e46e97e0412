import type { Contract, Operatie } from '../../mocks/contract/lees-contract.ts';
import { OPENAPI_PAD } from '../../mocks/contract/publiceer-api.ts';

/** What is wrong with a contract by one rule; nothing when it keeps the rule. */
export type Ontwerpregel = (contract: Contract) => readonly string[];

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
/** Plurals in Dutch: regelingen, cao's, werkcentra. */
const MEERVOUD = /(?:en|s|a)$/;
/** What tells of a person, and stays out of addresses and their logs. */
const GEVOELIG = /bsn|burgerservicenummer|geboorte|email|telefoon|persoon|achternaam/i;

/** The NL API Design Rules (Logius, stand of May 2026) that a contract can show, by their name. */
export const ONTWERPREGELS: Readonly<Record<string, Ontwerpregel>> = {
  '/core/no-trailing-slash': perOperatie(({ pad }) => !pad.endsWith('/')),
  '/core/path-segments-kebab-case': perOperatie(({ pad }) => getSegmenten(pad).every((segment) => KEBAB.test(segment))),
  '/core/query-keys-camel-case': perOperatie(({ parameters }) =>
    parameters.every((parameter) => parameter.in !== 'query' || CAMEL.test(parameter.name)),
  ),
  '/core/uri-version': (contract) =>
    perOperatie(({ pad }) => pad.startsWith(`/v${contract.openapi.info.version.split('.')[0]}/`))(contract),
  '/core/semver': ({ openapi: { info } }) => (/^\d+\.\d+\.\d+$/.test(info.version) ? [] : [info.version]),
  '/core/version-header': ({ openapi: { info }, operaties }) =>
    operaties.flatMap(({ id, antwoorden }) =>
      [...antwoorden].flatMap(([status, { headers }]) => {
        const kop = headers.get('api-version')?.waarde;
        const isVersie = kop?.required === true && Object(kop.schema).const === info.version;
        return isVersie ? [] : [`${id} ${status}`];
      }),
    ),
  '/core/naming-collections': perOperatie(
    ({ pad }) =>
      pad === OPENAPI_PAD ||
      getSegmenten(pad)
        .slice(1)
        .every((segment) => MEERVOUD.test(segment)),
  ),
  '/core/error-handling/problem-details': ({ document, operaties }) =>
    operaties.flatMap(({ id, antwoorden }) =>
      [...antwoorden].flatMap(([status, { inhoud }]) => {
        if (!/^[45]/.test(status)) return [];
        const schema = Object(inhoud.get('application/problem+json')?.waarde.schema);
        const { required = [] } = Object(getComponent(document, schema.$ref) ?? schema);
        const isProbleem = ['status', 'title', 'detail'].every((veld) => required.includes(veld));
        return inhoud.size === 1 && isProbleem ? [] : [`${id} ${status}`];
      }),
    ),
  '/core/doc-openapi-contact': ({ openapi: { info } }) =>
    info.contact?.name && (info.contact.email ?? info.contact.url) ? [] : ['info.contact'],
  '/core/publish-openapi': ({ operaties }) => {
    const operatie = operaties.find(({ pad, method }) => pad === OPENAPI_PAD && method === 'GET');
    const headers = operatie?.antwoorden.get('200')?.headers;
    return headers?.get('access-control-allow-origin')?.waarde.required ? [] : [OPENAPI_PAD];
  },
  '/core/transport/no-sensitive-uris': perOperatie(({ parameters }) =>
    parameters.every((parameter) => parameter.in === 'header' || !GEVOELIG.test(parameter.name)),
  ),
};

/** A rule that every operation keeps by itself. */
function perOperatie(isGoed: (operatie: Operatie) => boolean): Ontwerpregel {
  return ({ operaties }) => operaties.filter((operatie) => !isGoed(operatie)).map(({ id }) => id);
}

/** The parts of a path that are not named by who asks; of a file without what comes after its dot. */
const getSegmenten = (pad: string): readonly string[] =>
  pad
    .split('/')
    .slice(1)
    .filter((segment) => !segment.startsWith('{'))
    .map((segment) => segment.replace(/\.json$/, ''));

const getComponent = (document: Contract['document'], verwijzing: unknown): unknown =>
  typeof verwijzing === 'string'
    ? Object(Object(document.components).schemas)[verwijzing.slice('#/components/schemas/'.length)]
    : null;
