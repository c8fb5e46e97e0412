import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, MACHINE_LAW, UPL_LIJST } from './bronvermeldingen.ts';
import { UWV, VIA_UWV } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, burgerMet, expressie, onderAow } from './voorwaarden.ts';
import { basis, grond, IOW, TW, WAJONG, WIA, WW, ZW } from './wetten.ts';

/**
 * One month for each year of work up to 2015 and for each later year until there are ten, half a month for every other year
 * (Werkloosheidswet art. 42, with the transition law for years before 2016; uwv.nl explains it with the same sum).
 */
const WW_DUUR = `{
  vanaf2016: min(jarenArbeidsverleden, number(substring(peildatum, 1, 4)) - 2016),
  tot2016: jarenArbeidsverleden - vanaf2016,
  heel: tot2016 + min(vanaf2016, max(0, 10 - tot2016)),
  duur: max(wwDuurMinimum, min(wwDuurMaximum, heel + 0.5 * (jarenArbeidsverleden - heel)))
}.duur`;

/** Benefits of UWV: loss of work, illness and labour disability. */
export const uitkeringenUwv: readonly RegelingRijk[] = [
  createRegeling({
    id: 'ww-uitkering',
    inkomstenbronnen: ['WW'],
    nummer: 1,
    naam: 'WW-uitkering',
    samenvatting:
      'Bent u uw werk of een deel van uw uren kwijt? U kunt misschien een WW-uitkering aanvragen. De uitkering duurt 3 tot 24 maanden.',
    soort: 'uitkering',
    doelgroep: ['Z'],
    uitvoerder: UWV,
    legal_basis: [basis(WW, '15-17, 42, 47')],
    bedrag: {
      maximum: null,
      percentage: 75,
      toelichting:
        'De eerste 2 maanden 75% van uw dagloon, daarna 70%. Het dagloon telt mee tot € 290,67 per dag (2025). Het bedrag voor 2026 is niet gevonden.',
      peiljaar: 2025,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger('ww-urenverlies', 'U bent 5 uur werk per week of meer kwijt.', [WW, '15-17']),
        burger(
          'ww-wekeneis',
          'U hebt in de laatste 36 weken in 26 weken of meer gewerkt.',
          [WW, '15-17'],
          ['gewerkteWekenVanLaatste36 >= 26', ['gewerkteWekenVanLaatste36']],
        ),
        onderAow('ww', [WW, null]),
        burger(
          'ww-geen-ziekte-uitkering',
          'U krijgt geen uitkering van de Ziektewet of de WIA.',
          [WW, null],
          ['every bron in inkomstenbronnen satisfies not(bron in ["ZW", "WGA", "IVA"])', ['inkomstenbronnen']],
        ),
        burger('ww-niet-gedetineerd', 'U zit niet in de gevangenis.', [WW, null]),
      ],
    },
    berekeningen: [
      {
        code: 'ww-duur',
        omschrijving: 'Hoe lang de WW-uitkering misschien duurt.',
        eenheid: 'maand',
        // Who did not work in four of the last five years gets the shortest time (art. 42 lid 1); the intake does not ask it.
        minimum: expressie('wwDuurMinimum', [], ['wwDuurMinimum']),
        maximum: expressie(WW_DUUR, ['jarenArbeidsverleden', 'peildatum'], ['wwDuurMinimum', 'wwDuurMaximum']),
        toelichting:
          'Elk jaar werk tot en met 2015 telt voor 1 maand. Daarna telt een jaar voor 1 maand tot u 10 jaar hebt, en dan voor een halve maand. Wij gaan ervan uit dat u de laatste jaren steeds werkte. Werkte u minder dan 4 van de laatste 5 jaar? Dan is de duur 3 maanden.',
        grondslag: grond(WW, '42'),
        voor: 'burger',
      },
    ],
    aanvragen: VIA_UWV,
    upl: upl('ww-uitkering'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([`${MACHINE_LAW}, versie 2025`, UPL_LIJST]),
    valid_from: '2025-01-01',
  }),
  createRegeling({
    id: 'ziektewet-uitkering',
    inkomstenbronnen: ['ZW'],
    nummer: 2,
    naam: 'Ziektewet-uitkering',
    samenvatting:
      'Bent u ziek en betaalt geen werkgever uw loon door? U kunt misschien een Ziektewet-uitkering aanvragen.',
    soort: 'uitkering',
    doelgroep: ['Z', 'W'],
    uitvoerder: UWV,
    legal_basis: [basis(ZW, '19')],
    bedrag: {
      maximum: null,
      percentage: 70,
      toelichting: '70% van uw dagloon. Een maximum met een jaar is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger('zw-ziek', 'U kunt door ziekte uw werk niet doen.', [ZW, '19']),
        burger('zw-vangnet', 'U hebt geen werkgever die uw loon bij ziekte doorbetaalt.', [ZW, '19']),
      ],
    },
    aanvragen: VIA_UWV,
    upl: upl('ziektewetuitkering'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([UPL_LIJST]),
  }),
  createRegeling({
    id: 'wia-uitkering',
    inkomstenbronnen: ['WGA', 'IVA'],
    nummer: 3,
    naam: 'WIA-uitkering (IVA of WGA)',
    samenvatting:
      'Bent u bijna 2 jaar ziek en kunt u minder verdienen? U kunt misschien een WIA-uitkering aanvragen. Er zijn twee soorten: IVA als u blijvend bijna niet kunt werken, WGA als u nog deels of later weer kunt werken.',
    soort: 'uitkering',
    doelgroep: ['Z', 'W'],
    uitvoerder: UWV,
    legal_basis: [basis(WIA)],
    bedrag: {
      maximum: null,
      percentage: 75,
      toelichting:
        'IVA is 75% van uw maandloon. Hoeveel WGA u krijgt, hangt af van uw situatie. Een maximum met een jaar is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger('wia-wachttijd', 'U bent 104 weken (2 jaar) ziek.', [WIA, null]),
        burger('wia-arbeidsongeschikt', 'U kunt door ziekte of een beperking 35% of meer van uw loon niet verdienen.', [
          WIA,
          null,
        ]),
      ],
    },
    aanvragen: VIA_UWV,
    upl: upl('wia-uitkering'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([`${MACHINE_LAW}, WIA`, UPL_LIJST]),
  }),
  createRegeling({
    id: 'wajong-uitkering',
    inkomstenbronnen: ['WAJONG'],
    nummer: 4,
    naam: 'Wajong-uitkering',
    samenvatting:
      'Hebt u sinds uw jeugd of studie een ziekte of handicap, en kunt u daardoor niet werken? U kunt misschien een Wajong-uitkering aanvragen.',
    soort: 'uitkering',
    doelgroep: ['Z'],
    uitvoerder: UWV,
    legal_basis: [basis(WAJONG)],
    bedrag: {
      maximum: null,
      percentage: 75,
      toelichting: '70% of 75% van het minimumloon. Een bedrag per maand met een jaar is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger(
          'wajong-beperking',
          'U hebt een ziekte of handicap.',
          [WAJONG, null],
          ['arbeidsbeperking = true', ['arbeidsbeperking']],
        ),
        burger('wajong-jong', 'U kreeg de ziekte of handicap vóór u 18 werd of tijdens uw studie.', [WAJONG, null]),
      ],
    },
    aanvragen: VIA_UWV,
    upl: upl('wajong-uitkering'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([UPL_LIJST]),
  }),
  createRegeling({
    id: 'toeslag-toeslagenwet',
    nummer: 5,
    naam: 'Toeslag op uw uitkering (Toeslagenwet)',
    samenvatting:
      'Is uw uitkering van UWV lager dan het sociaal minimum? U kunt misschien een toeslag aanvragen. Het sociaal minimum is het bedrag dat u minstens nodig hebt om van te leven.',
    soort: 'toeslag',
    doelgroep: ['Z'],
    uitvoerder: UWV,
    legal_basis: [basis(TW)],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Een aanvulling tot het sociaal minimum. Het bedrag is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burgerMet(
          'tw-uitkering',
          'U krijgt een uitkering van UWV.',
          [TW, null],
          ['WW', 'ZW', 'WGA', 'IVA', 'WAO', 'WAJONG', 'IOW'],
        ),
        burger('tw-inkomen', 'Uw inkomen is samen met dat van uw partner lager dan het sociaal minimum.', [TW, null]),
      ],
    },
    aanvragen: VIA_UWV,
    upl: upl('toeslag toeslagenwet'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'bij welke uitkeringen van UWV een toeslag kan'),
  }),
  createRegeling({
    id: 'iow-uitkering',
    inkomstenbronnen: ['IOW'],
    nummer: 6,
    naam: 'IOW-uitkering',
    samenvatting:
      'Bent u 60 jaar of ouder en stopt uw WW-uitkering? U kunt misschien een IOW-uitkering aanvragen. Dat is een uitkering voor oudere werklozen.',
    soort: 'uitkering',
    doelgroep: ['Z'],
    uitvoerder: UWV,
    legal_basis: [basis(IOW, '3')],
    bedrag: {
      maximum: null,
      percentage: 70,
      toelichting: '70% van het minimumloon. Een bedrag per maand met een jaar is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger('iow-leeftijd', 'U bent 60 jaar of ouder.', [IOW, null], ['leeftijd >= 60', ['leeftijd']]),
        onderAow('iow', [IOW, null]),
        burger('iow-begin-ww', 'U was 60 jaar en 4 maanden of ouder toen uw WW-uitkering begon.', [IOW, null]),
      ],
    },
    aanvragen: VIA_UWV,
    upl: upl('iow-uitkering'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'de leeftijd van 60 jaar en 4 maanden aan het begin van de WW'),
  }),
];
