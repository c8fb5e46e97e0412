import { type Gemeente, gemeentenInRegio, getGemeente } from '../../schema/referentie/gemeenten.ts';
import { type Arbeidsmarktregio, arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import type { Gidspost } from '../instrumentengids/gidspost.ts';
import { schud } from '../instrumentengids/schud.ts';
import { createRandom } from '../random.ts';
import type { Dienstsoort } from './dienstsoort.ts';
import { GROEPEN } from './soorten/groepen.ts';
import { LANDELIJK } from './soorten/landelijk.ts';
import { LEREN } from './soorten/leren.ts';
import { LEVEN } from './soorten/leven.ts';
import { OVERAL } from './soorten/overal.ts';
import { RE_INTEGRATIE } from './soorten/re-integratie.ts';
import { VAN_WERK_NAAR_WERK } from './soorten/van-werk-naar-werk.ts';
import { ZIJ_INSTROOM } from './soorten/zij-instroom.ts';

/** With the national services this makes menus of 20 up to 45 services; a region with more municipalities has more. */
const MINIMUM = 15;
const MAXIMUM = 40;

/** Everything in the guide: the national services first, then the menu of each region. */
export const createMenu = (): readonly Gidspost<Dienstsoort>[] => [
  ...LANDELIJK.map((soort) => ({ soort, regio: null, gemeente: null })),
  ...arbeidsmarktregios.flatMap(createRegiomenu),
];

/** What some regions have and others lack. */
const KEUZE: readonly Dienstsoort[] = [
  ...RE_INTEGRATIE,
  ...LEREN,
  ...ZIJ_INSTROOM,
  ...GROEPEN,
  ...LEVEN,
  ...VAN_WERK_NAAR_WERK,
];

const createRegiomenu = (regio: Arbeidsmarktregio): readonly Gidspost<Dienstsoort>[] => {
  const random = createRandom('eva-menu', regio.code);
  const gemeenten = gemeentenInRegio(regio.code);
  const grootte = Math.min(MAXIMUM, Math.max(MINIMUM, 15 + 2 * gemeenten.length + random.int(-6, 4)));
  const menu: Gidspost<Dienstsoort>[] = OVERAL.map((soort) => ({
    soort,
    regio,
    gemeente: soort.lokaal ? getGemeente(regio.centrumgemeente) : null,
  }));
  for (const soort of schud(KEUZE, random)) {
    const aantal = soort.lokaal ? random.int(1, Math.min(3, gemeenten.length)) : 1;
    const plaatsen: readonly (Gemeente | null)[] = soort.lokaal ? schud(gemeenten, random).slice(0, aantal) : [null];
    menu.push(...plaatsen.slice(0, grootte - menu.length).map((gemeente) => ({ soort, regio, gemeente })));
    if (menu.length >= grootte) break;
  }
  return menu;
};
