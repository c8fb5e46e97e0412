import type { Situatie } from '../../shared/situatie.ts';
import { altijd, en, niet, of, type Voorwaarde, zeker } from '../drie-waarden.ts';
import {
  heeft,
  heeftBaan,
  heeftBeperking,
  INKOMSTENBRONNEN,
  isRol,
  isWerknemer,
  nietVerteld,
  verliestBaan,
  waar,
  zonderInkomen,
} from '../feiten.ts';
import { bereiktAow } from '../feiten-leeftijd.ts';

/** One question of the intake, with answers that together show what it can decide. */
export interface Vraagregel {
  readonly veld: keyof Situatie;
  /** To whom the question makes sense; asked only where this is certain, so an open income is asked first. */
  readonly als: Voorwaarde<Situatie>;
  readonly vraag: string;
  readonly reden: string;
  /** Whether the names of the answers are the enum values to choose from. */
  readonly keuze: boolean;
  readonly antwoorden: Readonly<Record<string, Partial<Situatie>>>;
}

const CONTRACTEN = ['VAST', 'TIJDELIJK', 'UITZEND', 'OPROEP', 'GEEN'] as const;
const HUISHOUDENS = ['ALLEENSTAAND', 'ALLEENSTAANDE_OUDER', 'SAMENWONEND'] as const;

const werkzoekend = isRol('WERKZOEKENDE');
const werktNu = of(heeft('LOONDIENST', 'ONDERNEMING'), ({ urenWerkPerWeek }: Situatie) => (urenWerkPerWeek ?? 0) > 0);

