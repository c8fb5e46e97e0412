import type { Random } from '../../mocks/random.ts';
import type { Baan } from './baan.ts';

/** A title with what counters hang on it. */
export const smukOp = (random: Random, titel: string, { gemeente, uren, uurloon }: Baan): string => {
  const plaats = gemeente.hoofdplaats;
  return random.pick([
    `${titel} (m/v/x)`,
    `${titel} m/v`,
    `${titel} - ${uren[1]} uur - ${plaats}`,
    `Gezocht: ${titel} per direct!`,
    `Vacature ${titel} in ${plaats}`,
    titel.toUpperCase(),
    `${titel} | ${plaats} | tot €${Math.round(uurloon[1] * 173)} per maand`,
    `Ervaren ${titel}`,
    `Leuke baan als ${titel} in ${plaats}`,
    `${titel} ${uren[1] >= 36 ? 'fulltime' : 'parttime'}`,
    `${titel} (${uren[0]}-${uren[1]} uur)`,
    `Word jij onze nieuwe ${titel}?`,
    `${titel} omgeving ${plaats} [ref. ${random.int(1_000, 99_999)}]`,
  ]);
};

const HOOFDEN = [
  'medewerker',
  'monteur',
  'chauffeur',
  'assistent',
  'administrateur',
  'planner',
  'controleur',
  'beheerder',
  'bezorger',
];

/** The same words in another order: compounds taken apart, a specification put in front. */
export const draaiOm = (titel: string): string => {
  const [eerste = '', ...rest] = titel.split(' ');
  const hoofd = HOOFDEN.find((kandidaat) => eerste.endsWith(kandidaat) && eerste.length > kandidaat.length + 3);
  if (hoofd) return [hoofd, eerste.slice(0, -hoofd.length).replace(/s$/, ''), ...rest].join(' ');
  return rest.length > 0 ? `${rest.join(' ')}, ${eerste}` : titel;
};

/** One slip of the finger in a longer word. */
export const maakTypefout = (random: Random, tekst: string): string => {
  const plek = random.int(2, Math.max(2, tekst.length - 2));
  const [een = '', twee = ''] = [tekst.charAt(plek), tekst.charAt(plek + 1)];
  if (een === ' ' || twee === ' ' || twee === '') return `${tekst.slice(0, 3)}${tekst.slice(4)}`;
  return random.pick([
    `${tekst.slice(0, plek)}${twee}${een}${tekst.slice(plek + 2)}`,
    `${tekst.slice(0, plek)}${tekst.slice(plek + 1)}`,
    `${tekst.slice(0, plek)}${een}${tekst.slice(plek)}`,
  ]);
};

/** From the polite form to the familiar one. */
export const tutoyeer = (tekst: string): string =>
  tekst
    .replaceAll(/\bU\b/g, 'Je')
    .replaceAll(/\bu\b/g, 'je')
    .replaceAll(/\buw\b/g, 'jouw')
    .replaceAll('je heeft', 'je hebt')
    .replaceAll('Je heeft', 'Je hebt');
