import type { Hernoeming, MockResponse } from '../mock.ts';

/** The answer with one field under another name, wherever it stands. */
export const hernoem = (response: MockResponse, hernoeming: Hernoeming): MockResponse => {
  const type = response.headers['content-type'] ?? '';
  const zonderEtag = Object.fromEntries(Object.entries(response.headers).filter(([naam]) => naam !== 'etag'));
  return { ...response, headers: zonderEtag, body: hernoemIn(type, response.body, hernoeming) };
};

const hernoemIn = (type: string, body: string, { van, naar }: Hernoeming): string => {
  if (/\bjson\b/.test(type)) return JSON.stringify(JSON.parse(body), hernoemSleutel(van, naar));
  if (/\bxml\b/.test(type)) return body.replaceAll(new RegExp(`(</?(?:[\\w-]+:)?)${van}(?=[\\s/>])`, 'g'), `$1${naar}`);
  const [kop = '', ...rijen] = body.split('\n');
  return [kop.replace(new RegExp(`(^\\uFEFF?|;)${van}(?=;|\\r?$)`), `$1${naar}`), ...rijen].join('\n');
};

const hernoemSleutel =
  (van: string, naar: string) =>
  (_sleutel: string, waarde: unknown): unknown =>
    typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) && Object.hasOwn(waarde, van)
      ? Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam === van ? naar : naam, deel]))
      : waarde;
