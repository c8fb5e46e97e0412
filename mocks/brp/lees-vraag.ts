import type { MockRequest, MockResponse } from '../mock.ts';
import { jsonResponse } from '../mock.ts';

export interface Vraag {
  readonly burgerservicenummer: readonly string[];
  readonly fields: readonly string[];
}

/** What is wrong with one parameter, as the API names it. */
interface Fout {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

/** Reads a question as the API does: the kind of question, one to twenty numbers, and which fields are needed. */
export const leesVraag = ({ body }: MockRequest): Vraag | { readonly weigering: MockResponse } => {
  const vraag = leesObject(body);
  if (!vraag) return { weigering: createProbleem(400, 'invalidJson', 'Ongeldige JSON') };
  const { type, burgerservicenummer, fields, ...onbekend } = vraag;
  const fouten = [
    ...controleer(
      type === 'RaadpleegMetBurgerservicenummer',
      type,
      'type',
      'value',
      'Waarde is geen geldig zoek type.',
    ),
    ...controleer(
      isLijst(burgerservicenummer, BSN, 20),
      burgerservicenummer,
      'burgerservicenummer',
      'array',
      'Waarde is geen geldige lijst.',
    ),
    ...controleer(
      isLijst(fields, VELD, 130),
      fields,
      'fields',
      'fields',
      'Parameter bevat een niet bestaande veldnaam.',
    ),
    ...Object.keys(onbekend).map((naam) => ({
      name: veiligeNaam(naam),
      code: 'unknownParam',
      reason: 'Parameter is niet verwacht.',
    })),
  ];
  if (fouten.length > 0 || !isLijst(burgerservicenummer, BSN, 20) || !isLijst(fields, VELD, 130))
    return {
      weigering: createProbleem(400, 'paramsValidation', 'Een of meerdere parameters zijn niet correct.', fouten),
    };
  return { burgerservicenummer, fields };
};

/** A refusal after RFC 9457, as the API writes it. It never repeats a value. */
export const createProbleem = (
  status: number,
  code: string,
  title: string,
  invalidParams: readonly Fout[] = [],
): MockResponse =>
  jsonResponse(
    {
      title,
      status,
      ...(invalidParams.length > 0 && {
        detail: `De foutieve parameter(s) zijn: ${invalidParams.map(({ name }) => name).join(', ')}.`,
        invalidParams,
      }),
      code,
      instance: PAD,
    },
    status,
    { 'content-type': 'application/problem+json' },
  );

export const PAD = '/haalcentraal/api/brp/personen';

const BSN = /^\d{9}$/;
/** The fields of a person that this mock knows. */
const VELD = /^(burgerservicenummer|leeftijd|gemeenteVanInschrijving(\.(code|omschrijving))?)$/;

const controleer = (goed: boolean, waarde: unknown, name: string, code: string, reason: string): readonly Fout[] => {
  if (goed) return [];
  return [
    waarde === undefined ? { name, code: 'required', reason: 'Parameter is verplicht.' } : { name, code, reason },
  ];
};

/** A name that who asks made up can hold a value. */
const veiligeNaam = (naam: string): string => (/^[A-Za-z]{1,40}$/.test(naam) ? naam : '(onbekend)');

const isLijst = (waarde: unknown, patroon: RegExp, maximum: number): waarde is readonly string[] =>
  Array.isArray(waarde) &&
  waarde.length > 0 &&
  waarde.length <= maximum &&
  waarde.every((deel) => typeof deel === 'string' && patroon.test(deel));

const leesObject = (tekst: string): Readonly<Record<string, unknown>> | null => {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? { ...waarde } : null;
  } catch {
    return null;
  }
};
