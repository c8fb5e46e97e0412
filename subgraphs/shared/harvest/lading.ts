import { serialize } from 'node:v8';
import type { HarvestDocument, Oogstregel } from './harvest-index.ts';
import type { LadingOpties, Ladingtelling } from './opdracht.ts';
import { doeInWerker } from './werker.ts';

/** Large enough to make the message worth it, small enough to keep only little of a feed in memory. */
const REGELS_PER_BERICHT = 50;

/** Is told how many documents were read so far. */
export type Voortgangsmelder = (gelezen: number) => void;

/**
 * Writes a feed into a file of its own, in the harvest thread and batch by batch: while one is written the next is read,
 * and no more than that. When it fails, removing what it wrote is up to the caller.
 */
export const schrijfLading = async (
  opties: LadingOpties,
  regels: AsyncIterable<Oogstregel<unknown>>,
  meldVoortgang: Voortgangsmelder = () => {},
): Promise<Ladingtelling> => {
  const { bestand } = opties;
  let gelezen = 0;
  let bericht: Oogstregel<unknown>[] = [];
  let onderweg: Promise<unknown> = doeInWerker({ soort: 'begin', opties });
  onderweg.catch(() => {});
  const verstuur = async (): Promise<void> => {
    await onderweg;
    // As bytes that are handed over: what is written here is not copied once more on its way.
    onderweg = doeInWerker({ soort: 'schrijf', bestand, regels: serialize(bericht) });
    onderweg.catch(() => {});
    gelezen += telDocumenten(bericht);
    meldVoortgang(gelezen);
    bericht = [];
  };
  try {
    for await (const regel of regels) {
      bericht.push(regel);
      if (bericht.length >= REGELS_PER_BERICHT) await verstuur();
    }
    await verstuur();
    await onderweg;
    return leesTelling(await doeInWerker({ soort: 'sluit', bestand }));
  } catch (fout) {
    await doeInWerker({ soort: 'breekAf', bestand });
    throw fout;
  }
};

const telDocumenten = (regels: readonly Oogstregel<unknown>[]): number => regels.filter(isDocument).length;

const isDocument = (regel: Oogstregel<unknown>): regel is HarvestDocument<unknown> => !('ongewijzigd' in regel);

const leesTelling = (antwoord: unknown): Ladingtelling => {
  const { aantal = 0, metBeroep = null } = Object(antwoord);
  return { aantal, metBeroep };
};
