import { mockDag } from '../klok.ts';
import { createRandom } from '../random.ts';
import type { XmlWaarde } from '../xml.ts';
import type { Cursus } from './cursussen.ts';
import type { Opleider } from './opleiders.ts';

interface Omstandigheden {
  readonly opleider: Opleider;
  readonly cursus: Cursus;
  readonly programId: string;
  readonly kosten: readonly XmlWaarde[];
  readonly isThuis: boolean;
}

/** The planned starts of a programme; one that begins by agreement or at once has none. */
export const createUitvoeringen = ({ opleider, cursus, programId, kosten, isThuis }: Omstandigheden): XmlWaarde => {
  const random = createRandom('edudex-uitvoering', opleider.orgUnitId, programId);
  const aantal = cursus.start === 'fixed starting date' ? random.pick([0, 1, 2, 2, 3]) : 0;
  return Array.from({ length: aantal }, (_, nummer) => {
    const start = random.int(-30, 60) + nummer * 70;
    const gemeente = random.pick(opleider.gemeenten);
    return {
      id: `${programId}-${nummer + 1}`,
      ...(random.chance(0.6) && { applicationDeadline: mockDag(start - random.int(3, 21)) }),
      ...(cursus.dagdelen.length > 0 && { contactHoursPartOfDay: random.pick(cursus.dagdelen) }),
      ...(random.chance(0.15) && { cost: kosten }),
      endDate: { date: mockDag(start + 90), isFinal: 'false' },
      ...(isThuis
        ? { fullyOnline: 'true' }
        : { location: { city: gemeente.hoofdplaats, country: 'nl', zipcode: `${gemeente.postcode}AB` } }),
      ...(random.chance(0.5) && { maxNumberOfParticipants: String(random.int(8, 24)) }),
      openTo: random.chance(0.95) ? 'public' : 'client only',
      startDate: { date: mockDag(start), isFinal: random.chance(0.85) ? 'true' : 'false' },
      status: random.chance(0.88) ? 'application opened' : random.pick(['application closed', 'canceled']),
    };
  });
};
