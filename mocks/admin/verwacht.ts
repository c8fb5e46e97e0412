import { z } from 'zod';
import { vergelijkAanroepen } from '../journaal/verwacht-aanroepen.ts';
import { jsonResponse, type MockResponse } from '../mock.ts';
import type { AdminOpties } from './create-admin.ts';
import { leesBody } from './lees-body.ts';
import { getOnbekendeBron } from './onbekende-bron.ts';
import { ongeldig } from './ongeldig.ts';
import type { AdminRoute } from './route.ts';

/** More calls than this explain no more. */
const MAXIMUM_UITLEG = 100;
const AANTAL = 'geef een geheel getal van 0 of meer';
const Verwachting = z.record(z.string(), z.int(AANTAL).min(0, AANTAL));

/** Asserts call counts for a test that does not run in this process, or not in this language. */
export const verwachtRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  {
    method: 'POST',
    pad: '/requests/verwacht',
    handle: ({ body }) => {
      const verwacht = leesBody(Verwachting, body);
      if ('fout' in verwacht) return verwacht.fout;
      const onbekend = getOnbekendeBron(opties, Object.keys(verwacht.waarde));
      return onbekend === null ? vergelijk(opties, verwacht.waarde) : ongeldig(onbekend);
    },
  },
];

const vergelijk = ({ wereld }: AdminOpties, verwacht: Readonly<Record<string, number>>): MockResponse => {
  const { gevonden, anders } = vergelijkAanroepen(wereld.journaal, verwacht);
  if (anders.length === 0) return jsonResponse({ klopt: true });
  const probleem = {
    status: 409,
    title: 'Anders dan verwacht',
    detail: `${anders.map((bron) => `${bron}: ${verwacht[bron]} verwacht, ${gevonden[bron]} gevonden`).join('; ')}.`,
    verwacht,
    gevonden,
    aanroepen: wereld.journaal
      .lees()
      .filter(({ bron }) => anders.includes(bron))
      .slice(-MAXIMUM_UITLEG),
  };
  return jsonResponse(probleem, 409, { 'content-type': 'application/problem+json' });
};
