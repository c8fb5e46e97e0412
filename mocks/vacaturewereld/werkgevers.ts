import type { Random } from '../random.ts';
import type { Bedrijf } from './plaatsing.ts';

/** First half of a made-up name; none of them is meant to be a real employer. */
const STAMMEN = [
  'Van Voorbeeld',
  'De Proefhoek',
  'Testhaven',
  'Noorderlicht Fictief',
  'Polderwerk',
  'Zilvermeeuw',
  'Het Oefenbedrijf',
  'Waterlijn',
  'Kiekendief',
  'Brugwachter',
  'Lindelaan',
  'Oostenwind',
  'De Zandloper',
  'Vuurtoren',
  'Klaverblad',
  'Hoogland & Dal',
  'Bovenstad',
  'De Groene Vink',
  'Maasbocht',
  'Steenuil',
  'Wilgenrijk',
  'Eikenhorst',
  'Zeeklei',
  'De Windroos',
  'Aalscholver',
  'Beukenrode',
  'Citroenvlinder',
  'De Drie Bruggen',
  'Elzenbroek',
  'Fazantenhof',
  'Grutto',
  'Heidebloem',
  'IJsvogel',
  'Jeneverbes',
  'Kornoelje',
  'Lepelaar',
  'Meidoorn',
  'Nachtegaal & Zonen',
  'De Oude Sluis',
  'Pimpelmees',
  'Quintenhof',
  'Rietkraag',
  'Scholekster',
  'Tureluur',
  'De Uiterwaard',
  'Veenpluis',
  'Wulp',
  'Zonnedauw',
  'Appelgaard',
  'Bosanemoon',
  'Duindoorn',
  'Echt & Verzonnen',
  'Framboos',
  'Goudhaan',
  'Hazelnoot',
  'Kapelaan',
  'Leeuwerik',
  'Morgenster',
  'De Nieuwe Kade',
  'Oeverzwaluw',
  'Parelmoer',
  'Roodborst',
  'Sleedoorn',
  'De Tweede Dijk',
] as const;

/** Second half of a name: what an employer in that section of SBI 2008 may call its trade. */
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  A: ['Tuinbouw', 'Kwekerijen', 'Akkerbouw', 'Agro', 'Boomkwekers'],
  C: ['Metaal', 'Productie', 'Techniek', 'Voeding', 'Machinebouw'],
  F: ['Bouw', 'Installatie', 'Afbouw', 'Infra', 'Onderhoud'],
  G: ['Winkels', 'Handel', 'Groothandel', 'Supermarkten', 'Wonen'],
  H: ['Transport', 'Logistiek', 'Distributie', 'Koeriers', 'Overslag'],
  I: ['Horeca', 'Hotels', 'Catering', 'Eethuizen', 'Restaurants'],
  J: ['Software', 'ICT', 'Digitaal', 'Data', 'Media'],
  K: ['Verzekeringen', 'Financieel', 'Administraties', 'Pensioenen', 'Krediet'],
  M: ['Advies', 'Ingenieurs', 'Onderzoek', 'Consultancy', 'Ontwerp'],
  N: ['Schoonmaak', 'Facilitair', 'Groenbeheer', 'Beveiliging', 'Services'],
  O: ['Publieke Diensten', 'Omgevingsdienst', 'Dienstenbureau', 'Loketten', 'Uitvoering'],
  P: ['Onderwijs', 'Scholengroep', 'College', 'Leercentrum', 'Academie'],
  Q: ['Zorg', 'Thuiszorg', 'Ouderenzorg', 'Welzijn', 'Kinderopvang'],
};

/** The section where an occupation is mostly found, by ISCO prefix: ours, for plausible employers. */
const SBI_BIJ_ISCO: readonly (readonly [prefix: string, sbi: string])[] = [
  ['71', 'F'],
  ['3112', 'F'],
  ['3123', 'F'],
  ['72', 'C'],
  ['73', 'C'],
  ['75', 'C'],
  ['81', 'C'],
  ['82', 'C'],
  ['83', 'H'],
  ['93', 'H'],
  ['22', 'Q'],
  ['32', 'Q'],
  ['53', 'Q'],
  ['23', 'P'],
  ['25', 'J'],
  ['35', 'J'],
  ['52', 'G'],
  ['51', 'I'],
  ['94', 'I'],
  ['91', 'N'],
  ['61', 'A'],
  ['62', 'A'],
  ['92', 'A'],
  ['54', 'N'],
  ['26', 'M'],
  ['24', 'K'],
  ['33', 'K'],
  ['41', 'O'],
  ['42', 'N'],
  ['43', 'H'],
  ['74', 'F'],
];

const SBI_MET_BRANCHE = Object.keys(BRANCHES);

/** The section where an occupation (ISCO unit group) is mostly found. */
export const getSbi = (isco: string): string => SBI_BIJ_ISCO.find(([prefix]) => isco.startsWith(prefix))?.[1] ?? 'M';

/** An employer of a section, one of 320; some of them place far more vacancies than others. */
export const kiesWerkgever = (sbi: string, random: Random): Bedrijf => {
  const branches = BRANCHES[sbi] ?? ['Groep'];
  const nummer = Math.floor(random.next() ** 2 * STAMMEN.length * branches.length);
  const stam = STAMMEN[nummer % STAMMEN.length] ?? '';
  const branche = branches[Math.floor(nummer / STAMMEN.length)] ?? '';
  return {
    naam: `${stam} ${branche}`,
    kvkNummer: createKvkNummer('9', SBI_MET_BRANCHE.indexOf(sbi) * 1_000 + nummer),
    sbi,
  };
};

/** A number of the Handelsregister in shape only: eight digits, another for every company of the world. */
export const createKvkNummer = (eersteCijfer: string, nummer: number): string =>
  `${eersteCijfer}${String((nummer * 7_919 + 1_234_567) % 10_000_000).padStart(7, '0')}`;
