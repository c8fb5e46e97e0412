import { controleerSituatie } from '../shared/invoer/controleer-situatie.ts';
import type { Situatie } from '../shared/situatie.ts';
import { beslistabel } from './beslistabel.ts';
import type { Voorwaarde } from './drie-waarden.ts';
import { stappentabel } from './tabel/stappen.ts';
import { type Vraagregel, vragentabel } from './tabel/vragen.ts';

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

/** A row of who is responsible weighs more than all next steps together: steps follow from it. */
const GEWICHT_VERANTWOORDELIJKE = 100;

const REGELS: readonly { als: Voorwaarde<Situatie>; gewicht: number }[] = [
  ...beslistabel.map(({ als }) => ({ als, gewicht: GEWICHT_VERANTWOORDELIJKE })),
  ...stappentabel.map(({ als }) => ({ als, gewicht: 1 })),
];

/**
 * The question that would decide most: each open question that fits this person is tried with all its answers that do
 * not contradict the situation, and weighs the open rules that some answer closes. Equal weights go by the order of the
 * questions; where only one answer is possible there is nothing to ask. Null when no answer closes anything.
 */
export const getVolgendeVraag = (situatie: Situatie): Intakevraag | null => {
  const open = REGELS.filter(({ als }) => als(situatie) === null);
  const [eerste] = vragentabel
    .filter(({ veld, als }) => isOpen(situatie[veld]) && als(situatie) === true)
    .map((regel) => weeg(regel, situatie, open))
    .filter(({ opties, gewicht }) => opties.length > 1 && gewicht > 0)
    .toSorted((a, b) => b.gewicht - a.gewicht);
  if (!eerste) return null;
  const { veld, vraag, reden, keuze } = eerste.regel;
  return { veld, vraag, reden, opties: keuze ? eerste.opties : null };
};

/** An empty list of sources of income tells nothing; `feiten.ts` reads it so as well. */
const isOpen = (waarde: Situatie[keyof Situatie]): boolean =>
  waarde == null || (Array.isArray(waarde) && waarde.length === 0);

const weeg = (regel: Vraagregel, situatie: Situatie, open: typeof REGELS): Gewogen => {
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
