import type { Kandidaat, Situatie, WerkgeverSituatie } from '../../shared/situatie.ts';
import type { Kant } from './regel.ts';

type WerkgeverVeld = Exclude<keyof WerkgeverSituatie, 'kandidaat'> | `kandidaat.${keyof Kandidaat}`;

/** Every field of `SituatieInput`, with what we say when it is missing. */
const BURGER: Readonly<Record<keyof Situatie, string>> = {
  rol: 'Wij weten niet of u werkt of werk zoekt.',
  gemeente: 'Wij weten niet in welke gemeente u woont.',
  leeftijd: 'Wij weten niet hoe oud u bent.',
  inkomstenbronnen: 'Wij weten niet welk inkomen of welke uitkering u hebt.',
  maandenZonderWerk: 'Wij weten niet hoe lang u zonder werk bent.',
  urenWerkPerWeek: 'Wij weten niet hoeveel uur u per week werkt.',
  dreigendBaanverlies: 'Wij weten niet of uw baan misschien stopt.',
  contract: 'Wij weten niet wat voor contract u hebt.',
  ziekeWerknemer: 'Wij weten niet of u ziek bent en niet terug kunt naar uw eigen werk.',
  opleidingsniveau: 'Wij weten niet welke opleiding u hebt afgemaakt.',
  startkwalificatie: 'Wij weten niet of u een diploma havo, vwo of mbo niveau 2 of hoger hebt.',
  huidigBeroep: 'Wij weten niet wat uw beroep is of was.',
  gewenstBeroep: 'Wij weten niet welk beroep u wilt.',
  vaardigheden: 'Wij weten niet wat u goed kunt.',
  belasting: 'Wij weten niet welk werk te zwaar voor u is.',
  sector: 'Wij weten niet in welke branche u werkt of werkte.',
  cao: 'Wij weten niet welke cao u hebt. Dat zijn de afspraken over uw werk.',
  arbeidsbeperking: 'Wij weten niet of u een ziekte of handicap hebt waardoor u minder kunt werken.',
  doelgroepregister: 'Wij weten niet of u in het doelgroepregister staat.',
  loonwaardePercentage: 'Wij weten niet hoeveel u kunt verdienen vergeleken met het minimumloon.',
  schulden: 'Wij weten niet of u schulden hebt.',
  laaggeletterd: 'Wij weten niet of u moeite hebt met lezen, schrijven of rekenen.',
  statushouder: 'Wij weten niet of u statushouder bent.',
  huishouden: 'Wij weten niet met wie u woont.',
  kinderenOnderTwaalf: 'Wij weten niet of u kinderen jonger dan 12 jaar hebt.',
  inkomenPerMaand: 'Wij weten niet hoeveel u per maand verdient.',
  vermogen: 'Wij weten niet hoeveel spaargeld en bezit u hebt.',
  gewerkteWekenVanLaatste36: 'Wij weten niet hoeveel weken u werkte in de laatste 36 weken.',
  jarenArbeidsverleden: 'Wij weten niet hoeveel jaar u hebt gewerkt.',
  adviesBeschutWerk: 'Wij weten niet of UWV beschut werk voor u adviseert.',
  eigenrisicodrager: 'Wij weten niet of uw werkgever de uitkering zelf betaalt.',
  aangekloptBij: 'Wij weten niet waar u om hulp vroeg.',
  peildatum: 'Wij weten niet om welke datum het gaat.',
};

/** Every field of `WerkgeverSituatieInput`, those of the candidate by their path. */
const WERKGEVER: Readonly<Record<WerkgeverVeld, string>> = {
  gemeente: 'Wij weten niet in welke gemeente de werkplek is.',
  vraag: 'Wij weten niet wat uw vraag is.',
  sector: 'Wij weten niet in welke branche uw bedrijf werkt.',
  cao: 'Wij weten niet welke cao u gebruikt. Dat zijn de afspraken over het werk.',
  aantalWerknemers: 'Wij weten niet hoeveel werknemers u hebt.',
  erkendLeerbedrijf: 'Wij weten niet of u een erkend leerbedrijf bent.',
  beroep: 'Wij weten niet om welk beroep het gaat.',
  urenPerWeek: 'Wij weten niet om hoeveel uur per week het gaat.',
  peildatum: 'Wij weten niet om welke datum het gaat.',
  'kandidaat.leeftijd': 'Wij weten niet hoe oud de kandidaat is.',
  'kandidaat.inkomstenbronnen': 'Wij weten niet welk inkomen of welke uitkering de kandidaat heeft.',
  'kandidaat.doelgroepregister': 'Wij weten niet of de kandidaat in het doelgroepregister staat.',
  'kandidaat.arbeidsbeperking':
    'Wij weten niet of de kandidaat een ziekte of handicap heeft waardoor die minder kan werken.',
  'kandidaat.loonwaardePercentage': 'Wij weten niet hoeveel de kandidaat kan verdienen vergeleken met het minimumloon.',
  'kandidaat.maandenZonderWerk': 'Wij weten niet hoe lang de kandidaat zonder werk is.',
  'kandidaat.adviesBeschutWerk': 'Wij weten niet of UWV beschut werk voor de kandidaat adviseert.',
  'kandidaat.doelgroepverklaring': 'Wij weten niet of de kandidaat een doelgroepverklaring heeft.',
};

const ONBEKEND: Readonly<Record<Kant, ReadonlyMap<string, string>>> = {
  burger: new Map(Object.entries(BURGER)),
  werkgever: new Map(Object.entries(WERKGEVER)),
};

/** Why a condition is open when this field of the intake is missing, plain Dutch (B1); null when the intake has no such field. */
export const getRedenOnbekend = (kant: Kant, veld: string): string | null => ONBEKEND[kant].get(veld) ?? null;
