import type { Aanbiedersoort } from './dienstsoort.ts';

/** Made-up providers; none of them is meant to be a real one. `{plaats}` becomes the town. */
export const AANBIEDERS: Readonly<Record<Exclude<Aanbiedersoort, 'WERKCENTRUM'>, readonly string[]>> = {
  GEMEENTE: ['Team Werk {plaats} (voorbeeld)', 'Loket Meedoen {plaats} (voorbeeld)'],
  GEMEENTELOKET: ['Wmo-loket {plaats} (voorbeeld)'],
  SCHULDHULP: ['Schuldhulp De Nieuwe Balans', 'Geldkompas Voorbeeld', 'Stichting Weer Rond', 'Kredietbank Proefland'],
  BUREAU: [
    'Bureau Vooruitzicht',
    'Loopbaanhuis Lindelaan',
    'De Werkbrug Fictief',
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
    'Welzijn {plaats} (voorbeeld)',
    'Buurthuis De Brugwachter',
    'Stichting Samen Sterk Voorbeeld',
    'Taalkring Wilgenrijk',
  ],
  LANDELIJK: ['Landelijk Steunpunt Voorbeeld', 'Stichting Werkkracht Nederland (fictief)'],
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
