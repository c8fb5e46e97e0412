import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Grondslag } from '../../regeling.ts';
import type {
  Berekening,
  Expressie,
  Norm,
  Regel,
  Regelgroep,
  Samenloop,
  Voorwaarde,
} from '../../voorverkenning/regel.ts';
import { NORMEENHEID, SAMENLOOP } from './codes.ts';
import type { BerekeningSource, NormSource, RegelingSource, RequirementSource, VoorwaardeSource } from './parse.ts';

/** The norms of the source, by name. */
export type Normen = ReadonlyMap<string, Norm>;

export const mapNormen = (bronnen: readonly NormSource[]): Normen =>
  new Map(
    bronnen.map(({ naam, omschrijving, eenheid, waarden }) => [
      naam,
      { naam, omschrijving, eenheid: eenheid && NORMEENHEID[eenheid], waarden },
    ]),
  );

type Basis = RegelingSource['legal_basis'];

/** The conditions of a scheme as rules of the graph. */
export const mapRequirements = ({ requirements, legal_basis }: RegelingSource, normen: Normen): Regelgroep => ({
  alle: requirements.all.map((requirement) => mapRequirement(requirement, legal_basis, normen)),
});

const mapRequirement = (requirement: RequirementSource, basis: Basis, normen: Normen): Regel => {
  if ('all' in requirement) return { alle: requirement.all.map((deel) => mapRequirement(deel, basis, normen)) };
  if ('any' in requirement) return { eenVan: requirement.any.map((deel) => mapRequirement(deel, basis, normen)) };
  return mapVoorwaarde(requirement, basis, normen);
};

const mapVoorwaarde = (
  { code, omschrijving, grondslag, voor, toets }: VoorwaardeSource,
  basis: Basis,
  normen: Normen,
): Voorwaarde => ({
  code,
  omschrijving,
  grondslag: mapGrondslag(grondslag, basis),
  kant: voor,
  toets: toets && mapExpressie(toets, normen),
});

/** What can be worked out when the scheme fits. */
export const mapBerekeningen = ({ berekeningen, legal_basis }: RegelingSource, normen: Normen): readonly Berekening[] =>
  berekeningen.flatMap(({ voor, grondslag, eenheid, minimum: laag, maximum: hoog, ...rest }) => {
    const minimum = laag && mapExpressie(laag, normen);
    const maximum = mapExpressie(hoog, normen);
    if (eenheid === null || maximum === null || (laag !== null && minimum === null)) return [];
    return [
      {
        ...rest,
        kant: voor,
        eenheid: NORMEENHEID[eenheid],
        minimum,
        maximum,
        grondslag: mapGrondslag(grondslag, legal_basis),
      },
    ];
  });

/** How the scheme stands to others of this source. */
export const mapSamenloop = ({ samenloop, legal_basis }: RegelingSource): readonly Samenloop[] =>
  samenloop.flatMap(({ code, soort, regelingen, omschrijving, grondslag, voor }) =>
    soort === null
      ? []
      : [
          {
            soort: SAMENLOOP[soort],
            regelingen: regelingen.map((sleutel) => createGlobaalId('regelingen-rijk', sleutel)),
            voorwaarde: {
              code,
              omschrijving,
              grondslag: mapGrondslag(grondslag, legal_basis),
              kant: voor,
              toets: null,
            },
          },
        ],
  );

/** Null when a norm that it reads is not there: then nothing decides it. */
const mapExpressie = (
  { feel, nodig, normen: namen }: BerekeningSource['maximum'],
  normen: Normen,
): Expressie | null => {
  const gevonden = namen.flatMap((naam) => normen.get(naam) ?? []);
  return gevonden.length < namen.length ? null : { feel, nodig, normen: gevonden };
};

/** The address of a law stands with the scheme, not with each of its conditions. */
const mapGrondslag = ({ wet, artikel }: VoorwaardeSource['grondslag'], basis: Basis): Grondslag => ({
  wet,
  artikel,
  url: basis.find((een) => een.wet === wet)?.url ?? null,
});
