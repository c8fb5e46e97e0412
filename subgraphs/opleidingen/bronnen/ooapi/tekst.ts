/** Text in several languages, as OOAPI gives every text (LanguageTypedString, RFC 5646). */
export type Taalteksten = readonly { readonly language: string; readonly value: string }[];

const TALEN = ['nl', 'en'];

/** The text for a Dutch reader: in Dutch, else in English, else in what there is; null when there is none. */
export const kiesTekst = (teksten: Taalteksten | null | undefined): string | null => {
  const gevuld = (teksten ?? []).filter(({ value }) => value.trim() !== '');
  const gekozen = TALEN.map((taal) => gevuld.find(({ language }) => isTaal(language, taal))).find(Boolean);
  return (gekozen ?? gevuld[0])?.value.trim() ?? null;
};

const isTaal = (code: string, taal: string): boolean => code.toLowerCase().split('-')[0] === taal;

/** A text without the Markdown that the standard allows in it: headings, emphasis and links. */
export const haalMarkdownWeg = (tekst: string): string =>
  tekst
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1/g, '$2');
