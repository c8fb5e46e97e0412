import { createGidsmock } from '../instrumentengids/create-gidsmock.ts';
import { createDennisInstrument, createDennisSleutels } from './data.ts';

/** Dennis, the guide to services for employers. */
export const dennisMock = createGidsmock({
  id: 'dennis',
  naam: 'Dennis, instrumentengids voor werkgevers',
  contract: new URL('./contract.yaml', import.meta.url),
  sleutels: createDennisSleutels(),
  createInstrument: createDennisInstrument,
});
