import { z } from 'zod';
import { type Aanroepfilter, MAXIMUM_AANROEPEN } from '../journaal/journaal.ts';
import { jsonResponse } from '../mock.ts';
import type { AdminOpties } from './create-admin.ts';
import { LEEG } from './leeg.ts';
import { leesQuery } from './lees-body.ts';
import { getOnbekendeBron } from './onbekende-bron.ts';
import { ongeldig } from './ongeldig.ts';
import type { AdminRoute } from './route.ts';

const STANDAARD_AANROEPEN = 100;

const geheel = (maximum: number) => {
  const melding = `geef een geheel getal van 1 tot en met ${maximum}`;
  return z.coerce.number(melding).int(melding).min(1, melding).max(maximum, melding);
};

const Filter = z.strictObject({
  bron: z.string().optional(),
  method: z
    .string()
    .regex(/^[A-Za-z]{1,10}$/, 'geef een methode, zoals GET')
    .toUpperCase()
    .optional(),
  pad: z.string().startsWith('/', 'geef een pad dat met een schuine streep begint').optional(),
  traceId: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'geef een trace-id van 32 hexadecimale cijfers')
    .optional(),
  limit: geheel(MAXIMUM_AANROEPEN).optional(),
  vanaf: geheel(Number.MAX_SAFE_INTEGER).optional(),
});

export const requestRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  {
    method: 'GET',
    pad: '/requests',
    query: Object.keys(Filter.shape),
    handle: ({ query }) => {
      const filter = leesQuery(Filter, query);
      if ('fout' in filter) return filter.fout;
      const { bron } = filter.waarde;
      const onbekend = getOnbekendeBron(opties, bron === undefined ? [] : [bron]);
      return onbekend === null ? jsonResponse(getAanroepen(opties, filter.waarde)) : ongeldig(`bron: ${onbekend}`);
    },
  },
  {
    method: 'DELETE',
    pad: '/requests',
    handle: () => {
      opties.wereld.journaal.wis();
      return LEEG;
    },
  },
];

/**
 * The calls that were meant, newest last: the last `limit` of them, or with `vanaf` (a number of the journal) the first
 * `limit` from there on, so that who asks on from the last one seen misses none.
 */
export const getAanroepen = (
  { wereld }: AdminOpties,
  {
    limit = STANDAARD_AANROEPEN,
    vanaf,
    ...filter
  }: Aanroepfilter & { limit?: number | undefined; vanaf?: number | undefined },
) => {
  const alle = wereld.journaal.lees(filter);
  const gevonden = vanaf === undefined ? alle : alle.filter(({ nummer }) => nummer >= vanaf);
  return {
    totaal: wereld.getTotaal(),
    gevonden: gevonden.length,
    aanroepen: vanaf === undefined ? gevonden.slice(-limit) : gevonden.slice(0, limit),
  };
};
