/** A bar for work that takes long; the same shape as the progress of the graph has. */
export interface Balk {
  readonly zet: (gedaan: number) => void;
  readonly stop: () => void;
}

/** Starts a bar for so much work, or draws nothing where nobody watches. */
export type StartBalk = (naam: string, omvang: number) => Balk;

/** Bars on a stream when it is a terminal; elsewhere none: a log has lines, no bars. */
export const createStartBalk = async (stroom: NodeJS.WriteStream): Promise<StartBalk | undefined> => {
  if (!stroom.isTTY) return undefined;
  const { Presets, SingleBar } = await import('cli-progress');
  return (naam, omvang) => {
    const balk = new SingleBar(
      { stream: stroom, clearOnComplete: true, hideCursor: true, format: `{bar} {value}/{total} ${naam}` },
      Presets.shades_classic,
    );
    balk.start(omvang, 0);
    return { zet: (gedaan) => balk.update(gedaan), stop: () => balk.stop() };
  };
};
