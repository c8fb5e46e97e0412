import { mockDag } from '../klok.ts';
import { createRandom } from '../random.ts';
import type { RioAanbod, RioCohort, Vorm } from './rio.ts';

/** Nobody, or up to three moments to start, with sign-up periods before, around and after today. */
export const createCohorten = ({ id, type }: RioAanbod, vorm: Vorm | null): readonly RioCohort[] => {
  const random = createRandom('rio-cohort', id);
  return Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, (_, nummer) => {
    const start = random.int(-60, 60) + nummer * 120;
    const einde = start - random.int(7, 30);
    const flexibel = random.chance(0.25);
    const toestemming = random.chance(0.1);
    return {
      id: `${id}_${nummer + 1}`,
      code: `COHORT-${nummer + 1}`,
      type: `${type}COHORT` as const,
      status: einde >= 0 || flexibel ? 'O' : 'G',
      beginAanmeldperiode: mockDag(start - 150),
      ...(!flexibel && { eindeAanmeldperiode: mockDag(einde) }),
      ...(flexibel
        ? { beginInstroomperiode: mockDag(start), eindeInstroomperiode: mockDag(start + 200) }
        : { instroommoment: mockDag(start) }),
      toestemmingVereistVoorAanmelding: toestemming ? 'JA' : 'NEE',
      ...(toestemming && { toelichtingVereisteToestemming: 'U heeft eerst een gesprek met de school.' }),
      ...(random.chance(0.7) && { deelnemersplaatsen: random.int(8, 60) }),
      ...(random.chance(0.8) && { opleidingsvorm: vorm ?? random.pick(VORMEN_MBO) }),
      _links: {
        self: { href: `/aangeboden-opleiding-cohorten/${id}_${nummer + 1}` },
        aangebodenOpleiding: { href: `/aangeboden-opleidingen/${id}` },
      },
    };
  });
};

const VORMEN_MBO: readonly Vorm[] = ['KLASSIKAAL', 'KLASSIKAAL', 'KLASSIKAAL_EN_ONLINE'];
