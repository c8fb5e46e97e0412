/** How a word for someone who works becomes a plural or a feminine form: what takes the place of its ending. The first that fits counts. */
const EINDES: readonly (readonly [einde: string, vormen: string])[] = [
  ['vrouw', 'vrouwen'],
  ['man', 'mannen lieden lui vrouw vrouwen'],
  ['tolk', 'tolken'],
  ['kok', 'koks kokkin kokkinnen'],
  ['smid', 'smeden'],
  ['leraar', 'leraars leraren lerares leraressen'],
  ['aar', 'aars aren aarster aarsters'],
  ['ster', 'sters'],
  ['teur', 'teurs trice teuse'],
  ['eur', 'eurs euse'],
  ['ier', 'iers iere ieres'],
  ['ist', 'isten iste istes'],
  ['ent', 'enten ente entes ents'],
  ['ant', 'anten ante antes ants'],
  ['icus', 'ici ica'],
  ['loog', 'logen loge'],
  ['noom', 'nomen nome'],
  ['aat', 'aten ate'],
  ['oot', 'oten ote'],
  ['or', 'ors oren rice'],
  ['kundige', 'kundigen'],
  ['ende', 'enden'],
  ['e', 'es'],
  ['ef', 'efs'],
  ['el', 'els ellen'],
  ['iaan', 'ianen'],
  ['urg', 'urgen'],
  ['eut', 'euten eute'],
  ['arts', 'artsen'],
  ['kracht', 'krachten'],
  ['hulp', 'hulpen'],
  ['wacht', 'wachten'],
  ['ing', 'ings'],
];

/** How an adjective is written in front of a plural, or after "een" and "de". */
const BUIGINGEN: readonly (readonly [einde: string, vorm: string])[] = [
  ['isch', 'ische'],
  ['ief', 'ieve'],
  ['eel', 'ele'],
  ['aal', 'ale'],
  ['een', 'ene'],
  ['eerd', 'eerde'],
  ['end', 'ende'],
  ['ig', 'ige'],
];

/**
 * The other forms of a folded name of an occupation: plural, feminine, with its adjectives inflected. Some of them do not
 * exist in Dutch; nobody writes those.
 */
export const getVormen = (naam: string): readonly string[] => {
  const woorden = naam.split(' ');
  const gebogen = woorden.map((woord, i) => (i < woorden.length - 1 ? buig(woord) : woord));
  const vormen = new Set([gebogen.join(' ')]);
  for (const basis of [woorden, gebogen]) {
    for (const [i, woord] of basis.entries()) {
      for (const vorm of getWoordvormen(woord)) vormen.add(basis.with(i, vorm).join(' '));
    }
  }
  vormen.delete(naam);
  return [...vormen];
};

const buig = (woord: string): string => {
  const regel = BUIGINGEN.find(([einde]) => woord.endsWith(einde));
  return regel ? woord.slice(0, -regel[0].length) + regel[1] : woord;
};

const getWoordvormen = (woord: string): readonly string[] => {
  const regel = EINDES.find(([einde]) => woord.endsWith(einde));
  if (regel) return regel[1].split(' ').map((vorm) => woord.slice(0, -regel[0].length) + vorm);
  if (!woord.endsWith('er') || woord.length < 5) return [];
  const vrouw = `${sluitStam(woord.slice(0, -2))}ster`;
  return [`${woord}s`, vrouw, `${vrouw}s`];
};

/** The stem as it is spelled in front of -ster: kapp(er) is kap, mak(er) is maak, schrijv(er) is schrijf. */
const sluitStam = (stam: string): string => {
  const gesloten = /([b-df-hj-np-tv-z])\1$/.test(stam)
    ? stam.slice(0, -1)
    : stam.replace(/(^|[^aeiou])([aeou])([bdfgklmnprstvz])$/, '$1$2$2$3');
  return gesloten.replace(/v$/, 'f').replace(/z$/, 's');
};
