import { z } from 'zod';
import { MAXIMUM_VACATURES, MINIMUM_VACATURES } from '../config.ts';
import { isBevroren, mockNu, zetMockNu } from '../klok.ts';
import { jsonResponse } from '../mock.ts';
import { Storing } from '../scenario/storing.ts';
import type { AdminOpties } from './create-admin.ts';
import { leesBody } from './lees-body.ts';
import { getOnbekendeBron } from './onbekende-bron.ts';
import { ongeldig } from './ongeldig.ts';
import type { AdminRoute } from './route.ts';

const AANTAL = `geef een geheel getal van ${MINIMUM_VACATURES} tot en met ${MAXIMUM_VACATURES}`;

const Wens = z.strictObject({
  nu: z.iso
    .datetime({ offset: true, error: 'geef een tijdstip als 2026-03-02T09:00:00Z, of null voor de gewone tijd' })
    .nullable()
    .optional(),
  zaad: z
    .string('geef een tekst van 1 tot en met 100 tekens')
    .min(1, 'geef een tekst van 1 tot en met 100 tekens')
    .max(100, 'geef een tekst van 1 tot en met 100 tekens')
    .optional(),
  vacatures: z.int(AANTAL).min(MINIMUM_VACATURES, AANTAL).max(MAXIMUM_VACATURES, AANTAL).optional(),
  storingen: z.record(z.string(), z.array(Storing).max(20, 'geef er ten hoogste 20')).optional(),
});

/** What can be set: clock, chance, volume and faults. */
export const getSettings = ({ wereld, vacatures }: AdminOpties) => ({
  /** Instant at which the clock stands still; null while it runs. */
  nu: isBevroren() ? mockNu().toISOString() : null,
  zaad: wereld.zaad,
  vacatures: vacatures.get(),
  /** Of the sources that have any. */
  storingen: Object.fromEntries(
    wereld.bronnen.map(({ id }) => [id, wereld.getStoringen(id)] as const).filter(([, lijst]) => lijst.length > 0),
  ),
});

export const settingRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  { method: 'GET', pad: '/settings', handle: () => jsonResponse(getSettings(opties)) },
  {
    method: 'PUT',
    pad: '/settings',
    handle: ({ body }) => {
      const wens = leesBody(Wens, body);
      if ('fout' in wens) return wens.fout;
      const onbekend = getOnbekendeBron(opties, Object.keys(wens.waarde.storingen ?? {}));
      if (onbekend !== null) return ongeldig(`storingen: ${onbekend}`);
      zet(opties, wens.waarde);
      return jsonResponse(getSettings(opties));
    },
  },
];

const zet = ({ wereld, vacatures }: AdminOpties, wens: z.infer<typeof Wens>): void => {
  // First: it is the only one that can fail, and then nothing has changed.
  if (wens.vacatures !== undefined && wens.vacatures !== vacatures.get()) vacatures.zet(wens.vacatures);
  if (wens.nu !== undefined) zetMockNu(wens.nu === null ? null : new Date(wens.nu));
  if (wens.zaad !== undefined) wereld.zetZaad(wens.zaad);
  for (const [bron, storingen] of Object.entries(wens.storingen ?? {})) wereld.zetStoringen(bron, storingen);
};
