import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { STUDIEFINANCIERING } from './betaalt.ts';
import { bronnen, UPL_LIJST } from './bronvermeldingen.ts';
import { GEMEENTE, VIA_GEMEENTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger } from './voorwaarden.ts';
import { basis, PW } from './wetten.ts';

/** Extra money from the municipality under the Participatiewet. */
export const gemeentelijkeToeslagen: readonly RegelingRijk[] = [
  createRegeling({
    id: 'bijzondere-bijstand',
    nummer: 10,
    naam: 'Bijzondere bijstand',
    samenvatting:
      'Hebt u bijzondere kosten die echt nodig zijn en kunt u die niet zelf betalen? U kunt misschien bijzondere bijstand aanvragen.',
    soort: 'vergoeding',
    doelgroep: ['Z', 'W', 'P'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '35')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Uw gemeente bekijkt per situatie hoeveel u krijgt. Een vast bedrag is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger('bijzondere-bijstand-draagkracht', 'U kunt deze kosten niet betalen van uw inkomen of spaargeld.', [
          PW,
          '35',
        ]),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('bijzonderebijstandsuitkering'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([UPL_LIJST]),
  }),
  createRegeling({
    id: 'individuele-inkomenstoeslag',
    nummer: 11,
    naam: 'Individuele inkomenstoeslag',
    samenvatting:
      'Hebt u al lang een laag inkomen? U kunt misschien één keer per 12 maanden een extra bedrag aanvragen bij uw gemeente.',
    soort: 'toeslag',
    doelgroep: ['Z', 'W'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '36')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting:
        'Elke gemeente kiest het bedrag zelf. Voorbeeld: in de Kempen € 375 tot € 550 per jaar (2019). Het bedrag van uw gemeente is hier niet gevonden.',
      peiljaar: 2019,
    },
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger('inkomenstoeslag-laag-inkomen', 'U hebt al lang een laag inkomen. Uw gemeente bepaalt hoe lang.', [
          PW,
          '36',
        ]),
        burger('inkomenstoeslag-12-maanden', 'U kreeg deze toeslag de laatste 12 maanden niet.', [PW, '36']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('individuele inkomenstoeslag'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen(['Beleid KempenPlus 2019', UPL_LIJST]),
  }),
  createRegeling({
    id: 'individuele-studietoeslag',
    nummer: 12,
    naam: 'Studietoeslag bij een beperking',
    samenvatting:
      'Studeert u en kunt u door een ziekte of handicap niet bijverdienen? U kunt misschien een studietoeslag aanvragen.',
    soort: 'toeslag',
    doelgroep: ['Z'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '36b')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Een bedrag per maand dat afhangt van uw leeftijd. De bedragen zijn niet gevonden.',
      peiljaar: null,
    },
    betaalt: STUDIEFINANCIERING,
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger(
          'studietoeslag-beperking',
          'U hebt een ziekte of handicap.',
          [PW, '36b'],
          ['arbeidsbeperking = true', ['arbeidsbeperking']],
        ),
        burger('studietoeslag-structureel', 'U kunt daardoor blijvend niet bijverdienen.', [PW, '36b']),
        burger('studietoeslag-studerend', 'U volgt een studie.', [PW, '36b']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('individuele studietoeslag'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'dat het bedrag van de leeftijd afhangt'),
  }),
];
