import type { WriteStream } from 'node:tty';
import { MultiBar, Presets } from 'cli-progress';
import type { Balk } from '../subgraphs/shared/omgeving.ts';

/** What people at the terminal are told. */
export interface Terminal {
  readonly toon: (regel: string) => void;
  /** Left out where nobody watches: a log has lines, no bars. */
  readonly startBalk?: (naam: string, omvang: number | null) => Balk;
}

/** Lines for a stream and, when it is a terminal, bars under them for what takes long. */
export const createTerminal = (stroom: WriteStream): Terminal => {
  // Who watched has left, as `npm start | head` does: the graph goes on without being heard.
  stroom.on('error', () => {});
  if (!stroom.isTTY) return { toon: (regel) => void stroom.write(`${regel}\n`) };
  const balken = new MultiBar(
    {
      stream: stroom,
      clearOnComplete: true,
      hideCursor: true,
      format: '{bar} {value}/{omvang} {naam}',
    },
    Presets.shades_classic,
  );
  let lopend = 0;
  return {
    toon: (regel) => (balken.isActive ? balken.log(`${regel}\n`) : void stroom.write(`${regel}\n`)),
    startBalk: (naam, omvang) => {
      lopend += 1;
      const balk = balken.create(omvang ?? 0, 0, { naam, omvang: omvang ?? '?' });
      return {
        zet: (gedaan) => balk.update(gedaan),
        zetOmvang: (totaal) => {
          balk.setTotal(totaal);
          balk.update({ omvang: totaal });
        },
        stop: () => {
          balken.remove(balk);
          lopend -= 1;
          // Without this it goes on drawing nothing, and keeps the cursor.
          if (lopend === 0) balken.stop();
        },
      };
    },
  };
};
