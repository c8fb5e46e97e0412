import { GraphQLError } from 'graphql';

/**
 * Input that cannot be answered: HTTP 400, with the argument by name and never its value. `argumenten` has every argument
 * of a contradiction, `argument` among them.
 */
export const createInvoerFout = (argument: string, melding: string, argumenten: readonly string[] = []): GraphQLError =>
  new GraphQLError(`${argument}: ${melding}`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      argument,
      ...(argumenten.length > 1 && { argumenten }),
      http: { status: 400 },
    },
  });
