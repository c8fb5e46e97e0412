import type { MockBron } from '../mock.ts';
import { createContractcontrole } from './create-contractcontrole.ts';
import { leesContract } from './lees-contract.ts';
import { type Proefantwoord, stelProefvragen } from './stel-proefvragen.ts';

/** What was found when a source was asked everything that its contract declares. */
export interface Bronrapport {
  readonly bron: string;
  /** Media types of its answers. */
  readonly formaten: readonly string[];
  readonly operaties: number;
  /** Answers that were checked, stale and empty ones included. */
  readonly antwoorden: number;
  /** Operation and status pairs that were shown, of those that the contract declares. */
  readonly getoond: number;
  readonly gedeclareerd: number;
  /** Each names the scenario, the question and what is wrong. None when the source keeps its contract. */
  readonly bevindingen: readonly string[];
}

/** Asks a source everything that its contract declares, healthy, stale and empty, and checks every answer. */
export const controleerBron = (bron: MockBron): Bronrapport => {
  const { operaties } = leesContract(bron.contract);
  const controleer = createContractcontrole(bron);
  const gezond = stelProefvragen(bron);
  const reeksen = [
    { scenario: 'gezond', antwoorden: gezond },
    { scenario: 'verouderd', antwoorden: stelProefvragen(bron, 'verouderd') },
    { scenario: 'leeg', antwoorden: stelProefvragen(bron, 'leeg') },
  ];
  const alle = reeksen.flatMap(({ scenario, antwoorden }) => antwoorden.map((antwoord) => ({ scenario, ...antwoord })));
  const paren = operaties.flatMap(({ id, antwoorden }) => [...antwoorden.keys()].map((status) => `${id} ${status}`));
  const getoond = new Set(gezond.map(({ proef, response }) => `${proef.operatie} ${response.status}`));
  return {
    bron: bron.id,
    formaten: [...new Set(operaties.flatMap(({ antwoorden }) => [...(antwoorden.get('200')?.inhoud.keys() ?? [])]))],
    operaties: operaties.length,
    antwoorden: alle.length,
    getoond: paren.filter((paar) => getoond.has(paar)).length,
    gedeclareerd: paren.length,
    bevindingen: [
      ...alle.flatMap(({ scenario, vraag, response }) =>
        controleer(vraag, response).map((tekst) => `${scenario}: ${vraag.method} ${vraag.pad}: ${tekst}`),
      ),
      ...gezond.flatMap(getVerschil),
      ...paren.filter((paar) => !getoond.has(paar)).map((paar) => `nooit getoond: ${paar}`),
    ],
  };
};

/** The table promises a status. */
const getVerschil = ({ proef, vraag, response }: Proefantwoord): readonly string[] =>
  response.status === proef.status
    ? []
    : [`${vraag.method} ${vraag.pad}: status ${response.status} in plaats van ${proef.status}`];
