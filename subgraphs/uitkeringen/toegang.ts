import { GraphQLError } from 'graphql';
import type { Identiteit } from '../shared/operatie.ts';

/** The number of the citizen whose token this is. Everybody else is asked for a citizen's token. */
export const getEigenBsn = (identiteit: Identiteit | null): string => {
  if (identiteit?.soort !== 'BURGER' || identiteit.bsn === null) throw createToegangFout('UNAUTHENTICATED');
  return identiteit.bsn;
};

/** Lets a partner through; a citizen may not look up a number, not even the own one. */
export const controleerPartner = (identiteit: Identiteit | null): void => {
  if (identiteit === null) throw createToegangFout('UNAUTHENTICATED');
  if (identiteit.soort !== 'PARTNER') throw createToegangFout('FORBIDDEN');
};

/** Whether this is a citizen who looks at their own data. */
export const isEigenInzage = (identiteit: Identiteit | null): boolean => identiteit?.soort === 'BURGER';

/** The name of the client that a pseudonym is made for. */
export const getClient = (identiteit: Identiteit | null): string => {
  if (identiteit === null) throw createToegangFout('UNAUTHENTICATED');
  return identiteit.client;
};

const TOEGANG = {
  UNAUTHENTICATED: 'Log in om deze gegevens te zien.',
  FORBIDDEN: 'U mag deze gegevens niet zien.',
} as const;

const createToegangFout = (code: keyof typeof TOEGANG): GraphQLError =>
  new GraphQLError(TOEGANG[code], { extensions: { code } });
