import { GraphQLError } from 'graphql';

/** Input that cannot be answered: HTTP 400, with the argument by name and never its value. */
export const createInvoerFout = (argument: string, melding: string): GraphQLError =>
  new GraphQLError(`${argument}: ${melding}`, {
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  });
