import type { Contract, Operatie } from './lees-contract.ts';

/** Which operation a question is; otherwise whether the contract has the path for another method. */
export type Gevonden =
  | { readonly operatie: Operatie }
  | { readonly operatie: null; readonly anders: readonly Operatie['method'][] };

/** Finds operations of a contract. A path without named parts goes before one that has them, as OpenAPI says. */
export const createOperatiezoeker = ({ operaties }: Contract): ((method: string, pad: string) => Gevonden) => {
  const patronen = operaties
    .map((operatie) => ({ operatie, patroon: createPatroon(operatie.pad) }))
    .toSorted((a, b) => telDelen(a.operatie.pad) - telDelen(b.operatie.pad));
  return (method, pad) => {
    const opDitPad = patronen.filter(({ patroon }) => patroon.test(pad)).map(({ operatie }) => operatie);
    const operatie = opDitPad.find((mogelijk) => mogelijk.method === method);
    return operatie ? { operatie } : { operatie: null, anders: [...new Set(opDitPad.map((ander) => ander.method))] };
  };
};

const createPatroon = (pad: string): RegExp =>
  new RegExp(`^${pad.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^{}]+\}/g, '[^/]+')}$`);

const telDelen = (pad: string): number => pad.split('{').length;
