/** What a batch function answers with: values in key order, and an Error for a key that failed, which fails alone. */
export const settle = async <T>(beloften: readonly Promise<T>[]): Promise<(T | Error)[]> =>
  (await Promise.allSettled(beloften)).map((uitkomst) =>
    uitkomst.status === 'fulfilled' ? uitkomst.value : asError(uitkomst.reason),
  );

const asError = (reden: unknown): Error =>
  reden instanceof Error ? reden : new Error('a source failed without saying how');
