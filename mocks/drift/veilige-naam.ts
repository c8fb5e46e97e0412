/** Longer than this no field is called. */
const MAXIMUM_LENGTE = 60;

/**
 * A name that an answer gave a field, fit to be shown: some services use values as names (a number of a person, an address),
 * so what could be one becomes `{…}`.
 */
export const veiligeNaam = (naam: string): string =>
  /^[\p{L}_@$][\p{L}\d_.:@$-]*$/u.test(naam) && naam.length <= MAXIMUM_LENGTE && !/\d{4}|.@/.test(naam) ? naam : '{…}';
