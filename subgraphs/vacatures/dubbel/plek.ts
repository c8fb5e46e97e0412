import { gemeenten, getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { vouw } from '../../../schema/referentie/vouw.ts';
import type { Vacature } from '../vacature.ts';

/** A town that the source gives; else the only one that the text names: enough to compare by, never shown. */
export const getGemeentecode = ({ werklocatie, titel, werkgever, omschrijving }: Vacature): string | null => {
  if (werklocatie?.gemeente) return werklocatie.gemeente.code;
  if (werklocatie?.plaats) return gemeenteOpNaam.get(vouw(werklocatie.plaats)) ?? null;
  const genoemd = new Set<string>();
  for (const [, naam = ''] of `${titel}. ${werkgever.naam ?? ''}. ${omschrijving ?? ''}`.matchAll(IN_PLAATS)) {
    const code = gemeenteOpNaam.get(vouw(naam));
    if (code) genoemd.add(code);
  }
  const [code] = genoemd;
  return genoemd.size === 1 && code !== undefined ? code : null;
};

const IN_PLAATS =
  /(?:\b(?:in|te|uit|bij|omgeving|regio|vestiging|filiaal|gemeente)|\s[-|–]) ((?:Den |Het |De |'s-)?\p{Lu}[\p{L}-]+(?: aan den? \p{Lu}[\p{L}]+)?)/gu;

/** Names that two municipalities share are left out. */
const gemeenteOpNaam: ReadonlyMap<string, string> = new Map(
  Map.groupBy(
    gemeenten.flatMap(({ code, naam, hoofdplaats }) =>
      [...new Set([vouw(hoofdplaats), vouw(naam)])].map((sleutel) => ({ sleutel, code })),
    ),
    ({ sleutel }) => sleutel,
  )
    .entries()
    .flatMap(([sleutel, [eerste, ...meer]]) => (eerste && meer.length === 0 ? [[sleutel, eerste.code] as const] : [])),
);

const GEEN_WOORDEN: ReadonlySet<string> = new Set();

/** The words of the names of the town and its municipality, so that they can be left out elsewhere. */
export const getPlaatswoorden = (code: string | null, plaats: string | null): ReadonlySet<string> => {
  const vast = code === null ? GEEN_WOORDEN : (woordenPerGemeente.get(code) ?? GEEN_WOORDEN);
  if (plaats === null) return vast;
  const nieuw = splitsPlaats(plaats).filter((woord) => !vast.has(woord));
  return nieuw.length > 0 ? new Set([...vast, ...nieuw]) : vast;
};

const splitsPlaats = (plaats: string): readonly string[] =>
  vouw(plaats)
    .split(/[^a-z]+/)
    .filter((woord) => woord.length > 1);

const woordenPerGemeente: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  gemeenten.map(({ code, naam, hoofdplaats }) => [
    code,
    new Set([...splitsPlaats(naam), ...splitsPlaats(hoofdplaats)]),
  ]),
);

/** Four digits of a postcode, unless they are those of the middle of the main town. */
export const getPostcode = (postcode: string | null, gemeente: string | null): string | null => {
  const cijfers = postcode?.slice(0, 4) ?? null;
  return cijfers === (getGemeente(gemeente ?? '')?.postcode ?? null) ? null : cijfers;
};
