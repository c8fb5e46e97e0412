import type { Random } from '../../mocks/random.ts';
import type { Salaris, Vacaturecontract } from '../../subgraphs/vacatures/vacature.ts';
import type { Baan } from './baan.ts';
import { BEGIN_MS, DAG_MS, type Teller, type Urenvorm } from './vorm.ts';

export const getContract = (random: Random, baan: Baan, teller: Teller, vorm: Urenvorm): Vacaturecontract => {
  const [minimaal, maximaal] = baan.uren;
  const uren = {
    GELIJK: [minimaal, maximaal],
    BEREIK: [Math.max(4, minimaal - random.pick([0, 4, 4])), Math.min(40, maximaal + random.pick([0, 0, 4]))],
    ALLEEN_MAXIMUM: [null, maximaal],
    GEEN: [null, null],
  }[vorm];
  const overeenkomst = baan.leerbaan ? 'LEERBAAN' : 'REGULIER';
  return {
    soort: teller === 'setu' ? 'UITZEND' : random.chance(0.15) ? 'ONBEKEND' : baan.vast ? 'VAST' : 'TIJDELIJK',
    overeenkomst: teller === 'vum' || random.chance(0.4) ? overeenkomst : 'ONBEKEND',
    urenMinimaal: uren[0] ?? null,
    urenMaximaal: uren[1] ?? null,
    begin: null,
    einde: null,
  };
};

/** VUM always gives a day, made up where the employer named none. */
export const getSluitingsdatum = (random: Random, { dag, sluit }: Baan, teller: Teller): string | null => {
  const gegeven = sluit !== null && random.chance({ vum: 0.85, vacaturebank: 0.6, setu: 0.2 }[teller]) ? sluit : null;
  const getoond = gegeven ?? (teller === 'vum' ? dag + random.pick([28, 30, 42, 60]) : null);
  return getoond === null ? null : new Date(BEGIN_MS + getoond * DAG_MS).toISOString().slice(0, 10);
};

const WEKEN_PER_MAAND = 52 / 12;

/** A period, the hours in it and the steps in which a counter rounds. */
type Loonvorm = readonly [periode: Salaris['periode'], uren: number, rond: number];

/** Pay per month is meant for the hours of the job, or for a full week: nobody says which. */
export const getSalaris = (random: Random, { uurloon, uren }: Baan, teller: Teller): Salaris | null => {
  if (random.chance(teller === 'setu' ? 0.1 : 0.3)) return null;
  const week = random.chance(0.4) ? 38 : uren[1];
  const maand = week * WEKEN_PER_MAAND;
  const jaar = week * 52 * (random.chance(0.5) ? 1.08 : 1);
  const vormen: Readonly<Record<Teller, readonly Loonvorm[]>> = {
    setu: [
      ['UUR', 1, 0.01],
      ['UUR', 1, 0.01],
      ['VIER_WEKEN', week * 4, 10],
    ],
    vum: [
      ['MAAND', maand, 10],
      ['UUR', 1, 0.5],
    ],
    vacaturebank: [
      ['MAAND', maand, 50],
      ['MAAND', maand, 100],
      ['JAAR', jaar, 500],
      ['UUR', 1, 0.25],
    ],
  };
  const [periode, perUur, rond] = random.pick(vormen[teller]);
  const bedrag = (loon: number): number => Math.round(Math.round((loon * perUur) / rond) * rond * 100) / 100;
  return {
    minimum: bedrag(uurloon[0]),
    maximum: random.chance(0.8) ? bedrag(uurloon[1]) : null,
    periode,
    toelichting: null,
  };
};
