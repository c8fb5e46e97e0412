import type { WerkcentrumDienst } from './document.ts';

/** A kind of service that a Werkcentrum can list. */
export interface Dienstsoort
  extends Pick<
      WerkcentrumDienst,
      'soort' | 'naam' | 'samenvatting' | 'doel' | 'functionaliteiten' | 'doelgroepen' | 'verwijzing'
    >,
    Partial<Pick<WerkcentrumDienst, 'groepen' | 'werkgeversvragen' | 'gesprekken' | 'duurUren'>> {
  readonly sleutel: string;
  /** How many of the regions have it, 0 to 1. */
  readonly kans: number;
  readonly voorwaarden?: string;
  readonly aanbieders: readonly string[];
  readonly kosten: string;
  /** It costs what was agreed on, so there is no amount. */
  readonly prijsOpMaat?: boolean;
  readonly aanmelden: string;
}

const GRATIS = 'Gratis voor u.';
const VAKBONDEN = ['Vakbond Samenspel (fictief)', 'Bond van Vaklieden (fictief)'];
const RECHTSHULP = ['Rechtswinkel Proefland', 'Bureau Arbeidsrecht Proefland'];
const WERKBEDRIJVEN = ['Werkbedrijf De Groene Vink', 'Ontwikkelbedrijf Eikenhorst', 'Sociaal werkbedrijf Vuurtoren'];

