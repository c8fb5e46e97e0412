import { bijstandsregelingenMock } from './bijstandsregelingen/handlers.ts';
import { competentnlMock } from './competentnl/handlers.ts';
import { evaMock } from './eva/handlers.ts';
import type { MockBron } from './mock.ts';
import { regelingenRijkMock } from './regelingen-rijk/handlers.ts';
import { rioMock } from './rio/handlers.ts';
import { vumMock } from './vum/handlers.ts';

/** Every mocked source. */
export const mocks: readonly MockBron[] = [
  bijstandsregelingenMock,
  competentnlMock,
  evaMock,
  regelingenRijkMock,
  rioMock,
  vumMock,
];
