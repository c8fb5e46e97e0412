import type { Situatie, WerkgeverSituatie } from '../../subgraphs/shared/situatie.ts';

/** A made-up situation that a domain expert can judge. The day is fixed, so that its answer changes only when a rule or text does. */
interface Basis {
  /** Name of its file under docs/situaties. */
  readonly bestand: string;
  readonly titel: string;
  /** Whose story it is, in Dutch. */
  readonly verhaal: string;
}
export interface Burgersituatie extends Basis {
  readonly kant: 'burger';
  readonly situatie: Situatie;
}
export interface Werkgeversituatie extends Basis {
  readonly kant: 'werkgever';
  readonly situatie: WerkgeverSituatie;
}

/** A day on which the minimum wage of 2026 is known, and no period of SLIM is open. */
export const PEILDATUM = '2026-06-01';

/** The first two are the persons of "Naar een goed werkende infrastructuur" (2022), under a name of their own; the others are groups that it names. */
export const burgersituaties: readonly Burgersituatie[] = [
  {
    kant: 'burger',
    bestand: '01-bouwvakker-met-bijstand-en-schulden',
    titel: 'Bouwvakker van 49 met bijstand en schulden',
    verhaal:
      'Hij werkte dertig jaar in de bouw, het laatst als zelfstandige. Zijn rug en zijn hoofd kunnen het zware werk niet meer aan. Hij wil planner worden.',
    situatie: {
      rol: 'WERKZOEKENDE',
      gemeente: 'GM0599',
      leeftijd: 49,
      inkomstenbronnen: ['BIJSTAND'],
      maandenZonderWerk: 30,
      opleidingsniveau: 'MBO3',
      huidigBeroep: '7112',
      gewenstBeroep: '4322',
      belasting: ['ZWAAR_TILLEN', 'BUKKEN_EN_KNIELEN', 'HOGE_WERKDRUK'],
      sector: 'F',
      schulden: true,
      huishouden: 'ALLEENSTAAND',
      vermogen: 0,
      aangekloptBij: 'GEMEENTE',
    },
  },
  {
    kant: 'burger',
    bestand: '02-herintreder-zonder-uitkering',
    titel: 'Herintreder van 44 zonder uitkering',
    verhaal:
      'Zij zorgde twintig jaar voor haar gezin. Nu zoekt zij werk als receptionist. Een uitkering heeft zij niet.',
    situatie: {
      rol: 'WERKZOEKENDE',
      gemeente: 'GM0344',
      leeftijd: 44,
      inkomstenbronnen: ['GEEN'],
      maandenZonderWerk: 240,
      opleidingsniveau: 'HAVO',
      gewenstBeroep: '4226',
      huishouden: 'SAMENWONEND',
      kinderenOnderTwaalf: 0,
      aangekloptBij: 'WERKCENTRUM',
    },
  },
  {
    kant: 'burger',
    bestand: '03-ww-na-25-jaar-werk',
    titel: 'Administrateur van 52 met WW na 25 jaar werk',
    verhaal: 'Haar kantoor ging dicht. Zij wil in de zorg gaan werken en daarvoor leren tijdens de WW.',
    situatie: {
      rol: 'WERKZOEKENDE',
      gemeente: 'GM0202',
      leeftijd: 52,
      inkomstenbronnen: ['WW'],
      maandenZonderWerk: 2,
      opleidingsniveau: 'MBO4',
      huidigBeroep: '4311',
      gewenstBeroep: '5321',
      gewerkteWekenVanLaatste36: 30,
      jarenArbeidsverleden: 25,
      schulden: false,
      sector: 'M',
      aangekloptBij: 'UWV',
    },
  },
  {
    kant: 'burger',
    bestand: '04-uitzendkracht-raakt-werk-kwijt',
    titel: 'Uitzendkracht van 28 die haar werk verliest',
    verhaal:
      'Haar contract bij het uitzendbureau loopt over een maand af. Zij heeft geen diploma waarmee zij verder kan.',
    situatie: {
      rol: 'WERKENDE',
      gemeente: 'GM0855',
      leeftijd: 28,
      inkomstenbronnen: ['LOONDIENST'],
      urenWerkPerWeek: 32,
      dreigendBaanverlies: true,
      contract: 'UITZEND',
      opleidingsniveau: 'VMBO',
      sector: 'N',
      huidigBeroep: '9333',
      gewerkteWekenVanLaatste36: 34,
      jarenArbeidsverleden: 6,
      aangekloptBij: 'VAKBOND',
    },
  },
  {
    kant: 'burger',
    bestand: '05-vaste-baan-bij-reorganisatie',
    titel: 'Monteur van 57 met een vaste baan bij een reorganisatie',
    verhaal:
      'Zijn fabriek gaat kleiner verder. Hij heeft een vast contract en een cao. Hij weet niet wat er voor hem geregeld is.',
    situatie: {
      rol: 'WERKENDE',
      gemeente: 'GM0772',
      leeftijd: 57,
      inkomstenbronnen: ['LOONDIENST'],
      urenWerkPerWeek: 38,
      dreigendBaanverlies: true,
      contract: 'VAST',
      opleidingsniveau: 'MBO3',
      sector: 'C',
      huidigBeroep: '7233',
      jarenArbeidsverleden: 38,
      gewerkteWekenVanLaatste36: 36,
      aangekloptBij: 'VAKBOND',
    },
  },
  {
    kant: 'burger',
    bestand: '06-zieke-werknemer-tweede-spoor',
    titel: 'Zieke werknemer van 41 in het tweede jaar',
    verhaal:
      'Zij is anderhalf jaar ziek en kan niet terug naar haar eigen werk in de kinderopvang. Haar werkgever betaalt haar loon.',
    situatie: {
      rol: 'WERKENDE',
      gemeente: 'GM0014',
      leeftijd: 41,
      inkomstenbronnen: ['LOONDIENST'],
      ziekeWerknemer: true,
      contract: 'VAST',
      urenWerkPerWeek: 0,
      opleidingsniveau: 'MBO4',
      sector: 'Q',
      huidigBeroep: '5311',
      belasting: ['EMOTIONEEL_ZWAAR', 'VEEL_PRIKKELS'],
      kinderenOnderTwaalf: 1,
      huishouden: 'SAMENWONEND',
      aangekloptBij: 'WERKGEVER',
    },
  },
  {
    kant: 'burger',
    bestand: '07-wajong-in-het-doelgroepregister',
    titel: 'Jongere van 22 met Wajong in het doelgroepregister',
    verhaal: 'Hij ging naar het praktijkonderwijs. Zijn loonwaarde is vastgesteld op 60%. Hij wil in het groen werken.',
    situatie: {
      rol: 'WERKZOEKENDE',
      gemeente: 'GM0106',
      leeftijd: 22,
      inkomstenbronnen: ['WAJONG'],
      maandenZonderWerk: 8,
      opleidingsniveau: 'BASISONDERWIJS',
      startkwalificatie: false,
      gewenstBeroep: '9214',
      arbeidsbeperking: true,
      doelgroepregister: true,
      adviesBeschutWerk: false,
      loonwaardePercentage: 60,
      aangekloptBij: 'LEERWERKLOKET',
    },
  },
  {
    kant: 'burger',
    bestand: '08-wga-met-deeltijdbaan-bijstand-en-schulden',
    titel: 'WGA, een kleine baan, aanvullende bijstand en schulden',
    verhaal: 'Zij is 38 en alleenstaande ouder. Vier instanties weten iets van haar, en niemand weet alles.',
    situatie: {
      rol: 'WERKENDE',
      gemeente: 'GM0518',
      leeftijd: 38,
      inkomstenbronnen: ['WGA', 'LOONDIENST', 'BIJSTAND'],
      urenWerkPerWeek: 12,
      contract: 'TIJDELIJK',
      arbeidsbeperking: true,
      schulden: true,
      huishouden: 'ALLEENSTAANDE_OUDER',
      kinderenOnderTwaalf: 2,
      inkomenPerMaand: 700,
      vermogen: 500,
      opleidingsniveau: 'MBO2',
      aangekloptBij: 'WERKPLEIN',
    },
  },
  {
    kant: 'burger',
    bestand: '09-zelfstandige-met-te-weinig-inkomen',
    titel: 'Zelfstandige van 46 met te weinig inkomen',
    verhaal: 'Zijn opdrachten in de bouw lopen terug. Hij wil zijn bedrijf houden, of anders in loondienst.',
    situatie: {
      rol: 'ZELFSTANDIGE',
      gemeente: 'GM0363',
      leeftijd: 46,
      inkomstenbronnen: ['ONDERNEMING'],
      dreigendBaanverlies: true,
      vermogen: 20_000,
      inkomenPerMaand: 900,
      huishouden: 'SAMENWONEND',
      schulden: false,
      opleidingsniveau: 'MBO4',
      sector: 'F',
      huidigBeroep: '7115',
      aangekloptBij: 'GEMEENTE',
    },
  },
  {
    kant: 'burger',
    bestand: '10-statushouder-leert-nederlands',
    titel: 'Statushouder van 31 met bijstand die Nederlands leert',
    verhaal: 'Hij was elektricien in zijn eigen land. Hij leest en schrijft nog niet goed Nederlands.',
    situatie: {
      rol: 'WERKZOEKENDE',
      gemeente: 'GM0193',
      leeftijd: 31,
      inkomstenbronnen: ['BIJSTAND'],
      statushouder: true,
      laaggeletterd: true,
      maandenZonderWerk: 20,
      gewenstBeroep: '7411',
      huishouden: 'ALLEENSTAAND',
      vermogen: 0,
      schulden: false,
      aangekloptBij: 'GEMEENTE',
    },
  },
];

