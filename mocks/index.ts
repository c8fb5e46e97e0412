import type { MockBron } from './mock.ts';
import { regelingenRijkMock } from './regelingen-rijk/handlers.ts';
import { vumMock } from './vum/handlers.ts';

/** Every mocked source. */
export const mocks: readonly MockBron[] = [vumMock, regelingenRijkMock];
