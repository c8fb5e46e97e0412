import { createGidsmock } from '../instrumentengids/create-gidsmock.ts';
import { createEvaInstrument, createEvaSleutels } from './data.ts';

/** Eva, the guide to services for jobseekers and workers. */
export const evaMock = createGidsmock({
  id: 'eva',
  naam: 'Eva, instrumentengids voor werkzoekenden',
  contract: new URL('./contract.yaml', import.meta.url),
  sleutels: createEvaSleutels(),
  createInstrument: createEvaInstrument,
});
