import { createGidsmock } from '../instrumentengids/create-gidsmock.ts';
import { createEvaInstrument, createEvaSleutels } from './data.ts';

/** Eva, the guide to services for jobseekers and workers. */
export const evaMock = createGidsmock({
  id: 'eva',
  naam: 'Eva, instrumentengids voor werkzoekenden',
  sleutels: createEvaSleutels(),
  createInstrument: createEvaInstrument,
});
