import { escapeXml } from './xml.ts';

/** A piece of HTML that may be shown as it is. */
export class Html {
  readonly tekst: string;

  constructor(tekst: string) {
    this.tekst = tekst;
  }
}

type Deel = Html | string | number | readonly Html[];

/** HTML from a template. What is filled in is text, unless it is HTML itself: nobody can forget to escape it. */
export const html = (vast: TemplateStringsArray, ...delen: readonly Deel[]): Html =>
  new Html(vast.map((stuk, plaats) => stuk + toon(delen[plaats] ?? '')).join(''));

const toon = (deel: Deel): string => {
  if (deel instanceof Html) return deel.tekst;
  if (typeof deel === 'string' || typeof deel === 'number') return escapeXml(String(deel));
  return deel.map(({ tekst }) => tekst).join('');
};
