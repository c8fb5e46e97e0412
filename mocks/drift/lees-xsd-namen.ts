import { readFileSync } from 'node:fs';
import { getElementen, leesXmlBoom } from './xml-boom.ts';

/** Names of elements and attributes that a schema declares, those of every schema that it imports or includes too. */
export const leesXsdNamen = (xsd: URL): ReadonlySet<string> => {
  const bekend = gelezen.get(xsd.href);
  if (bekend) return bekend;
  const namen = new Set<string>();
  const bezocht = new Set<string>();
  const lees = (url: URL): void => {
    if (bezocht.has(url.href)) return;
    bezocht.add(url.href);
    for (const { lokaal, attributen } of getElementen(leesXmlBoom(readFileSync(url, 'utf8')))) {
      if ((lokaal === 'element' || lokaal === 'attribute') && attributen.name) namen.add(attributen.name);
      const verder = lokaal === 'import' || lokaal === 'include' ? attributen.schemaLocation : undefined;
      if (verder) lees(new URL(verder, url));
    }
  };
  lees(xsd);
  gelezen.set(xsd.href, namen);
  return namen;
};

const gelezen = new Map<string, ReadonlySet<string>>();
