import type { Aanbiedersoort } from './dienstsoort.ts';

/** Made-up providers; a name that could be taken for a real organisation says so itself. `{plaats}` becomes the town. */
export const AANBIEDERS: Readonly<Record<Exclude<Aanbiedersoort, 'WERKCENTRUM'>, readonly string[]>> = {
  GEMEENTE: ['Team Werk {plaats} (fictief)', 'Loket Meedoen {plaats} (fictief)'],
  GEMEENTELOKET: ['Wmo-loket {plaats} (fictief)'],
  SCHULDHULP: ['Schuldhulp De Nieuwe Balans', 'Geldkompas (fictief)', 'Stichting Weer Rond', 'Kredietbank Proefland'],
  BUREAU: [
    'Bureau Vooruitzicht',
    'Loopbaanhuis Lindelaan',
    'De Werkbrug (fictief)',
    'Zilvermeeuw Coaching',
    'Kiekendief & Partners',
    'Steenuil Re-integratie',
    'Oostenwind Advies',
  ],
  OPLEIDER: [
    'Opleidingshuis Polderland',
    'Vakschool De Windroos',
    'Leerbedrijf Klaverblad',
    'Praktijkacademie Waterlijn',
    'Volkshogeschool Testhaven',
  ],
  WERKBEDRIJF: [
    'Werkbedrijf De Groene Vink',
    'Werkbedrijf Maasbocht',
    'Ontwikkelbedrijf Eikenhorst',
    'Sociaal werkbedrijf Vuurtoren',
  ],
  WELZIJN: [
    'Welzijn {plaats} (fictief)',
    'Buurthuis De Brugwachter',
    'Stichting Samen Sterk (fictief)',
    'Taalkring Wilgenrijk',
  ],
  LANDELIJK: ['Landelijk Steunpunt Werk (fictief)', 'Stichting Werkkracht Nederland (fictief)'],
};

/** How to apply, by kind of provider. */
export const AANMELDEN: Readonly<Record<Aanbiedersoort, string>> = {
  WERKCENTRUM: 'Loop binnen bij {werkcentrum} of maak een afspraak.',
  GEMEENTE: 'Meld u bij uw contactpersoon van de gemeente.',
  GEMEENTELOKET: 'U kunt zich zelf melden bij de gemeente waar u woont.',
  SCHULDHULP: 'U kunt zich zelf melden. U krijgt binnen vier weken een eerste gesprek.',
  BUREAU: 'Uw adviseur van de gemeente of UWV meldt u aan.',
  OPLEIDER: 'Vraag het uw adviseur of kom naar een informatiebijeenkomst.',
  WERKBEDRIJF: 'Uw adviseur van de gemeente of UWV meldt u aan.',
  WELZIJN: 'U kunt zich zelf melden. Bel, mail of loop binnen.',
  LANDELIJK: 'Meld u zelf aan op de website.',
};
