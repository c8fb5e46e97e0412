import { AssertionError } from 'node:assert';
import { z } from 'zod';

/** A list of calls, as the admin API gives it. */
export const Aanroepen = z.object({
  aanroepen: z.array(
    z.object({
      nummer: z.number(),
      tijdstip: z.string(),
      bron: z.string(),
      method: z.string(),
      pad: z.string(),
      parameters: z.record(z.string(), z.string()),
      traceId: z.string().nullable(),
      scenario: z.string(),
      status: z.number().nullable(),
      storingen: z.array(z.string()),
    }),
  ),
});

const Verschil = z.object({
  detail: z.string(),
  verwacht: z.record(z.string(), z.number()),
  gevonden: z.record(z.string(), z.number()),
  ...Aanroepen.shape,
});

/** The error for a test whose expectation the admin API did not find: what was expected, what was found, and the calls. */
export const createVerschil = (inhoud: unknown): AssertionError => {
  const { detail, verwacht, gevonden, aanroepen } = Verschil.parse(inhoud);
  const regels = aanroepen.map(
    ({ nummer, bron, method, pad, status }) => `  #${nummer} ${bron} ${method} ${pad} -> ${status ?? 'no answer'}`,
  );
  return new AssertionError({
    message: [detail, ...regels].join('\n'),
    actual: gevonden,
    expected: verwacht,
    operator: 'verwachtAanroepen',
  });
};
