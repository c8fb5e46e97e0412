import { gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import { type Arbeidsmarktregio, arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import type { Gidspost } from '../instrumentengids/gidspost.ts';
import { schud } from '../instrumentengids/schud.ts';
import { createRandom } from '../random.ts';
import type { Dienstsoort } from './dienstsoort.ts';
import { THEMAS } from './soorten/keuze.ts';
import { LANDELIJK } from './soorten/landelijk.ts';
import { OVERAL } from './soorten/overal.ts';

/** A region has a theme with this probability; what it does not have is a gap in its menu. */
const KANS_OP_THEMA = 0.7;

/** Everything in the guide: the national services first, then those of each region. */
export const createMenu = (): readonly Gidspost<Dienstsoort>[] => [
  ...LANDELIJK.map((soort) => ({ soort, regio: null, gemeente: null })),
  ...arbeidsmarktregios.flatMap(createRegiomenu),
];

const createRegiomenu = (regio: Arbeidsmarktregio): readonly Gidspost<Dienstsoort>[] => {
  const random = createRandom('dennis-menu', regio.code);
  const gekozen = Object.values(THEMAS)
    .filter(() => random.chance(KANS_OP_THEMA))
    .flatMap((soorten) => schud(soorten, random).slice(0, random.int(1, soorten.length)));
  return [...OVERAL, ...gekozen].map((soort) => ({
    soort,
    regio,
    gemeente: soort.lokaal ? random.pick(gemeentenInRegio(regio.code)) : null,
  }));
};