export const werkgeversituaties: readonly Werkgeversituatie[] = [
  {
    kant: 'werkgever',
    bestand: '11-bouwbedrijf-zoekt-iemand-uit-het-doelgroepregister',
    titel: 'Bouwbedrijf dat iemand uit het doelgroepregister wil aannemen',
    verhaal: 'Een bedrijf met 40 mensen zoekt een timmerman. De kandidaat staat in het doelgroepregister.',
    situatie: {
      gemeente: 'GM0599',
      vraag: 'PERSONEEL_GEZOCHT',
      sector: 'F',
      aantalWerknemers: 40,
      erkendLeerbedrijf: true,
      beroep: '7115',
      urenPerWeek: 32,
      kandidaat: {
        leeftijd: 27,
        inkomstenbronnen: ['BIJSTAND'],
        doelgroepregister: true,
        arbeidsbeperking: true,
        doelgroepverklaring: true,
        adviesBeschutWerk: false,
        loonwaardePercentage: 70,
        maandenZonderWerk: 14,
      },
    },
  },
  {
    kant: 'werkgever',
    bestand: '12-kantoor-met-te-veel-personeel',
    titel: 'Kantoor dat mensen moet laten gaan',
    verhaal:
      'Een dienstverlener met 300 mensen heeft minder administratief werk. Zij wil haar mensen aan ander werk helpen.',
    situatie: {
      gemeente: 'GM0772',
      vraag: 'PERSONEEL_OVER',
      sector: 'M',
      aantalWerknemers: 300,
      erkendLeerbedrijf: false,
      beroep: '4110',
    },
  },
];
