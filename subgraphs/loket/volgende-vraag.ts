import { controleerSituatie } from '../shared/invoer/controleer-situatie.ts';
import type { Situatie } from '../shared/situatie.ts';
import { beslistabel } from './beslistabel.ts';
import type { Voorwaarde } from './drie-waarden.ts';
import { stappentabel } from './tabel/stappen.ts';
import { type Vraagregel, vragentabel } from './tabel/vragen.ts';
import { getPlaats } from './verantwoordelijke.ts';

/** `Intakevraag` of the SDL. */
export interface Intakevraag {
  readonly veld: string;
  readonly vraag: string;
  readonly reden: string;
  readonly opties: readonly string[] | null;
}

interface Gewogen {
  readonly regel: Vraagregel;
  readonly opties: readonly string[];
  readonly gewicht: number;
}

/** What an answer can decide: who arranges, who stands beside, and the next steps, which follow from those. */
const GEWICHT = { hoofd: 1_000, mede: 100, stap: 1 } as const;

/** A rule that the answer to a question may close. */
interface OpenRegel {
  readonly als: Voorwaarde<Situatie>;
  readonly gewicht: number;
}

/**
 * The question that would decide most: each open question that fits this person is tried with all its answers that do
 * not contradict the situation, and weighs the open rules that some answer closes. Equal weights go by the order of the
 * questions; where only one answer is possible there is nothing to ask. Null when no answer closes anything.
 */
export const getVolgendeVraag = (situatie: Situatie): Intakevraag | null => {
  const open = getOpenRegels(situatie);
  const [eerste] = vragentabel
    .filter(({ veld, als }) => isOpen(situatie[veld]) && als(situatie) === true)
    .map((regel) => weeg(regel, situatie, open))
    .filter(({ opties, gewicht }) => opties.length > 1 && gewicht > 0)
    .toSorted((a, b) => b.gewicht - a.gewicht);
  if (!eerste) return null;
  const { veld, vraag, reden, keuze } = eerste.regel;
  return { veld, vraag, reden, opties: keuze ? eerste.opties : null };
};

const getOpenRegels = (situatie: Situatie): readonly OpenRegel[] => [
  ...getOpenVerantwoordelijken(situatie),
  ...stappentabel.filter(({ als }) => als(situatie) === null).map(({ als }) => ({ als, gewicht: GEWICHT.stap })),
];

/**
 * What an answer can add to who is responsible. A row can change who arranges only before the one that does now. Rows of one
 * place in the answer count once, and so do rows of one condition; a mere reason for a party that is there does not count.
 */
const getOpenVerantwoordelijken = (situatie: Situatie): readonly OpenRegel[] => {
  const uitkomsten = beslistabel.map((regel) => ({
    ...regel,
    plaats: getPlaats(regel),
    uitkomst: regel.als(situatie),
  }));
  const hoofd = uitkomsten.findIndex(({ rolVoorkeur, uitkomst }) => rolVoorkeur === 'HOOFD' && uitkomst === true);
  const staatEr = new Set(uitkomsten.filter(({ uitkomst }) => uitkomst === true).map(({ plaats }) => plaats));
  const open = uitkomsten.flatMap(({ als, rolVoorkeur, plaats, uitkomst }, volgorde) => {
    const kanHoofd = rolVoorkeur === 'HOOFD' && (hoofd === -1 || volgorde < hoofd);
    const telt = uitkomst === null && (kanHoofd || !staatEr.has(plaats));
    return telt ? [{ als, plaats, gewicht: kanHoofd ? GEWICHT.hoofd : GEWICHT.mede }] : [];
  });
  return eenPer(
    eenPer(open, ({ plaats }) => plaats),
    ({ als }) => als,
  );
};

/** Of items with the same key the heaviest. */
const eenPer = <R extends OpenRegel, S>(regels: readonly R[], getSleutel: (regel: R) => S): readonly R[] =>
  [...Map.groupBy(regels, getSleutel).values()].flatMap((groep) =>
    groep.toSorted((a, b) => b.gewicht - a.gewicht).slice(0, 1),
  );

/** An empty list of sources of income tells nothing; `feiten.ts` reads it so as well. */
const isOpen = (waarde: Situatie[keyof Situatie]): boolean =>
  waarde == null || (Array.isArray(waarde) && waarde.length === 0);

const weeg = (regel: Vraagregel, situatie: Situatie, open: readonly OpenRegel[]): Gewogen => {
  const antwoorden = Object.entries(regel.antwoorden)
    .map(([optie, antwoord]) => ({ optie, situatie: { ...situatie, ...antwoord } }))
    .filter((antwoord) => controleerSituatie(antwoord.situatie).length === 0);
  const beslist = open.filter(({ als }) => antwoorden.some((antwoord) => als(antwoord.situatie) !== null));
  return {
    regel,
    opties: antwoorden.map(({ optie }) => optie),
    gewicht: beslist.reduce((som, { gewicht }) => som + gewicht, 0),
  };
};
