import type { Aanbiedersoort } from './dienstsoort.ts';

/** The desks that every region has, and made-up providers; a name that could be taken for a real organisation says so itself. */
export const AANBIEDERS: Readonly<Record<Aanbiedersoort, readonly string[]>> = {
  WSP: ['Werkgeversservicepunt {regio}'],
  WERKCENTRUM: ['{werkcentrum}'],
  LEERWERKLOKET: ['Leerwerkloket {regio}'],
  WERKBEDRIJF: ['Werkbedrijf De Groene Vink', 'Werkbedrijf Maasbocht', 'Ontwikkelbedrijf Eikenhorst'],
  BUREAU: ['Bureau Vooruitzicht', 'Loopbaanhuis Lindelaan', 'De Werkbrug (fictief)', 'Oostenwind Advies'],
  GEMEENTE: ['Team Werkgevers {plaats} (fictief)'],
  LANDELIJK: ['Landelijk Steunpunt Werk (fictief)', 'Stichting Werkkracht Nederland (fictief)'],
};

/** How an employer asks for it, by kind of provider. */
export const AANVRAGEN: Readonly<Record<Aanbiedersoort, string>> = {
  WSP: 'Bel of mail het werkgeversservicepunt. U kunt zich zelf melden. Een adviseur belt u binnen twee werkdagen.',
  WERKCENTRUM: 'U kunt zich zelf melden bij {werkcentrum}.',
  LEERWERKLOKET: 'U kunt zich zelf melden bij het Leerwerkloket.',
  WERKBEDRIJF: 'Een adviseur van de gemeente of UWV meldt u aan, nadat er een kandidaat is.',
  BUREAU: 'Een adviseur van het werkgeversservicepunt meldt u aan.',
  GEMEENTE: 'U kunt zich zelf melden bij uw gemeente.',
  LANDELIJK: 'U kunt zich zelf aanmelden op de website.',
};
