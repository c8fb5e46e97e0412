import type { Contract, Operatie } from '../contract/lees-contract.ts';
import { getVoorbeeld } from './create-varianten.ts';
import type { Bronantwoord } from './haal-antwoord.ts';
import { vindWaarden } from './vind-waarden.ts';

/** Values of the named parts of a path. */
export type Vulling = Readonly<Record<string, string>>;

/** A question that was asked and answered. */
export interface Beantwoord {
  readonly operatie: Operatie;
  readonly vulling: Vulling;
  readonly antwoord: Bronantwoord;
}

/**
 * The values that a path can be filled with: those that earlier answers gave, otherwise the example of the contract. Where
 * they come from the contract says (`x-uit`); if not, it is the field with that name in the answer of the path before it.
 * What an answer was itself asked with stays: a programme goes with its own provider.
 */
export const vulPad = (
  contract: Contract,
  operatie: Operatie,
  beantwoord: readonly Beantwoord[],
): readonly Vulling[] => {
  const namen = [...operatie.pad.matchAll(/\{([^{}]+)\}/g)].map(([, naam = '']) => naam);
  return namen.toReversed().reduce<readonly Vulling[]>(
    (vullingen, naam) =>
      vullingen.flatMap((vulling) =>
        naam in vulling
          ? [vulling]
          : getVullingen(contract, operatie, naam, beantwoord).map((nieuw) => ({
              ...kies(nieuw, namen),
              ...vulling,
            })),
      ),
    [{}],
  );
};

const getVullingen = (
  contract: Contract,
  operatie: Operatie,
  naam: string,
  beantwoord: readonly Beantwoord[],
): readonly Vulling[] => {
  const uit = operatie.operation['x-uit']?.[naam];
  const voorganger = operatie.pad.slice(0, operatie.pad.indexOf(`/{${naam}}`));
  const bron = contract.operaties.find(({ id, pad }) => (uit ? id === uit.operatie : pad === voorganger));
  const reeksen = beantwoord
    .filter((ander) => ander.operatie === bron && ander.antwoord.status < 300)
    .map(({ vulling, antwoord }) =>
      vindWaarden(antwoord, uit?.veld ?? naam).map((waarde) => ({ ...vulling, [naam]: waarde })),
    );
  const gevonden = vlecht(reeksen);
  if (gevonden.length > 0) return gevonden;
  const parameter = operatie.parameters.find((mogelijk) => mogelijk.name === naam);
  const voorbeeld = parameter ? getVoorbeeld(contract.document, parameter) : null;
  return voorbeeld === null ? [] : [{ [naam]: voorbeeld }];
};

/** The first of each, then the second of each, and so on. */
const vlecht = <T>(reeksen: readonly (readonly T[])[]): readonly T[] =>
  Array.from({ length: Math.max(0, ...reeksen.map(({ length }) => length)) }, (_, plek) =>
    reeksen.flatMap((reeks) => reeks.slice(plek, plek + 1)),
  ).flat();

const kies = (vulling: Vulling, namen: readonly string[]): Vulling =>
  Object.fromEntries(Object.entries(vulling).filter(([naam]) => namen.includes(naam)));
