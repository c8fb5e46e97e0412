import { leesContract } from '../contract/lees-contract.ts';
import type { MockBron } from '../mock.ts';
import { createMediavelden } from './create-mediavelden.ts';
import { createVragenplan, type Planopties } from './create-vragenplan.ts';
import type { Driftrapport, Operatierapport } from './driftrapport.ts';
import { type Bronantwoord, haalAntwoord } from './haal-antwoord.ts';
import { leesKennis } from './lees-kennis.ts';
import { createAntwoordvergelijker } from './vergelijk-antwoord.ts';
import { type Bevinding, telVerschillen } from './verschil.ts';
import type { Beantwoord } from './vul-pad.ts';

/** A source that fails this often in a row is left in peace. */
const MAXIMUM_ACHTEREEN_MISLUKT = 3;
/** Asks for rest: nothing more is asked. */
const TE_VEEL_VRAGEN = 429;

export interface Meetopties extends Planopties {
  /** Requests at most. */
  readonly vragen: number;
  /** Is given every answer that came from the source. */
  readonly bewaar?: (operatie: string, antwoord: Bronantwoord) => void;
  /** Is told how many questions were asked so far. */
  readonly meldVraag?: (gesteld: number) => void;
}

/** Asks a source what its contract says that it can be asked, one question at a time, and compares what it answers. */
export const meetDrift = async (
  bron: MockBron,
  { vragen, bewaar, meldVraag, ...opties }: Meetopties,
): Promise<Driftrapport> => {
  const contract = leesContract(bron.contract);
  const plan = createVragenplan(contract, opties);
  const vergelijk = createAntwoordvergelijker(contract);
  const beantwoord: Beantwoord[] = [];
  const bevindingen: { operatie: string; bevindingen: readonly Bevinding[] }[] = [];
  const gezien = new Map<string, Set<string>>();
  let gesteld = 0;
  let achtereen = 0;
  while (gesteld < vragen && achtereen < MAXIMUM_ACHTEREEN_MISLUKT) {
    const vraag = plan.volgende(beantwoord);
    if (!vraag) break;
    gesteld += 1;
    meldVraag?.(gesteld);
    const { operatie, vulling } = vraag;
    const antwoord = await haalAntwoord(vraag);
    if ('fout' in antwoord) {
      achtereen += 1;
      bevindingen.push({
        operatie: operatie.id,
        bevindingen: [{ soort: 'verbinding', plek: '', detail: antwoord.fout }],
      });
      continue;
    }
    achtereen = 0;
    beantwoord.push({ operatie, vulling, antwoord });
    bewaar?.(operatie.id, antwoord);
    const { gezien: velden, bevindingen: nieuw } = vergelijk(operatie, antwoord);
    bevindingen.push({ operatie: operatie.id, bevindingen: nieuw });
    if (antwoord.status < 300) voegToe(gezien, operatie.id, velden);
    if (antwoord.status === TE_VEEL_VRAGEN) break;
  }
  const getVelden = createMediavelden(contract);
  const operaties = contract.operaties.map((operatie): Operatierapport => {
    const velden = getVelden(operatie);
    const antwoorden = beantwoord.filter((ander) => ander.operatie === operatie);
    return {
      operatie: operatie.id,
      vraag: `${operatie.method} ${operatie.pad}`,
      statussen: antwoorden.map(({ antwoord }) => antwoord.status),
      velden: velden.size,
      gezien: [...(gezien.get(operatie.id) ?? [])].filter((veld) => velden.has(veld)).length,
      nietGesteld: plan.getReden(operatie, beantwoord),
      heeftMeer: plan.heeftMeer(operatie, beantwoord),
    };
  });
  return {
    bron: bron.id,
    gesimuleerd: beantwoord.some(({ antwoord }) => antwoord.koppen.has('x-gesimuleerd')),
    vragen: gesteld,
    antwoorden: beantwoord.length,
    kennis: leesKennis(bron, new Date()),
    velden: { gezien: som(operaties, 'gezien'), contract: som(operaties, 'velden') },
    operaties,
    verschillen: telVerschillen(bevindingen),
  };
};

const voegToe = (gezien: Map<string, Set<string>>, operatie: string, velden: readonly string[]): void => {
  gezien.set(operatie, new Set([...(gezien.get(operatie) ?? []), ...velden]));
};

const som = (operaties: readonly Operatierapport[], naam: 'gezien' | 'velden'): number =>
  operaties.reduce((totaal, operatie) => totaal + operatie[naam], 0);
