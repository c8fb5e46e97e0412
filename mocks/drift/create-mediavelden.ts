import type { Contract, Operatie } from '../contract/lees-contract.ts';
import { leesXsdNamen } from './lees-xsd-namen.ts';
import { createVormgever } from './schemavorm.ts';
import { telVelden } from './tel-velden.ts';

/** Fields of the good answers of an operation: places in JSON and CSV, names of elements and attributes of XML. */
export const createMediavelden = ({ document, url }: Contract): ((operatie: Operatie) => ReadonlySet<string>) => {
  const geefVorm = createVormgever(document);
  return ({ antwoorden }) => {
    const goed = [...antwoorden].filter(([status]) => status.startsWith('2'));
    const media = goed.flatMap(([, { inhoud }]) => [...inhoud.values()]);
    return new Set(
      media.flatMap(({ waarde }) => [
        ...(waarde['x-xsd'] === undefined
          ? telVelden(geefVorm, waarde.schema)
          : leesXsdNamen(new URL(waarde['x-xsd'], url))),
      ]),
    );
  };
};
