import { createXmlControle } from '../contract/valideer-xml.ts';
import { leesXsdNamen } from './lees-xsd-namen.ts';
import { veiligeNaam } from './veilige-naam.ts';
import type { Bevinding, Vergelijking } from './verschil.ts';
import { getElementen, getLokaal, leesXmlBoom, schrijfRegels, type XmlElement } from './xml-boom.ts';

/** A validator says no more of an element after its first mistake; this often it looks again without what was found. */
const MAXIMUM_RONDES = 50;
/** The validator counts no lines beyond this one. */
const LAATSTE_REGEL = 65_535;

/**
 * Says in what a document differs from a schema: the findings of the validator, folded to paths of elements. Their sentences
 * hold values, so of those nothing is kept. Null when it cannot be read.
 */
export const vergelijkXml = (xsd: URL, body: string): Vergelijking | null => {
  const wortel = probeerTeLezen(body);
  if (!wortel) return null;
  const controleer = createXmlControle(xsd);
  const namen = leesXsdNamen(xsd);
  const gezien = new Set(getElementen(wortel).flatMap(({ lokaal, attributen }) => [lokaal, ...getNamen(attributen)]));
  const kijk = (): readonly Vondst[] => {
    const elementen = getElementen(wortel);
    return controleer(schrijfRegels(wortel)).map((zin) => leesZin(zin, elementen, namen));
  };
  const weggenomen: Bevinding[] = [];
  let vondsten = kijk();
  for (let ronde = 0; ronde < MAXIMUM_RONDES; ronde += 1) {
    const weg = vondsten.filter(({ onbekend }) => onbekend?.ouder);
    if (weg.length === 0) break;
    weggenomen.push(...weg.flatMap(({ bevindingen }) => bevindingen));
    for (const { onbekend } of weg) if (onbekend) neemWeg(onbekend);
    vondsten = kijk();
  }
  return {
    bevindingen: [...weggenomen, ...vondsten.flatMap(({ bevindingen }) => bevindingen)],
    gezien: [...gezien].filter((naam) => namen.has(naam)),
  };
};

interface Vondst {
  readonly bevindingen: readonly Bevinding[];
  /** An element that the schema does not know at all, in whose absence there is more to see. */
  readonly onbekend?: XmlElement;
}

const leesZin = (zin: string, elementen: readonly XmlElement[], namen: ReadonlySet<string>): Vondst => {
  const [, regel = '', tekst = ''] = /^line (\d+): (.*)$/s.exec(zin) ?? [];
  // The validator stands at the end of a start tag, one line further than where the element begins.
  const element = Number(regel) < LAATSTE_REGEL ? elementen[Number(regel) - 2] : undefined;
  if (!element) {
    const [wortel] = elementen;
    const soort = regel === '' ? 'onbekend' : 'anders getypeerd';
    return { bevindingen: [{ soort, plek: wortel ? getPad(wortel) : '/', detail: '' }] };
  }
  const plek = getPad(element);
  const attribuut = /^Element '[^']*', attribute '([^']*)': ([^:]*)/.exec(tekst);
  if (attribuut) return { bevindingen: [leesAttribuut(plek, attribuut[1] ?? '', attribuut[2] ?? '')] };
  const melding = tekst.replace(/^Element '[^']*': /, '');
  if (melding.startsWith('This element is not expected.')) return leesPlaats(element, melding, namen);
  if (melding.startsWith('Missing child element(s).'))
    return { bevindingen: [createOntbreekt(plek, getVerwacht(melding, namen))] };
  if (melding.startsWith("[facet 'enumeration']"))
    return { bevindingen: [{ soort: 'onbekende code', plek, detail: '' }] };
  const [, facet] = /^\[facet '(\w+)'\]/.exec(melding) ?? [];
  const [, type] = /of the atomic type '(xs:\w+)'/.exec(melding) ?? [];
  const detail = facet ? `volgt ${facet} niet` : type ? `verwacht ${type}` : 'past niet bij het schema';
  return { bevindingen: [{ soort: 'anders getypeerd', plek, detail }] };
};

/** An element where it does not belong: not known, or known and in the place of one that is missing. */
const leesPlaats = (element: XmlElement, melding: string, namen: ReadonlySet<string>): Vondst => {
  const plek = getPad(element);
  if (!namen.has(element.lokaal)) return { bevindingen: [{ soort: 'onbekend', plek, detail: '' }], onbekend: element };
  const broers = (element.ouder?.kinderen ?? []).flatMap((kind) => (typeof kind === 'string' ? [] : [kind.lokaal]));
  const verwacht = getVerwacht(melding, namen).filter((naam) => !broers.includes(naam));
  if (verwacht.length > 0) return { bevindingen: [createOntbreekt(getOuderpad(element), verwacht)] };
  return { bevindingen: [{ soort: 'onbekend', plek, detail: 'staat hier niet in het contract' }], onbekend: element };
};

/** Of several that could stand there, the last is the one that has to. */
const createOntbreekt = (plek: string, verwacht: readonly string[]): Bevinding => ({
  soort: 'ontbreekt',
  plek: `${plek}/${verwacht.at(-1) ?? '{…}'}`,
  detail: '',
});

const getVerwacht = (melding: string, namen: ReadonlySet<string>): readonly string[] =>
  (/Expected is (?:one of )?\( (.*) \)\.$/s.exec(melding)?.[1] ?? '')
    .split(', ')
    .map((naam) => naam.replace(/^.*\}/, ''))
    .filter((naam) => namen.has(naam));

const leesAttribuut = (plek: string, attribuut: string, melding: string): Bevinding => {
  const naam = `${plek}/@${veiligeNaam(getLokaal(attribuut.replace(/^.*\}/, '')))}`;
  if (/is not allowed/.test(melding)) return { soort: 'onbekend', plek: naam, detail: '' };
  if (/is required but missing/.test(melding)) return { soort: 'ontbreekt', plek: naam, detail: '' };
  if (melding.startsWith("[facet 'enumeration']")) return { soort: 'onbekende code', plek: naam, detail: '' };
  return { soort: 'anders getypeerd', plek: naam, detail: '' };
};

const getPad = (element: XmlElement): string => `${getOuderpad(element)}/${veiligeNaam(element.lokaal)}`;
const getOuderpad = ({ ouder }: XmlElement): string => (ouder ? getPad(ouder) : '');

const neemWeg = (element: XmlElement): void => {
  const broers = element.ouder?.kinderen;
  broers?.splice(broers.indexOf(element), 1);
};

const getNamen = (attributen: XmlElement['attributen']): readonly string[] => Object.keys(attributen).map(getLokaal);

const probeerTeLezen = (body: string): XmlElement | null => {
  try {
    return leesXmlBoom(body);
  } catch {
    return null;
  }
};