export const DIENSTSOORTEN: readonly Dienstsoort[] = [
  {
    sleutel: 'gids',
    kans: 1,
    soort: 'gids',
    naam: 'Gids van {werkcentrum}',
    samenvatting:
      'Een gids kijkt samen met u welke hulp bij u past. U krijgt één vaste persoon. De gids brengt u in contact met de juiste organisatie en blijft u volgen.',
    doel: 'U weet welke hulp er is en wie u daarbij helpt.',
    functionaliteiten: ['5'],
    doelgroepen: ['werkzoekende', 'werkende', 'zelfstandige'],
    aanbieders: ['{werkcentrum}'],
    gesprekken: { intake: true, maximaal: null },
    duurUren: 3,
    kosten: GRATIS,
    verwijzing: {
      zelf: true,
      door: ['uwv', 'gemeente', 'wsp', 'leerwerkloket', 'vakbond'],
      toelichting: 'U kunt zelf komen. Elke partner van {werkcentrum} kan u ook verwijzen.',
    },
    aanmelden: 'Loop binnen bij {werkcentrum} of maak een afspraak.',
  },
  {
    sleutel: 'vakbondsgids',
    kans: 0.85,
    soort: 'vakbondsgids',
    naam: 'Loopbaangids van de vakbonden in {regio}',
    samenvatting:
      'Een loopbaangids van de vakbonden praat met u over werk, leren en uw cao. Er is een eerste gesprek en daarna zijn er hoogstens drie gesprekken.',
    doel: 'U weet wat u zelf kunt doen, wat uw cao biedt en wie u verder helpt.',
    functionaliteiten: ['5'],
    doelgroepen: ['werkende', 'werkzoekende'],
    aanbieders: VAKBONDEN,
    gesprekken: { intake: true, maximaal: 3 },
    duurUren: 4,
    kosten: 'Gratis voor u. U hoeft geen lid te zijn van een vakbond.',
    verwijzing: {
      zelf: true,
      door: ['werkcentrum', 'uwv', 'vakbond'],
      toelichting: 'U kunt zich zelf melden. De gids van {werkcentrum} kan u ook verwijzen.',
    },
    aanmelden: 'Vraag een gesprek aan bij de vakbond of bij {werkcentrum}.',
  },
  {
    sleutel: 'arbeidsjuridisch-spreekuur',
    kans: 0.6,
    soort: 'spreekuur',
    naam: 'Arbeidsjuridisch spreekuur {regio}',
    samenvatting:
      'Heeft u een vraag over uw contract, ontslag of loon? Een jurist legt uit wat de regels zijn en wat u kunt doen. De jurist voert geen rechtszaken.',
    doel: 'U weet wat uw rechten en plichten zijn.',
    functionaliteiten: ['8'],
    doelgroepen: ['werkende', 'werkzoekende'],
    aanbieders: RECHTSHULP,
    gesprekken: { intake: false, maximaal: 1 },
    duurUren: 0.5,
    kosten: GRATIS,
    verwijzing: {
      zelf: true,
      door: ['werkcentrum', 'vakbond', 'gemeente'],
      toelichting: 'U kunt zelf een afspraak maken.',
    },
    aanmelden: 'Maak een afspraak bij {werkcentrum}. Neem uw contract mee.',
  },
  {
    sleutel: 'werkgever-arbeidsrecht',
    kans: 0.3,
    soort: 'spreekuur',
    naam: 'Vragenuur arbeidsrecht voor kleine werkgevers in {regio}',
    samenvatting:
      'Een jurist beantwoordt vragen over contract, ziekte en ontslag. Voor werkgevers met minder dan 25 medewerkers.',
    doel: 'U weet wat de regels zijn voordat u een besluit neemt.',
    functionaliteiten: ['8'],
    doelgroepen: ['werkgever'],
    werkgeversvragen: ['afscheid', 'werven'],
    aanbieders: RECHTSHULP,
    gesprekken: { intake: false, maximaal: 1 },
    duurUren: 0.5,
    kosten: 'Gratis voor werkgevers met minder dan 25 medewerkers.',
    verwijzing: { zelf: true, door: ['wsp'], toelichting: 'U kunt zelf een afspraak maken.' },
    aanmelden: 'Maak een afspraak bij {werkcentrum}.',
  },
  {
    sleutel: 'beschut-werk',
    kans: 0.65,
    soort: 'werkplek',
    naam: 'Beschut werk in {regio}',
    samenvatting:
      'U werkt op een plek met veel begeleiding en aanpassing. U krijgt een contract en loon. UWV geeft hierover vooraf een advies.',
    doel: 'U heeft vast werk dat bij u past.',
    voorwaarden: 'U heeft een positief advies beschut werk van UWV.',
    functionaliteiten: ['9'],
    doelgroepen: ['werkzoekende', 'werkende'],
    groepen: ['beschut'],
    aanbieders: WERKBEDRIJVEN,
    kosten: GRATIS,
    verwijzing: {
      zelf: false,
      door: ['gemeente', 'uwv'],
      toelichting: 'De gemeente meldt u aan, na een positief advies van UWV.',
    },
    aanmelden: 'Vraag het advies beschut werk aan bij UWV, of vraag hulp aan uw gemeente.',
  },
  {
    sleutel: 'beschut-werk-werkgever',
    kans: 0.35,
    soort: 'werkplek',
    naam: 'Beschut werk bij uw bedrijf in {regio}',
    samenvatting:
      'Een groep medewerkers met een advies beschut werk werkt bij u op de vloer, met een eigen begeleider van het werkbedrijf.',
    doel: 'U biedt werk dat anders niet kan, zonder dat u zelf alle begeleiding geeft.',
    functionaliteiten: ['9'],
    doelgroepen: ['werkgever'],
    groepen: ['beschut'],
    werkgeversvragen: ['werven', 'aanpassen'],
    aanbieders: WERKBEDRIJVEN,
    prijsOpMaat: true,
    kosten: 'U betaalt voor het werk dat gedaan is. Vraag een prijs op maat.',
    verwijzing: { zelf: true, door: ['wsp', 'gemeente'], toelichting: 'U kunt zelf bellen met het werkbedrijf.' },
    aanmelden: 'Bel het werkbedrijf of het werkgeversservicepunt.',
  },
  {
    sleutel: 'loopbaanadvies-bedrijf',
    kans: 0.4,
    soort: 'advies',
    naam: 'Loopbaanadvies voor uw medewerkers door {werkcentrum}',
    samenvatting:
      'Adviseurs van het Werkcentrum komen in uw bedrijf. Uw medewerkers praten over hun loopbaan, scholing en ander werk.',
    doel: 'Uw medewerkers weten op tijd welke stap zij kunnen zetten.',
    functionaliteiten: ['5'],
    doelgroepen: ['werkgever'],
    werkgeversvragen: ['afscheid', 'leren'],
    aanbieders: ['{werkcentrum}'],
    gesprekken: { intake: true, maximaal: null },
    kosten: 'Gratis voor u en uw medewerkers.',
    verwijzing: { zelf: true, door: ['wsp', 'vakbond'], toelichting: 'U kunt zich zelf melden bij {werkcentrum}.' },
    aanmelden: 'Mail of bel {werkcentrum}.',
  },
  {
    sleutel: 'geldzorgen-personeel',
    kans: 0.35,
    soort: 'advies',
    naam: 'Medewerkers met geldzorgen: hulp voor werkgevers in {regio}',
    samenvatting:
      'Merkt u dat een medewerker geldzorgen heeft? Een adviseur vertelt hoe u het gesprek voert en waar uw medewerker hulp krijgt.',
    doel: 'Uw medewerker vindt op tijd hulp en houdt het werk.',
    functionaliteiten: ['7'],
    doelgroepen: ['werkgever'],
    werkgeversvragen: ['leren', 'afscheid'],
    aanbieders: ['{werkcentrum}'],
    kosten: GRATIS,
    verwijzing: { zelf: true, door: ['wsp', 'gemeente'], toelichting: 'U kunt zelf bellen.' },
    aanmelden: 'Bel {werkcentrum}.',
  },
];
