/** A document with one mistake in it, named by the path of the element that it is about. */
export interface Mutatie {
  readonly plek: string;
  readonly xml: string;
}

/** One of the elements has another name: each element of these documents once, by its path. */
export const hernoem = (documenten: readonly string[]): readonly Mutatie[] =>
  muteer(documenten, ({ naam, attributen, inhoud }) => `<${naam}X${attributen}>${inhoud}</${naam}X>`);

/** One of the elements stands behind the one that should follow it: each such pair of these documents once, by its path. */
export const verwissel = (documenten: readonly string[]): readonly Mutatie[] =>
  muteer(documenten, ({ tekst, naam, buur }) => (buur && buur.naam !== naam ? { na: tekst, over: buur } : null));

/** One element of this name is not there: the first of these documents that has it, each path once. */
export const laatWeg = (documenten: readonly string[], naam: string): readonly Mutatie[] =>
  muteer(documenten, (element) => (element.naam.split(':').at(-1) === naam ? '' : null));

/** One element of this name holds another text. */
export const vul = (documenten: readonly string[], naam: string, waarde: string): readonly Mutatie[] =>
  muteer(documenten, (element) =>
    element.naam.split(':').at(-1) === naam
      ? `<${element.naam}${element.attributen}>${waarde}</${element.naam}>`
      : null,
  );

interface Element {
  readonly naam: string;
  readonly attributen: string;
  readonly pad: string;
  readonly begin: number;
  readonly einde: number;
  readonly inhoud: string;
  readonly tekst: string;
  /** The element that follows it in the same parent. */
  readonly buur: Element | null;
}

/** What comes in the place of an element, or of it and its neighbour; null to leave it. */
type Ingreep = (element: Element) => string | { readonly na: string; readonly over: Element } | null;

const muteer = (documenten: readonly string[], ingreep: Ingreep): readonly Mutatie[] => {
  const mutaties = new Map<string, string>();
  for (const xml of documenten)
    for (const element of leesElementen(xml)) {
      const nieuw = ingreep(element);
      if (nieuw === null) continue;
      const [plek, tekst, einde] =
        typeof nieuw === 'string'
          ? [element.pad, nieuw, element.einde]
          : [`${element.pad} > ${nieuw.over.naam}`, nieuw.over.tekst + nieuw.na, nieuw.over.einde];
      if (!mutaties.has(plek)) mutaties.set(plek, xml.slice(0, element.begin) + tekst + xml.slice(einde));
    }
  return [...mutaties].map(([plek, xml]) => ({ plek, xml }));
};

const TEKEN = /<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(\/?)([\w:.-]+)([^>]*?)(\/?)>/gs;

/** Every element, parents behind their children. */
const leesElementen = (xml: string): readonly Element[] => {
  const elementen: Element[] = [];
  const open: { naam: string; attributen: string; begin: number; start: number; kinderen: Element[] }[] = [];
  for (const { 0: teken, 1: slot, 2: naam, 3: attributen = '', 4: leeg, index } of xml.matchAll(TEKEN)) {
    if (naam === undefined) continue;
    const na = index + teken.length;
    if (slot === '') open.push({ naam, attributen, begin: index, start: na, kinderen: [] });
    if (slot === '' && leeg === '') continue;
    const pad = open.map((ouder) => ouder.naam).join('/');
    const element = open.pop();
    if (!element) throw new Error(`${naam} was not opened`);
    const { begin, start } = element;
    const einde = na;
    const inhoud = leeg === '' ? xml.slice(start, index) : '';
    elementen.push(...metBuren(element.kinderen));
    const klaar = { ...element, pad, einde, inhoud, tekst: xml.slice(begin, einde), buur: null };
    const ouder = open.at(-1);
    if (ouder) ouder.kinderen.push(klaar);
    else elementen.push(klaar);
  }
  return elementen;
};

const metBuren = (kinderen: readonly Element[]): readonly Element[] =>
  kinderen.map((kind, plek) => ({ ...kind, buur: kinderen[plek + 1] ?? null }));
