import type { Operatie } from '../operatie.ts';
import type { Bronnenregister } from './bronnenregister.ts';

/**
 * The register as an operation may write it: one that tries something out leaves no trace in it, for any source. Also a
 * source that was not named can look bad there, as when the deadline passed while another one was slow.
 */
export const getRegister = ({ proef }: Pick<Operatie, 'proef'>, register: Bronnenregister): Bronnenregister =>
  proef === null ? register : { ...register, ...STIL };

const STIL = {
  meld: () => {},
  telAfwijking: () => {},
  meldKoppeling: () => {},
  telKoppeling: () => {},
} satisfies Partial<Bronnenregister>;
