import { createMocks } from '../index.ts';
import type { StartBalk } from '../server/balk.ts';
import { createBewaarder } from './create-bewaarder.ts';
import { Driftfout } from './driftfout.ts';
import { getUitkomst, UITKOMST } from './driftrapport.ts';
import { leesOpties } from './lees-opties.ts';
import { meetDrift } from './meet-drift.ts';
import { toonRapport } from './toon-rapport.ts';

/** What the command prints and how it ends. */
export interface Driftuitvoer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What `npm run -s drift` does: asks a source what its contract says that it can be asked and reports in what it differs.
 * Ends with 0 when nothing differs, 1 when something does, and 2 when it could not ask or was asked wrong.
 */
export const voerDriftUit = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  startBalk?: StartBalk,
): Promise<Driftuitvoer> => {
  try {
    // The data of the mocks have no part in it: only their contracts.
    const { bron, json, bewaar, ...opties } = leesOpties(args, env, createMocks({ vacatures: 0 }));
    const bewaarder = bewaar === null ? null : createBewaarder(bewaar, opties.koppen);
    const balk = startBalk?.(`vragen aan ${bron.id}`, opties.vragen);
    const rapport = await meetDrift(bron, {
      ...opties,
      ...(bewaarder && { bewaar: bewaarder.bewaar }),
      meldVraag: (gesteld) => balk?.zet(gesteld),
    }).finally(() => balk?.stop());
    const code = getUitkomst(rapport);
    const telling = bewaarder?.getTelling();
    const bewaard = telling
      ? `${telling.opgeslagen} antwoorden opgeslagen; ${telling.geweigerd} niet, want daarin staat iets dat op een persoonsgegeven of een meegestuurde kop lijkt.\n`
      : '';
    const stdout = json
      ? `${JSON.stringify({ ...rapport, ...(telling && { bewaard: telling }), uitkomst: code }, null, 2)}\n`
      : toonRapport(rapport, bron.naam);
    return { code, stdout, stderr: bewaard };
  } catch (fout) {
    // What anything else says may hold a part of an answer.
    const melding = fout instanceof Driftfout ? fout.message : 'Er ging iets mis: dit is een fout in het programma.';
    return { code: UITKOMST.NIET_KUNNEN_VRAGEN, stdout: '', stderr: `${melding}\n` };
  }
};
