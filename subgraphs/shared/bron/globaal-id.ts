const PATROON = /^([a-z][a-z0-9-]{0,40})~([A-Za-z0-9_-]{1,650})$/;

/** The id of an item in the graph: `<source>~<base64url of the key in that source>`. */
export const createGlobaalId = (bronId: string, sleutel: string): string =>
  `${bronId}~${Buffer.from(sleutel, 'utf8').toString('base64url')}`;

/** The source and key in a global id; null for anything that this graph never gave out. */
export const parseGlobaalId = (id: string): { bron: string; sleutel: string } | null => {
  const [, bron, code] = PATROON.exec(id) ?? [];
  if (bron === undefined || code === undefined) return null;
  const sleutel = Buffer.from(code, 'base64url').toString('utf8');
  return createGlobaalId(bron, sleutel) === id ? { bron, sleutel } : null;
};
