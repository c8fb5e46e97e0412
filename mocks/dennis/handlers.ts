import { createGidsmock } from '../instrumentengids/create-gidsmock.ts';
import { createDennisInstrument, createDennisSleutels } from './data.ts';

/** Dennis, the guide to services for employers. */
export const dennisMock = createGidsmock({
  id: 'dennis',
  naam: 'Dennis, instrumentengids voor werkgevers',
  sleutels: createDennisSleutels(),
  createInstrument: createDennisInstrument,
});
