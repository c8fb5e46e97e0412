/** A text as people look for it: without capitals and accents. */
export const vouw = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
