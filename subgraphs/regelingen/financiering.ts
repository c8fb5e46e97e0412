import { vouw } from '../../schema/referentie/vouw.ts';
import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import { isVoorbij } from './beschikbaarheid.ts';
import { type Betaalt, LEERWEGEN, NIVEAUS, WAARDEDOCUMENTEN } from './betaalt.ts';
import { BETAALKENMERK, ONBEPERKT } from './document.ts';
import type { Regeling } from './regeling.ts';

/** A short list beside something one can learn or take part in. */
const MAXIMUM_FINANCIERING = 5;

/** What an Opleiding tells of its kind; a property that is not there is not known. */
export interface Opleidingkind {
  readonly soort?: string | null;
  readonly niveau?: string | null;
  readonly leerweg?: string | null;
  readonly waardedocument?: string | null;
}

/** What a Dienst tells of its kind. */
export interface Dienstkind {
  readonly doelgroepen?: readonly string[] | null;
  readonly uitvoeringsvorm?: readonly string[] | null;
}

/** A kind of learning or service as a question to the index of schemes, with the properties that say what kind it is. */
export interface Financieringsvraag {
  readonly filters: NonNullable<IndexVraag['filters']>;
  readonly eigenschappen: readonly (keyof Betaalt)[];
}

/** Values there are of a property that a scheme need not limit. */
const AANTAL: Readonly<Partial<Record<keyof Betaalt, number>>> = {
  leerweg: LEERWEGEN.length,
  waardedocument: WAARDEDOCUMENTEN.length,
  niveau: NIVEAUS.length,
};

/** Null for learning of which the kind is not known: nobody can say what pays for it. */
export const createVraagVoorOpleiding = ({
  soort,
  niveau,
  leerweg,
  waardedocument,
}: Opleidingkind): Financieringsvraag | null =>
  isBekend(soort)
    ? createVraag([
        ['soort', [soort]],
        ['leerweg', [leerweg]],
        ['waardedocument', [waardedocument]],
        ['niveau', [niveau]],
      ])
    : null;

/**
 * Null for a service of which the form is not known, or for whom it is. What a scheme pays is for who learns or is served; a
 * service for employers alone is paid by what an employer can apply for, whoever is helped in the end.
 */
export const createVraagVoorDienst = ({ doelgroepen, uitvoeringsvorm }: Dienstkind): Financieringsvraag | null => {
  if (!uitvoeringsvorm?.some(isBekend) || !doelgroepen?.some(isBekend)) return null;
  if (doelgroepen.some((doelgroep) => doelgroep !== 'WERKGEVER'))
    return createVraag([
      ['uitvoeringsvorm', uitvoeringsvorm],
      ['doelgroep', doelgroepen],
    ]);
  const vraag = createVraag([['uitvoeringsvorm', uitvoeringsvorm]]);
  return { ...vraag, filters: { ...vraag.filters, doelgroep: doelgroepen } };
};

/**
 * The schemes to show, best first: those of a collective agreement last, as nobody knows here whether it is the reader's;
 * then what names the narrowest kind, which was made for it, then by name. What has ended or was closed for good is left
 * out; what opens later, or may, stays.
 */
export const kiesFinanciering = (
  regelingen: readonly Regeling[],
  { eigenschappen }: Financieringsvraag,
  vandaag: string,
): readonly Regeling[] =>
  regelingen
    .filter((regeling) => !isVoorbij(regeling, vandaag))
    .map((regeling) => ({
      regeling,
      plek: [
        Number((regeling.caos?.length ?? 0) > 0),
        getBreedte(regeling, eigenschappen),
        vouw(regeling.naam),
        regeling.id,
      ] as const,
    }))
    .toSorted((a, b) => vergelijk(a.plek, b.plek))
    .slice(0, MAXIMUM_FINANCIERING)
    .map(({ regeling }) => regeling);

/**
 * A property that is not known is none of the values that a scheme names, so that only schemes are found that do not look
 * at it. A scheme of one region or municipality is not for everybody who can take the course.
 */
const createVraag = (
  kind: readonly (readonly [eigenschap: keyof Betaalt, waarden: readonly (string | null | undefined)[]])[],
): Financieringsvraag => ({
  eigenschappen: kind.map(([eigenschap]) => eigenschap),
  filters: {
    ...Object.fromEntries(
      kind.map(([eigenschap, waarden]) => [
        BETAALKENMERK[eigenschap],
        [...new Set(waarden.filter(isBekend))].toSorted().concat(ONBEPERKT),
      ]),
    ),
    gebied: [ONBEPERKT],
  },
});

const isBekend = (waarde: string | null | undefined): waarde is string => waarde != null && waarde !== 'ONBEKEND';

/** How many different kinds the conditions of a scheme name. */
const getBreedte = ({ betaalt }: Regeling, eigenschappen: readonly (keyof Betaalt)[]): number =>
  eigenschappen.reduce((breedte, naam) => breedte * (betaalt?.[naam]?.length ?? AANTAL[naam] ?? 1), 1);

type Plek = readonly [vanCao: number, breedte: number, naam: string, id: string];

const vergelijk = (a: Plek, b: Plek): number => {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  if (a[2] !== b[2]) return a[2] < b[2] ? -1 : 1;
  return a[3] < b[3] ? -1 : 1;
};
