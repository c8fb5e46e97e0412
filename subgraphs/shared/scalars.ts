import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Scalars with meaning. Every message names what is expected and never repeats the value. */
const createScalar = (
  name: string,
  verwacht: string,
  isGeldig: (waarde: string) => boolean,
  serialize?: (waarde: unknown) => string,
): GraphQLScalarType => {
  const controleer = (waarde: unknown): string => {
    if (typeof waarde !== 'string' || !isGeldig(waarde)) throw new GraphQLError(`${name} expects ${verwacht}`);
    return waarde;
  };
  return new GraphQLScalarType({
    name,
    serialize: serialize ?? controleer,
    parseValue: controleer,
    parseLiteral: (node) => controleer(node.kind === Kind.STRING ? node.value : null),
  });
};

/** A day that exists, in the years that laws and registers speak of. */
const isDatum = (waarde: string): boolean => /^(19|20)\d\d-\d\d-\d\d$/.test(waarde) && bestaat(waarde);

/** `Date` reads 30 February as 2 March. */
const bestaat = (dag: string): boolean => {
  const datum = new Date(`${dag}T00:00:00Z`);
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(dag);
};

const isTijdstip = (waarde: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(waarde) &&
  bestaat(waarde.slice(0, 10)) &&
  !Number.isNaN(Date.parse(waarde));

/** `URL` forgives spaces and missing slashes; others who read the address may not. */
const isWebadres = (waarde: string): boolean =>
  waarde.length <= 2_000 && /^https:\/\/[^\s/]\S*$/i.test(waarde) && URL.canParse(waarde);

/** The elfproef: weights 9 to 2 and −1, sum divisible by eleven, not all zeros. */
const isBsn = (waarde: string): boolean => {
  if (!/^\d{9}$/.test(waarde) || waarde === '000000000') return false;
  const som = [...waarde].reduce((tussen, cijfer, i) => tussen + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
};

/** A BSN only goes in: an answer that holds one is a mistake of ours, and fails. */
const weiger = (): never => {
  throw new GraphQLError('BSN is input only');
};

/** The scalars of `schema/gedeeld`, for every subgraph and for the check of input at the gateway. */
export const scalars = {
  Date: createScalar('Date', 'a calendar date such as 2026-03-01', isDatum),
  DateTime: createScalar('DateTime', 'an instant with offset such as 2026-03-01T09:30:00Z', isTijdstip),
  URL: createScalar('URL', 'an absolute https address', isWebadres),
  Postcode: createScalar('Postcode', 'four digits and two letters such as 3011AB', (waarde) =>
    /^[1-9]\d{3}[A-Z]{2}$/.test(waarde),
  ),
  BSN: createScalar('BSN', 'nine digits that pass the elfproef', isBsn, weiger),
} as const;
