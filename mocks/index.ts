import { bijstandsregelingenMock } from './bijstandsregelingen/handlers.ts';
import { competentnlMock } from './competentnl/handlers.ts';
import { competentnlNormenMock } from './competentnl/normen.ts';
import { edudexMock } from './edudex/handlers.ts';
import { evaMock } from './eva/handlers.ts';
import { loopbaanpadenMock } from './loopbaanpaden/handlers.ts';
import type { MockBron } from './mock.ts';
import { ooapiMock } from './ooapi/handlers.ts';
import { openMatchMock } from './open-match/handlers.ts';
import { regelingenRijkMock } from './regelingen-rijk/handlers.ts';
import { rioMock } from './rio/handlers.ts';
import { createSectorbankMock } from './sectorbank/handlers.ts';
import { createSetuMock } from './setu/handlers.ts';
import { spanningsindicatorMock } from './spanningsindicator/handlers.ts';
import { createVacaturewereld } from './vacaturewereld/create-vacaturewereld.ts';
import { createVumMock } from './vum/handlers.ts';

/** What the mocked world is made of. */
export interface MockOpties {
  /** How many vacancies stand at the counters together. */
  readonly vacatures?: number | undefined;
}

/** Every mocked source. */
export const createMocks = ({ vacatures = 10_000 }: MockOpties = {}): readonly MockBron[] => {
  const wereld = createVacaturewereld(vacatures);
  return [
    bijstandsregelingenMock,
    competentnlMock,
    competentnlNormenMock,
    edudexMock,
    evaMock,
    loopbaanpadenMock,
    ooapiMock,
    openMatchMock,
    regelingenRijkMock,
    rioMock,
    createSectorbankMock(wereld),
    spanningsindicatorMock,
    createSetuMock(wereld),
    createVumMock(wereld),
  ];
};

/** Every mocked source, with as many vacancies as tests need. */
export const mocks = createMocks();
