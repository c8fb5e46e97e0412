import { leesCsvRijen } from '../contract/lees-csv-rijen.ts';
import type { Bronantwoord } from './haal-antwoord.ts';
import { isSchema } from './schemavorm.ts';
import { getElementen, leesXmlBoom, type XmlElement } from './xml-boom.ts';

const MAXIMUM_LENGTE = 200;

/**
 * Different texts and numbers that an answer holds at the end of a path such as `item/id`: fields of JSON (lists have no
 * part in the path), elements of XML without prefix, or columns of CSV. Spread over the answer: first, middle, last. None
 * when it cannot be read.
 */
export const vindWaarden = ({ koppen, body }: Bronantwoord, veld: string): readonly string[] => {
  const type = koppen.get('content-type') ?? '';
  const waarden = new Set<string>();
  const neem = (pad: readonly string[], waarde: unknown): void => {
    if (typeof waarde !== 'string' && typeof waarde !== 'number') return;
    const tekst = String(waarde);
    if (`/${pad.join('/')}`.endsWith(`/${veld}`) && magInAdres(tekst)) waarden.add(tekst);
  };
  try {
    if (/\bxml\b/.test(type))
      for (const element of getElementen(leesXmlBoom(body ?? ''))) neem(getPad(element), getTekst(element));
    else loop(/\bjson\b/.test(type) ? JSON.parse(body ?? '') : leesCsvRijen(body ?? ''), [], neem);
  } catch {
    return [];
  }
  const alle = [...waarden];
  const plekken = new Set([0, Math.floor(alle.length / 2), alle.length - 1]);
  return [...plekken].flatMap((plek) => alle[plek] ?? []);
};

const loop = (
  waarde: unknown,
  pad: readonly string[],
  neem: (pad: readonly string[], waarde: unknown) => void,
): void => {
  if (Array.isArray(waarde)) for (const item of waarde) loop(item, pad, neem);
  else if (isSchema(waarde)) for (const [naam, deel] of Object.entries(waarde)) loop(deel, [...pad, naam], neem);
  else neem(pad, waarde);
};

/** An address reads one or two dots as another place. */
const magInAdres = (tekst: string): boolean =>
  tekst !== '' && tekst.length <= MAXIMUM_LENGTE && !/^\.{1,2}$/.test(tekst);

const getPad = ({ lokaal, ouder }: XmlElement): readonly string[] => [...(ouder ? getPad(ouder) : []), lokaal];

const getTekst = ({ kinderen }: XmlElement): string =>
  kinderen.every((kind) => typeof kind === 'string') ? kinderen.join('').trim() : '';
