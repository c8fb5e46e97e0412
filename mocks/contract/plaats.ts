/** A name as part of a JSON pointer in the fragment of an address. */
export const ontsnap = (naam: string): string => encodeURIComponent(naam.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What stands at a place in a document: a JSON pointer that starts with `#`; undefined when nothing does. */
export const vindOpPlaats = (document: object, plaats: string): unknown =>
  plaats
    .split('/')
    .slice(1)
    .map((deel) => decodeURIComponent(deel).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((in_, naam) => (isObject(in_) ? in_[naam] : undefined), document);

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;
