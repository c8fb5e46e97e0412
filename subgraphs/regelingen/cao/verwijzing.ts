import type { Balie } from '../../shared/situatie.ts';
import { MENSEN } from './bereik.ts';
import type { Cao, Contractsoort } from './cao.ts';
import type { Ontbreekreden, Verwacht } from './voorzieningencheck.ts';

interface Verwijzing {
  /** The provision as it stands in a sentence. */
  readonly naam: string;
  readonly zijn: 'is' | 'zijn';
  readonly naar: readonly Balie[];
  readonly tekst: string;
}

/**
 * Where somebody can go who lacks a provision, plain Dutch (B1). That guides of unions help everybody is an intention of
 * cabinet and social partners: it is told as "soms".
 */
export const VERWIJZING: Readonly<Record<Verwacht, Verwijzing>> = {
  LOOPBAANADVIES: {
    naam: 'gesprekken over uw loopbaan',
    zijn: 'zijn',
    naar: ['WERKCENTRUM', 'VAKBOND'],
    tekst: 'Een gids van het Werkcentrum kan met u praten. Soms kan dat ook bij een gids van een vakbond.',
  },
  SCHOLINGSBUDGET: {
    naam: 'geld voor scholing',
    zijn: 'is',
    naar: ['WERKCENTRUM', 'LEERWERKLOKET'],
    tekst: 'Het Werkcentrum of het Leerwerkloket kan met u zoeken naar geld voor een opleiding.',
  },
  ONTWIKKELBUDGET: {
    naam: 'een eigen budget om te leren',
    zijn: 'is',
    naar: ['WERKCENTRUM', 'LEERWERKLOKET'],
    tekst: 'Het Werkcentrum of het Leerwerkloket kan met u zoeken naar geld voor een opleiding.',
  },
  EVC: {
    naam: 'een bewijs van wat u in uw werk hebt geleerd',
    zijn: 'is',
    naar: ['LEERWERKLOKET', 'WERKCENTRUM'],
    tekst: 'Het Leerwerkloket kan met u kijken wat u al kunt.',
  },
  OUTPLACEMENT: {
    naam: 'hulp naar ander werk bij ontslag',
    zijn: 'is',
    naar: ['WERKCENTRUM', 'VAKBOND'],
    tekst: 'Het Werkcentrum kan u helpen om ander werk te vinden. Soms helpt een gids van een vakbond.',
  },
  SOCIAAL_PLAN: {
    naam: 'afspraken over ontslag bij een reorganisatie',
    zijn: 'zijn',
    naar: ['VAKBOND', 'WERKGEVER'],
    tekst: 'Is er een reorganisatie? Vraag een vakbond of uw werkgever of er een sociaal plan is.',
  },
  AANVULLING_WW: {
    naam: 'een aanvulling op de WW-uitkering',
    zijn: 'is',
    naar: ['VAKBOND', 'UWV'],
    tekst: 'Vraag een vakbond of er toch een aanvulling is. UWV gaat over de WW-uitkering zelf.',
  },
};

const EN = new Intl.ListFormat('nl', { type: 'conjunction' });
/** More names than this make a sentence that nobody reads. */
const MAXIMUM_NAMEN = 3;

/** What it means that a provision is missing and where to go, plain Dutch (B1). Without agreements none is known. */
export const createToelichting = (
  soort: Verwacht,
  reden: Ontbreekreden,
  { caos, contract }: { readonly caos: readonly Pick<Cao, 'naam'>[]; readonly contract: Contractsoort | null },
): string => {
  const { naam, zijn, tekst } = VERWIJZING[soort];
  const waar = getWaar(caos);
  const waarom: Readonly<Record<Ontbreekreden, string>> = {
    NIET_AFGESPROKEN: `In ${waar} vonden wij nu niets over ${naam}.`,
    NIET_VOOR_DIT_CONTRACT: `${hoofdletter(naam)} ${zijn} er in ${waar} niet voor ${MENSEN[contract ?? 'GEEN']}.`,
    NIET_VAN_KRACHT: `${hoofdletter(waar)} ${caos.length === 1 ? 'geldt' : 'gelden'} nu niet. Wij weten niet of er ${naam} ${zijn}.`,
    NOOIT_BEKEKEN: `Wij weten niet wat er in ${waar} staat over ${naam}.`,
  };
  return `${waarom[reden]} ${tekst}`;
};

const hoofdletter = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

const getWaar = (caos: readonly Pick<Cao, 'naam'>[]): string => {
  if (caos.length === 0) return 'uw cao';
  return caos.length > MAXIMUM_NAMEN
    ? `${caos.length} cao’s van deze branche`
    : EN.format(caos.map(({ naam }) => `‘${naam}’`));
};
