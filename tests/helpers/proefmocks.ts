import { createMocks } from '../../mocks/index.ts';

/** Every mocked source, with few vacancies: enough to find some everywhere that tests look, and harvested in no time. */
export const proefmocks = createMocks({ vacatures: 1_000 });
