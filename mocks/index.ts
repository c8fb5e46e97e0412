import { bijstandsregelingenMock } from './bijstandsregelingen/handlers.ts';
import { brpMock } from './brp/handlers.ts';
import { caoRegisterMock } from './cao-register/handlers.ts';
import { competentnlMock } from './competentnl/handlers.ts';
import { competentnlNormenMock } from './competentnl/normen.ts';
import { STANDAARD_VACATURES } from './config.ts';
import { createMockWereld, type MockWereld } from './create-wereld.ts';
import { dennisMock } from './dennis/handlers.ts';
import { edudexMock } from './edudex/handlers.ts';
import { evaMock } from './eva/handlers.ts';
import { zetMockNu } from './klok.ts';
import { loopbaanpadenMock } from './loopbaanpaden/handlers.ts';
import type { MockBron } from './mock.ts';
import { ooFondsenMock } from './oo-fondsen/handlers.ts';
import { ooapiMock } from './ooapi/handlers.ts';
import { openMatchMock } from './open-match/handlers.ts';
import { polisMock } from './polis/handlers.ts';
import { regelingenRijkMock } from './regelingen-rijk/handlers.ts';
import { rioMock } from './rio/handlers.ts';
import { samenwerkendeCatalogiMock } from './samenwerkende-catalogi/handlers.ts';
import { createSectorbankMock } from './sectorbank/handlers.ts';
import { createSetuMock } from './setu/handlers.ts';
import { spanningsindicatorMock } from './spanningsindicator/handlers.ts';
import { uwvDossierMock } from './uwv-dossier/handlers.ts';
import { createVacaturewereld } from './vacaturewereld/create-vacaturewereld.ts';
import { createVumMock } from './vum/handlers.ts';
import { werkcentraMock } from './werkcentra/handlers.ts';

/** What the mocked world is made of. */
export interface MockOpties {
  /** How many vacancies stand at the counters together. */
  readonly vacatures?: number | undefined;
}

/** How a mocked world begins. */
export interface WereldOpties extends MockOpties {
  /** What chance comes from. */
  readonly zaad?: string | undefined;
  /** Stops the clock at an instant; null lets it run. Left out, it stays as it is: the clock is one for the process. */
  readonly nu?: Date | null | undefined;
}

/** Every mocked source. */
export const createMocks = ({ vacatures = STANDAARD_VACATURES }: MockOpties = {}): readonly MockBron[] => {
  const wereld = createVacaturewereld(vacatures);
  return [
    bijstandsregelingenMock,
    brpMock,
    caoRegisterMock,
    competentnlMock,
    competentnlNormenMock,
    dennisMock,
    edudexMock,
    evaMock,
    loopbaanpadenMock,
    ooFondsenMock,
    ooapiMock,
    openMatchMock,
    polisMock,
    regelingenRijkMock,
    rioMock,
    samenwerkendeCatalogiMock,
    createSectorbankMock(wereld),
    spanningsindicatorMock,
    createSetuMock(wereld),
    uwvDossierMock,
    createVumMock(wereld),
    werkcentraMock,
  ];
};

/** Every mocked source, with as many vacancies as tests need. */
export const mocks = createMocks();

/** Every mocked source together, with their state. Two worlds share nothing but the clock. */
export const createWereld = ({ vacatures, zaad, nu }: WereldOpties = {}): MockWereld => {
  if (nu !== undefined) zetMockNu(nu);
  return createMockWereld(vacatures === undefined ? mocks : createMocks({ vacatures }), { zaad });
};
