import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Kop, Mediatype, OpenApi, Operation, Parameter, Response } from './openapi.ts';
import { OpenApi as OpenApiSchema } from './openapi.ts';
import { ontsnap } from './plaats.ts';

/** A part of a contract, with the place where it stands: a JSON pointer that starts with `#`. */
export interface Deel<T> {
  readonly waarde: T;
  readonly plaats: string;
}

/** One answer that an operation may give. */
export interface Antwoord {
  readonly headers: ReadonlyMap<string, Deel<Kop>>;
  /** By media type without parameters, in lower case; empty when the answer has no body. */
  readonly inhoud: ReadonlyMap<string, Deel<Mediatype>>;
}

/** One thing that a source can be asked. */
export interface Operatie {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** Path with named parts between braces. */
  readonly pad: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** By status, or `default`. */
  readonly antwoorden: ReadonlyMap<string, Antwoord>;
}

/** What a source says that it answers. */
export interface Contract {
  readonly url: URL;
  /** The whole document as it was written, extensions included. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly openapi: OpenApi;
  readonly operaties: readonly Operatie[];
}

/** Reads a contract, once. Throws with every mistake when it is no OpenAPI 3.1 as this project writes it. */
export const leesContract = (url: URL): Contract => {
  const bekend = gelezen.get(url.href);
  if (bekend) return bekend;
  const document: unknown = parse(readFileSync(url, 'utf8'));
  const controle = OpenApiSchema.safeParse(document);
  if (!controle.success) throw new Error(`${url.pathname}: ${z.prettifyError(controle.error)}`);
  const openapi = controle.data;
  const contract: Contract = {
    url,
    document: Document.parse(document),
    openapi,
    operaties: Object.entries(openapi.paths).flatMap(([pad, item]) =>
      METHODEN.flatMap((method) => {
        const operation = item[method];
        if (!operation) return [];
        const plaats = `#/paths/${ontsnap(pad)}/${method}`;
        return [createOperatie(openapi, pad, method, operation, item.parameters ?? [], plaats)];
      }),
    ),
  };
  gelezen.set(url.href, contract);
  return contract;
};

const gelezen = new Map<string, Contract>();
const Document = z.record(z.string(), z.unknown());
const METHODEN = ['get', 'post'] as const;

type Componenten = NonNullable<OpenApi['components']>;

const createOperatie = (
  { components = {} }: OpenApi,
  pad: string,
  method: (typeof METHODEN)[number],
  operation: Operation,
  vanPad: NonNullable<Operation['parameters']>,
  plaats: string,
): Operatie => ({
  id: operation.operationId,
  method: method === 'get' ? 'GET' : 'POST',
  pad,
  operation,
  parameters: [...vanPad, ...(operation.parameters ?? [])].map(
    (parameter) => volg<Parameter>(parameter, components.parameters, 'parameters', '').waarde,
  ),
  antwoorden: new Map(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      createAntwoord(
        volg<Response>(response, components.responses, 'responses', `${plaats}/responses/${status}`),
        components,
      ),
    ]),
  ),
});

const createAntwoord = ({ waarde, plaats }: Deel<Response>, { headers }: Componenten): Antwoord => ({
  headers: new Map(
    Object.entries(waarde.headers ?? {}).map(([naam, kop]) => [
      naam.toLowerCase(),
      volg<Kop>(kop, headers, 'headers', `${plaats}/headers/${ontsnap(naam)}`),
    ]),
  ),
  inhoud: new Map(
    Object.entries(waarde.content ?? {}).map(([type, mediatype]) => [
      getMediatype(type),
      { waarde: mediatype, plaats: `${plaats}/content/${ontsnap(type)}` },
    ]),
  ),
});

/** What a reference leads to; a reference to nothing is a mistake in the contract. */
const volg = <T extends object>(
  deel: T | { readonly $ref: string },
  componenten: Readonly<Record<string, T>> | undefined,
  soort: string,
  plaats: string,
): Deel<T> => {
  if (!('$ref' in deel)) return { waarde: deel, plaats };
  const verwijzing = String(deel.$ref);
  const waarde = componenten?.[verwijzing.slice(`#/components/${soort}/`.length)];
  if (!waarde) throw new Error(`nothing stands at ${verwijzing}`);
  return { waarde, plaats: verwijzing };
};

/** A media type without its parameters. */
export const getMediatype = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();
