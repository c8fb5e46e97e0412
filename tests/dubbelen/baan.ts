import type { Random } from '../../mocks/random.ts';
import type { Gemeente } from '../../schema/referentie/gemeenten.ts';
import type { Bedrijf } from './bedrijf.ts';
import { FUNCTIES, type Functie, getTaken, getZinnen, type Zin, type Zinsoort } from './functies.ts';
import { getWoorden } from './woorden.ts';

export type Rang = '' | 'junior' | 'senior' | 'assistent';
export type Dienst = '' | 'dagdienst' | 'avonddienst' | 'nachtdienst' | 'weekend';

/** One real job: the truth that its placements tell, each in its own way. Sentences still hold {p} (employer) and {t} (town). */
export interface Baan {
  readonly functie: Functie;
  readonly rang: Rang;
  readonly dienst: Dienst;
  readonly leerbaan: boolean;
  readonly bedrijf: Bedrijf;
  readonly gemeente: Gemeente;
  readonly postcode: string;
  readonly uren: readonly [minimaal: number, maximaal: number];
  readonly vast: boolean;
  readonly uurloon: readonly [minimum: number, maximum: number];
  readonly overWerkgever: readonly Zin[];
  readonly taken: readonly Zin[];
  /** What no other job has like this. */
  readonly specifiek: readonly Zin[];
  readonly algemeen: readonly Zin[];
  readonly ervaringJaren: number | null;
  /** Days since the start of the simulated half year. */
  readonly dag: number;
  /** Day on which it closes, counted alike; null for a job that stays open until it is taken. */
  readonly sluit: number | null;
}

const UREN = [
  [16, 24],
  [20, 20],
  [24, 24],
  [24, 32],
  [28, 28],
  [32, 32],
  [32, 36],
  [32, 40],
  [36, 36],
  [36, 40],
  [38, 38],
  [40, 40],
] as const;

export const createBaan = (random: Random, bedrijf: Bedrijf, gemeente: Gemeente, functie: Functie): Baan => {
  const dag = random.int(0, 180);
  return {
    functie,
    rang: random.chance(0.12) ? random.pick(['junior', 'senior']) : '',
    dienst: random.chance(0.08) ? random.pick(['avonddienst', 'nachtdienst', 'weekend']) : '',
    leerbaan: false,
    bedrijf,
    gemeente,
    postcode: createPostcode(random, gemeente),
    uren: random.pick(UREN),
    vast: random.chance(0.5),
    uurloon: createUurloon(random, functie),
    overWerkgever: kiesZinnen(random, getZinnen('WERKGEVER'), 2),
    taken: kiesZinnen(random, getTaken(functie.familie), random.int(3, 5)),
    specifiek: kies(random, 'SPECIFIEK', random.int(2, 4)),
    algemeen: [...kies(random, 'EIS', 2), ...kies(random, 'AANBOD', random.int(2, 3)), ...kies(random, 'SLOT', 1)],
    ervaringJaren: random.chance(0.4) ? random.int(1, 5) : null,
    dag,
    sluit: random.chance(0.7) ? dag + random.int(20, 60) : null,
  };
};

export const kiesFunctie = (random: Random, familie: string): Functie =>
  random.pick(FUNCTIES.filter((functie) => functie.familie === familie));

export const createPostcode = (random: Random, gemeente: Gemeente): string =>
  `${Number(gemeente.postcode) + random.int(0, 14)}${random.pick(['AB', 'BE', 'CK', 'DM', 'GH', 'HL', 'JN', 'KR', 'LT', 'MV'])}`;

export const createUurloon = (random: Random, { isco }: Functie): readonly [number, number] => {
  const basis = 14.5 + (9 - Number(isco[0])) * 1.6 + random.next() * 4;
  return [Math.round(basis * 100) / 100, Math.round(basis * (1.1 + random.next() * 0.25) * 100) / 100];
};

/** Different sentences of a pool, with their numbers and names filled in: the same in both wordings. */
export const kiesZinnen = (random: Random, poel: readonly Zin[], aantal: number): readonly Zin[] => {
  const over = [...poel];
  return Array.from({ length: Math.min(aantal, poel.length) }, () => {
    const zin = random.pick(over);
    over.splice(over.indexOf(zin), 1);
    return vul(random, zin);
  });
};

const kies = (random: Random, soort: Zinsoort, aantal: number): readonly Zin[] =>
  kiesZinnen(random, getZinnen(soort), aantal);

/** Gaps that are filled with one of the words of their own name. */
const WOORDGATEN = ['m', 'dag', 'afdeling', 'reden', 'project', 'middel', 'regeling'] as const;

/** Fills the gaps in a thought, the same in both wordings, and gives the first a turn of phrase of whoever wrote it. */
const vul = (random: Random, [zo, anders]: Zin): Zin => {
  const waarden = new Map<string, string>([
    ['{n}', String(random.int(8, 80))],
    ['{k}', String(random.int(3, 9))],
    ['{d}', String(random.int(24, 32))],
    ['{straat}', `${random.pick(getWoorden('straat'))} ${random.int(1, 240)}`],
    ['{rooster}', `${random.pick(getWoorden('dagen'))}, ${random.pick(getWoorden('tijden'))}`],
    ['{team}', `${random.int(2, 14)} vaste krachten en ${random.int(1, 30)} anderen`],
    ...WOORDGATEN.map((gat) => [`{${gat}}`, random.pick(getWoorden(gat))] as const),
  ]);
  const vulIn = (tekst: string): string => tekst.replace(/\{[a-z]+\}/g, (gat) => waarden.get(gat) ?? gat);
  const aanloop = random.chance(0.25) ? `${random.pick(getWoorden('AANLOOP'))} ` : '';
  const uitloop = random.chance(0.4) ? `, ${random.pick(getWoorden('UITLOOP'))}.` : '.';
  return [`${aanloop}${vulIn(zo).replace(/\.$/, uitloop)}`, vulIn(anders)];
};
