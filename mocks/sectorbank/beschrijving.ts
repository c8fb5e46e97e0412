import type { Random } from '../random.ts';

/** How the systems of employers write one text: half of them in HTML, some in HTML that was escaped once too often. */
export const createBeschrijving = (tekst: string, random: Random): string => {
  const zinnen = tekst.split(/(?<=[.?!]) /);
  const soort = random.next();
  if (soort < 0.25) return tekst;
  if (soort < 0.4) return zinnen.map(schrijfTekens).join('<br/>\n');
  if (soort < 0.9) return createHtml(zinnen);
  return ontsnap(createHtml(zinnen));
};

/** A paragraph, what one does as a list, and the rest. */
const createHtml = ([eerste = '', ...rest]: readonly string[]): string => {
  const punten = rest.slice(0, 2).map((zin) => `<li>${schrijfTekens(zin)}</li>`);
  const slot = rest.slice(2).map(schrijfTekens).join(' ');
  return `<p><strong>${schrijfTekens(eerste)}</strong></p>\n<ul>${punten.join('')}</ul>\n<p class="slot">${slot}</p>`;
};

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '’': '&rsquo;',
  é: '&eacute;',
  ë: '&euml;',
};

const schrijfTekens = (tekst: string): string => tekst.replaceAll(/[&<>’éë]/g, (teken) => TEKENS[teken] ?? teken);

const ontsnap = (html: string): string => html.replaceAll(/[&<>]/g, (teken) => TEKENS[teken] ?? teken);
