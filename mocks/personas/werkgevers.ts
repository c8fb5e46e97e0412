import type { Persona } from './persona.ts';

type Werkgever = Omit<Persona, 'soort' | 'bsn' | 'kvkNummer' | 'bronnen'>;

const SECTORGROEP = 'Eigen bedenksel, bij een groep die publicaties van de sector noemen';
const EIGEN = 'Eigen bedenksel';

const werkgevers: readonly Werkgever[] = [
  {
    naam: 'fatima',
    roepnaam: 'Fatima',
    verhaal:
      'Fatima heeft een bakkerij met twaalf mensen in Zwolle. Zij zoekt een bakker en kent iemand met bijstand die het wil proberen. Zijn loonwaarde is 70 procent: zoveel werk doet hij van wat een ander doet. Zij wil eerst zien of het past en vraagt naar een proefplaatsing en loonkostensubsidie.',
    arbeidsmarktregio: 'AM36',
    situatie: {
      gemeente: 'GM0193',
      vraag: 'PERSONEEL_GEZOCHT',
      sector: 'C',
      aantalWerknemers: 12,
      erkendLeerbedrijf: false,
      beroep: '7512',
      urenPerWeek: 32,
      kandidaat: {
        leeftijd: 34,
        inkomstenbronnen: ['BIJSTAND'],
        arbeidsbeperking: true,
        doelgroepregister: false,
        loonwaardePercentage: 70,
        maandenZonderWerk: 18,
      },
    },
    herkomst: SECTORGROEP,
  },
  {
    naam: 'ruben',
    roepnaam: 'Ruben',
    verhaal:
      'Ruben leidt een installatiebedrijf met 45 mensen in Eindhoven. Hij zoekt al maanden elektriciens en vindt er geen. Zijn bedrijf is een erkend leerbedrijf. Hij wil weten of hij iemand zelf kan opleiden.',
    arbeidsmarktregio: 'AM28',
    situatie: {
      gemeente: 'GM0772',
      vraag: 'PERSONEEL_GEZOCHT',
      sector: 'F',
      aantalWerknemers: 45,
      erkendLeerbedrijf: true,
      beroep: '7411',
      urenPerWeek: 38,
    },
    herkomst: EIGEN,
  },
  {
    naam: 'mieke',
    roepnaam: 'Mieke',
    verhaal:
      'Mieke heeft een kwekerij met 80 mensen in het Westland. Zij wil een man van 23 aannemen die in het doelgroepregister staat. Hij heeft Wajong (een uitkering voor wie jong een beperking kreeg) en doet 60 procent van het werk. Zij vraagt wat de banenafspraak voor haar bedrijf betekent.',
    arbeidsmarktregio: 'AM21',
    situatie: {
      gemeente: 'GM1783',
      vraag: 'PERSONEEL_GEZOCHT',
      sector: 'A',
      aantalWerknemers: 80,
      erkendLeerbedrijf: true,
      beroep: '9214',
      urenPerWeek: 24,
      kandidaat: {
        leeftijd: 23,
        inkomstenbronnen: ['WAJONG'],
        arbeidsbeperking: true,
        doelgroepregister: true,
        loonwaardePercentage: 60,
        adviesBeschutWerk: false,
        maandenZonderWerk: 10,
        doelgroepverklaring: true,
      },
    },
    herkomst: EIGEN,
  },
  {
    naam: 'hassan',
    roepnaam: 'Hassan',
    verhaal:
      'Hassan doet personeelszaken bij een zorginstelling met 600 mensen in Heerlen. Er zijn te weinig verzorgenden. Hij wil zijn helpenden laten doorleren. Hij vraagt welke opleiding en welke subsidie daarbij passen.',
    arbeidsmarktregio: 'AM30',
    situatie: {
      gemeente: 'GM0917',
      vraag: 'SCHOLING',
      sector: 'Q',
      aantalWerknemers: 600,
      erkendLeerbedrijf: true,
      beroep: '5321',
      urenPerWeek: 28,
    },
    herkomst: EIGEN,
  },
  {
    naam: 'petra',
    roepnaam: 'Petra',
    verhaal:
      'Petra leidt een fabriek met 150 mensen in Deventer. Het bedrijf is eigenrisicodrager: het betaalt de Ziektewet zelf. Een vroegere operator van 51 is ziek en kan niet meer lang staan. Petra wil hem terug op een aangepaste werkplek.',
    arbeidsmarktregio: 'AM06',
    situatie: {
      gemeente: 'GM0150',
      vraag: 'WERKPLEK_AANPASSEN',
      sector: 'C',
      aantalWerknemers: 150,
      erkendLeerbedrijf: false,
      beroep: '8160',
      urenPerWeek: 24,
      kandidaat: {
        leeftijd: 51,
        inkomstenbronnen: ['ZW'],
        arbeidsbeperking: true,
        doelgroepregister: false,
        maandenZonderWerk: 14,
      },
    },
    herkomst: EIGEN,
  },
  {
    naam: 'dirk',
    roepnaam: 'Dirk',
    verhaal:
      'Dirk heeft een uitzendbureau met 30 mensen op kantoor in Almere. Hij zoekt laders en lossers voor een distributiecentrum. Ervaring hoeft niet, en veel kandidaten zijn lang zonder werk geweest. Hij wil samenwerken met het Werkcentrum.',
    arbeidsmarktregio: 'AM11',
    situatie: {
      gemeente: 'GM0034',
      vraag: 'PERSONEEL_GEZOCHT',
      sector: 'N',
      aantalWerknemers: 30,
      erkendLeerbedrijf: false,
      beroep: '9333',
      urenPerWeek: 36,
      kandidaat: { maandenZonderWerk: 26 },
    },
    herkomst: EIGEN,
  },
  {
    naam: 'joyce',
    roepnaam: 'Joyce',
    verhaal:
      'Joyce leidt een administratiekantoor met 220 mensen in Den Haag. Door nieuwe software is er voor twintig mensen geen werk meer. Zij wil hen van werk naar werk helpen. Zij vraagt welk ander werk bij hen past.',
    arbeidsmarktregio: 'AM21',
    situatie: {
      gemeente: 'GM0518',
      vraag: 'PERSONEEL_OVER',
      sector: 'M',
      aantalWerknemers: 220,
      erkendLeerbedrijf: false,
      beroep: '4311',
    },
    herkomst: EIGEN,
  },
];

/**
 * The test employers. Their numbers of the Handelsregister begin with six zeros: the oldest numbers began with that of a
 * chamber, from 01, and later ones count on from far higher. As far as we know nobody has them; no register was asked.
 */
export const WERKGEVERS: readonly Persona[] = werkgevers.map((werkgever, i) => ({
  ...werkgever,
  soort: 'WERKGEVER',
  bsn: null,
  kvkNummer: String(i + 1).padStart(8, '0'),
  bronnen: [],
}));
