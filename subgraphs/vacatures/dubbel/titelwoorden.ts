import { leesTabel } from '../../../schema/referentie/lees-tabel.ts';

export type Rang = 'JUNIOR' | 'SENIOR' | 'ASSISTENT';
export type Dienst = 'DAG' | 'AVOND' | 'NACHT' | 'WEEKEND' | 'PLOEG';

type Soort = 'RANG' | 'DIENST' | 'SYNONIEM' | 'ENGELS';

const rijen = leesTabel(new URL('./titelwoorden.tsv', import.meta.url), ['soort', 'woord', 'wordt']);

const getWoorden = (soort: Soort): ReadonlyMap<string, string> =>
  new Map(rijen.filter((rij) => rij.soort === soort).map(({ woord, wordt }) => [woord, wordt]));

const parseKeuze = <T extends string>(
  woorden: ReadonlyMap<string, string>,
  keuzes: readonly T[],
): ReadonlyMap<string, T> =>
  new Map(
    [...woorden].map(([woord, wordt]) => {
      const keuze = keuzes.find((kandidaat) => kandidaat === wordt);
      if (keuze === undefined) throw new Error(`${wordt} is not one of ${keuzes.join(', ')}`);
      return [woord, keuze];
    }),
  );

/** Words that tell for how experienced a person the work is. */
export const RANGEN = parseKeuze(getWoorden('RANG'), ['JUNIOR', 'SENIOR', 'ASSISTENT']);

/** The part of day or week that a title names. */
export const DIENSTEN = parseKeuze(getWoorden('DIENST'), ['DAG', 'AVOND', 'NACHT', 'WEEKEND', 'PLOEG']);

/** One word for what means the same in a title; several words where a compound hides them. */
export const SYNONIEMEN = getWoorden('SYNONIEM');

/** English words of titles in Dutch; pairs of words go before single ones. */
export const ENGELS = getWoorden('ENGELS');

const splits = (woorden: string): readonly string[] => woorden.split(/\s+/).filter((woord) => woord !== '');

/** Said in a title, these make it a place to learn. */
export const LEERWOORDEN: ReadonlySet<string> = new Set(
  splits(`leerling leerlinge bbl bbler leerbaan leerwerkplek leerwerkbaan leerwerktraject opleiding stagiair stagiaire
    stage werkstudent apprentice apprenticeship intern internship`),
);

/** What counters hang on a title without saying anything of the work. */
export const VERSIERING: ReadonlySet<string> = new Set(
  splits(`m v x d f h i o s t b c e k u w n a
    uur uren per week dag dagen maand jaar fulltime parttime full part time ft pt voltijd deeltijd
    gezocht vacature vacatures baan banen bijbaan topbaan job functie collega collegas via ref referentie nr nummer
    leuke leuk nieuwe nieuw mooie toffe gezellige goede enthousiaste gemotiveerde ervaren vakbekwame allround all round
    zelfstandig zelfstandige start starten direct beschikbaar snel spoed vast vaste dienstverband contract
    als in te op bij de het een en of voor van tot met naar uit aan om the and for our
    wij zoeken we zoekt jij je ons onze jouw word wordt ben
    werk team uitdaging kans
    regio omgeving rondom gemeente standplaats locatie vestiging eur euro bruto netto salaris`),
);

/** Last parts of compound titles: magazijnmedewerker is medewerker magazijn. Longest first where one ends in another. */
export const HOOFDWOORDEN: readonly string[] =
  splits(`verpleegkundige administrateur receptionist ontwikkelaar voorbereider medewerkster medewerker medewerkers
    consulent begeleider coordinator controleur specialist verzorgende assistente assistent beheerder technicus
    installateur machinist chauffeur bestuurder bezorger adviseur operator verkoper programmeur ingenieur engineer
    developer monteur manager planner analist schilder leerkracht docent leraar lasser tekenaar leider leidster kracht
    hulp`);

/** Words that say little of the work by themselves: two titles that share only these are not alike. */
export const VAGE_WOORDEN: readonly string[] =
  splits(`medewerker assistent monteur manager leider adviseur specialist operator begeleider consulent coordinator
    technicus hulp kracht vakman beheerder planner chauffeur controleur engineer bezorger machinist bestuurder
    administrateur analist bouw zorg techniek service onderhoud algemeen niveau`);
