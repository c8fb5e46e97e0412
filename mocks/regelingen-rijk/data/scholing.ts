import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { LEVENLANGLEREN, leren, STUDIEFINANCIERING } from './betaalt.ts';
import { bronnen, UPL_LIJST } from './bronvermeldingen.ts';
import { BIJ_UWV, DUO, NIET_MEER, UWV, VIA_DUO } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, burgerMet, onderAow, vanaf } from './voorwaarden.ts';
import { basis, STAP, SUWI, WSF, WW } from './wetten.ts';

/** Paying for training. */
export const scholing: readonly RegelingRijk[] = [
  createRegeling({
    id: 'levenlanglerenkrediet',
    nummer: 32,
    naam: 'Levenlanglerenkrediet',
    samenvatting:
      'Wilt u een opleiding doen en krijgt u geen studiefinanciering? U kunt misschien geld lenen voor het collegegeld.',
    soort: 'lening',
    doelgroep: ['W', 'Z', 'P'],
    uitvoerder: DUO,
    legal_basis: [basis(WSF, '3.1')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Een lening voor het collegegeld of lesgeld. Het bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: LEVENLANGLEREN,
    gebied: 'landelijk',
    requirements: {
      all: [
        vanaf('lllk', 18, [WSF, '3.1']),
        burger('lllk-leeftijd', 'U bent jonger dan 56 jaar.', [WSF, '3.1'], ['leeftijd < 56', ['leeftijd']]),
        burger('lllk-geen-studiefinanciering', 'U kunt geen studiefinanciering krijgen.', [WSF, '3.1']),
        burger('lllk-opleiding', 'U volgt een opleiding die DUO erkent.', [WSF, '3.1']),
      ],
    },
    aanvragen: VIA_DUO,
    upl: upl('levenlanglerenkrediet'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      [UPL_LIJST],
      'de leeftijdsgrenzen van 18 en 56 jaar, en dat het krediet er is voor een erkende opleiding zonder studiefinanciering',
    ),
  }),
  createRegeling({
    id: 'studiefinanciering',
    nummer: 33,
    naam: 'Studiefinanciering mbo en hoger onderwijs',
    samenvatting: 'Gaat u studeren op het mbo, hbo of de universiteit? U kunt misschien studiefinanciering aanvragen.',
    soort: 'toeslag',
    doelgroep: ['Z'],
    uitvoerder: DUO,
    legal_basis: [basis(WSF)],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Het bedrag hangt af van uw opleiding en uw situatie. De bedragen zijn niet gevonden.',
      peiljaar: null,
    },
    betaalt: STUDIEFINANCIERING,
    gebied: 'landelijk',
    requirements: {
      all: [
        burger('sf-leeftijd', 'Uw leeftijd past bij de regels van DUO.', [WSF, null]),
        burger(
          'sf-voltijd',
          'U volgt een hele opleiding. Op het mbo is dat de leerweg met vooral lessen op school (BOL).',
          [WSF, null],
        ),
      ],
    },
    aanvragen: VIA_DUO,
    upl: upl('studiefinanciering'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([UPL_LIJST]),
  }),
  createRegeling({
    id: 'scholing-ww',
    nummer: 34,
    naam: 'Scholing tijdens de WW',
    samenvatting:
      'Krijgt u WW en hebt u een opleiding nodig om werk te vinden? U kunt misschien scholing aanvragen bij UWV. UWV betaalt dan de kosten of een deel ervan.',
    soort: 'vergoeding',
    doelgroep: ['Z'],
    uitvoerder: UWV,
    legal_basis: [basis(WW, '72, 76'), basis(SUWI, '30a')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Vaak wordt € 2.500 genoemd, maar het jaar van dat bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: leren(['Z'], ['opleiding', 'onderdeel', 'cursus', 'training', 'evc', 'praktijkleren'], {
      uitvoeringsvormen: ['UV01', 'UV02', 'UV03'],
    }),
    gebied: 'landelijk',
    requirements: {
      all: [
        burgerMet('scholing-ww-uitkering', 'U krijgt een WW-uitkering.', [WW, '72, 76'], ['WW']),
        burger(
          'scholing-ww-beroep',
          'U weet voor welk beroep u wilt leren.',
          [WW, '72, 76'],
          ['gewenstBeroep != null', ['gewenstBeroep']],
        ),
        burger('scholing-ww-kansberoep', 'In dat beroep is veel werk te vinden.', [WW, '72, 76']),
      ],
    },
    aanvragen: BIJ_UWV,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'het bedrag van € 2.500'),
  }),
  createRegeling({
    id: 'stap-budget',
    nummer: 44,
    naam: 'STAP-budget',
    samenvatting:
      'Met het STAP-budget kon u een cursus betalen. Deze regeling is gestopt op 1 januari 2024. Er is geen andere regeling voor in de plaats gekomen.',
    soort: 'subsidie',
    doelgroep: ['W', 'Z'],
    uitvoerder: UWV,
    mede_uitvoerders: [DUO],
    legal_basis: [basis(STAP)],
    bedrag: {
      maximum: 1000,
      percentage: null,
      toelichting: 'Het was hoogstens € 1.000 (2023, het laatste jaar).',
      peiljaar: 2023,
    },
    betaalt: leren(['W', 'Z'], ['opleiding', 'onderdeel', 'cursus', 'training', 'evc']),
    geldig: { van: null, tot: '2023-12-31' },
    status: 'vervallen',
    vervallen: { per: '2024-01-01', grond: 'Subsidieregeling STAP-budget: beëindigd per 1 januari 2024' },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger(
          'stap-voor-2024',
          'Het gaat om een datum vóór 1 januari 2024.',
          [STAP, null],
          ['peildatum < "2024-01-01"', ['peildatum']],
        ),
        vanaf('stap', 18, [STAP, null]),
        onderAow('stap', [STAP, null]),
        burger('stap-scholing', 'De cursus stond in het scholingsregister en er was nog geld.', [STAP, null]),
      ],
    },
    aanvragen: NIET_MEER,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      ['Bericht over het einde van STAP (Personeelsnet)'],
      'de leeftijd van 18 jaar tot de AOW-leeftijd en het scholingsregister',
    ),
  }),
];