/** In the order in which a counter would ask them. */
export const vragentabel: readonly Vraagregel[] = [
  {
    veld: 'inkomstenbronnen',
    als: altijd,
    vraag: 'Hebt u nu een uitkering of ander inkomen?',
    reden: 'Uw inkomen bepaalt meestal wie u helpt: UWV, uw gemeente of uw werkgever.',
    keuze: true,
    antwoorden: Object.fromEntries(INKOMSTENBRONNEN.map((bron) => [bron, { inkomstenbronnen: [bron] }])),
  },
  {
    veld: 'dreigendBaanverlies',
    als: isWerknemer,
    vraag: 'Raakt u binnenkort misschien uw werk kwijt?',
    reden: 'Dan kunt u nu al hulp krijgen, voordat uw werk stopt.',
    keuze: false,
    antwoorden: { ja: { dreigendBaanverlies: true }, nee: { dreigendBaanverlies: false } },
  },
  {
    veld: 'ziekeWerknemer',
    // Sick pay is of an employer: who gets ZW in place of it has none that pays.
    als: en(heeftBaan, niet(isRol('ZELFSTANDIGE'))),
    vraag: 'Betaalt uw werkgever uw loon door terwijl u ziek bent?',
    reden: 'Uw werkgever moet u dan helpen met werk dat u nog wel kunt doen.',
    keuze: false,
    antwoorden: { ja: { ziekeWerknemer: true }, nee: { ziekeWerknemer: false } },
  },
  {
    veld: 'contract',
    als: isWerknemer,
    vraag: 'Wat voor contract hebt u?',
    reden: 'Bij een vast contract helpt uw werkgever u vaak. Bij een ander contract helpen anderen u.',
    keuze: true,
    antwoorden: Object.fromEntries(CONTRACTEN.map((contract) => [contract, { contract }])),
  },
  {
    veld: 'schulden',
    als: altijd,
    vraag: 'Hebt u schulden die u niet kunt betalen?',
    reden: 'Uw gemeente kan u daarbij helpen.',
    keuze: false,
    antwoorden: { ja: { schulden: true }, nee: { schulden: false } },
  },
  {
    veld: 'doelgroepregister',
    // The register holds nobody who has reached the age of AOW.
    als: niet(zeker(bereiktAow)),
    vraag: 'Staat u in het doelgroepregister van UWV?',
    reden: 'Dan krijgen u en uw werkgever extra hulp.',
    keuze: false,
    antwoorden: { ja: { doelgroepregister: true }, nee: { doelgroepregister: false } },
  },
  {
    veld: 'arbeidsbeperking',
    als: altijd,
    vraag: 'Hebt u een ziekte of beperking die werken moeilijk maakt?',
    reden: 'Er is dan misschien extra hulp bij het werk.',
    keuze: false,
    antwoorden: { ja: { arbeidsbeperking: true }, nee: { arbeidsbeperking: false } },
  },
  {
    veld: 'adviesBeschutWerk',
    // After the register, which many more people are in.
    als: en(
      of(heeftBeperking, waar('doelgroepregister')),
      niet(nietVerteld('doelgroepregister')),
      niet(zeker(bereiktAow)),
    ),
    vraag: 'Heeft UWV beschut werk voor u geadviseerd?',
    reden: 'Dan zorgt uw gemeente voor werk met veel begeleiding.',
    keuze: false,
    antwoorden: { ja: { adviesBeschutWerk: true }, nee: { adviesBeschutWerk: false } },
  },
  {
    veld: 'eigenrisicodrager',
    als: heeft('ZW', 'WGA'),
    vraag: 'Betaalt uw werkgever of oude werkgever uw uitkering zelf?',
    reden: 'Dan helpt die werkgever of zijn verzekeraar u. Anders helpt UWV u.',
    keuze: false,
    antwoorden: { ja: { eigenrisicodrager: true }, nee: { eigenrisicodrager: false } },
  },
  {
    veld: 'laaggeletterd',
    als: altijd,
    vraag: 'Hebt u moeite met lezen, schrijven of rekenen?',
    reden: 'Uw gemeente heeft daarvoor cursussen.',
    keuze: false,
    antwoorden: { ja: { laaggeletterd: true }, nee: { laaggeletterd: false } },
  },
  {
    veld: 'statushouder',
    als: altijd,
    vraag: 'Hebt u een verblijfsvergunning asiel?',
    reden: 'Uw gemeente begeleidt u dan bij de inburgering.',
    keuze: false,
    antwoorden: { ja: { statushouder: true }, nee: { statushouder: false } },
  },
  {
    veld: 'sector',
    als: heeft('WW'),
    vraag: 'In welke sector werkt u, of werkte u het laatst?',
    reden: 'Werkte u bij de overheid? Dan helpt uw oude werkgever u bij WW.',
    keuze: false,
    antwoorden: { overheid: { sector: 'O' }, bouw: { sector: 'F' } },
  },
  {
    veld: 'gewerkteWekenVanLaatste36',
    als: of(verliestBaan, en(werkzoekend, zonderInkomen)),
    vraag: 'Hoeveel van de laatste 36 weken hebt u gewerkt?',
    reden: 'Dan weet u of u misschien WW kunt aanvragen.',
    keuze: false,
    antwoorden: { geen: { gewerkteWekenVanLaatste36: 0 }, alle: { gewerkteWekenVanLaatste36: 36 } },
  },
  {
    veld: 'huishouden',
    als: en(werkzoekend, zonderInkomen),
    vraag: 'Met wie woont u?',
    reden: 'Dan weet u of u misschien bijstand kunt aanvragen.',
    keuze: true,
    antwoorden: Object.fromEntries(HUISHOUDENS.map((huishouden) => [huishouden, { huishouden }])),
  },
  {
    veld: 'gewenstBeroep',
    als: altijd,
    vraag: 'Welk beroep wilt u graag doen?',
    reden: 'Dan laten wij werk en opleidingen zien die daarbij passen.',
    keuze: false,
    antwoorden: { een: { gewenstBeroep: '7112' }, ander: { gewenstBeroep: '3112' } },
  },
  {
    veld: 'huidigBeroep',
    als: altijd,
    vraag: 'Wat is uw beroep, of wat was uw laatste beroep?',
    reden: 'Dan laten wij zien wat u al kunt en wat u nog moet leren.',
    keuze: false,
    antwoorden: { een: { huidigBeroep: '7112' }, ander: { huidigBeroep: '3112' } },
  },
  {
    veld: 'maandenZonderWerk',
    als: en(werkzoekend, niet(zeker(werktNu))),
    vraag: 'Hoeveel maanden hebt u geen betaald werk?',
    reden: 'Na een jaar past vaak andere hulp, zoals een training.',
    keuze: false,
    antwoorden: { kort: { maandenZonderWerk: 0 }, lang: { maandenZonderWerk: 24 } },
  },
  {
    veld: 'startkwalificatie',
    als: altijd,
    vraag: 'Hebt u een diploma van havo, vwo, mbo 2 of hoger?',
    reden: 'Zonder zo’n diploma past een opleiding vaak goed.',
    keuze: false,
    antwoorden: { ja: { startkwalificatie: true }, nee: { startkwalificatie: false } },
  },
];
