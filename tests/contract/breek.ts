import { leesCsvRijen } from '../../mocks/contract/lees-csv-rijen.ts';
import type { MockResponse } from '../../mocks/mock.ts';
import { hernoem } from '../../mocks/scenario/hernoem.ts';

/** Fields that data name themselves: the contract says what they hold, not what they are called. */
const VRIJ: Readonly<Record<string, RegExp>> = {
  // Prefixes of a JSON-LD context.
  competentnl: /^(?:esco|ksmo|cnl[vbn])$/,
  'competentnl-normen': /^(?:esco|ksmo|cnl[vbn])$/,
  // Relations of HAL.
  rio: /^(?:next|aangeboden-opleiding-cohorten|onderwijsaanbieder|onderwijslocatie|opleiding|opleidingsonderdeel|opleidingseenheid|aangebodenOpleiding)$/,
  // The text of a product is a little HTML.
  'samenwerkende-catalogi': /^(?:h2|p)$/,
};

/** An answer with one field under another name, or without it; null when it has no such field. */
export const breek = (response: MockResponse, van: string, naar?: string): MockResponse | null => {
  const gebroken = naar === undefined ? laatWeg(response, van) : hernoem(response, { van, naar });
  return gebroken.body === response.body ? null : gebroken;
};

/** Names of the fields, elements or columns of an answer. */
export const getVeldnamen = ({ headers, body }: MockResponse, bron: string): readonly string[] => {
  const namen = new Set<string>();
  const type = headers['content-type'] ?? '';
  if (/\bjson\b/.test(type)) {
    JSON.parse(body, (naam, waarde: unknown) => {
      if (!/^\d*$/.test(naam)) namen.add(naam);
      return waarde;
    });
  } else if (/\bxml\b/.test(type)) {
    for (const [, naam = ''] of body.matchAll(/<(?:[\w-]+:)?([\w-]+)[\s/>]/g)) namen.add(naam);
  } else for (const naam of Object.keys(leesCsvRijen(body)[0] ?? {})) namen.add(naam);
  return [...namen].filter((naam) => !VRIJ[bron]?.test(naam));
};

const laatWeg = (response: MockResponse, naam: string): MockResponse => {
  const type = response.headers['content-type'] ?? '';
  if (/\bjson\b/.test(type)) {
    const zonder = JSON.stringify(
      JSON.parse(response.body, (sleutel, waarde) => (sleutel === naam ? undefined : waarde)),
    );
    return { ...response, body: zonder };
  }
  if (/\bxml\b/.test(type)) {
    const element = new RegExp(`<((?:[\\w-]+:)?${naam})(?:\\s[^>]*)?(?:/>|>.*?</\\1>)`, 'gs');
    return { ...response, body: response.body.replaceAll(element, '') };
  }
  return { ...response, body: laatKolomWeg(response.body, naam) };
};

const laatKolomWeg = (body: string, naam: string): string => {
  const rijen = body.split('\r\n').map((rij) => rij.split(';'));
  const plek = rijen[0]?.findIndex((kolom) => kolom.replace('\uFEFF', '') === naam) ?? -1;
  return plek < 0
    ? body
    : rijen.map((rij) => rij.filter((_, i) => i !== plek || rij.length === 1).join(';')).join('\r\n');
};
