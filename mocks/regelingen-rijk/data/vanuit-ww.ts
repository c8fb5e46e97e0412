import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen } from './bronvermeldingen.ts';
import { BIJ_UWV, UWV } from './uitvoerders.ts';
import { burger, burgerMet, kandidaatMet, werkgever } from './voorwaarden.ts';
import { basis, WW } from './wetten.ts';

/** From unemployment benefit to another job or an own company. */
export const vanuitWw: readonly RegelingRijk[] = [
  createRegeling({
    id: 'brug-ww',
    nummer: 35,
    naam: 'Brug-WW',
    samenvatting:
      'Een nieuwe baan waarvoor eerst scholing nodig is? U kunt misschien Brug-WW aanvragen. De WW-uitkering loopt dan door over de uren dat de nieuwe werknemer leert.',
    soort: 'uitkering',
    doelgroep: ['Z', 'G'],
    uitvoerder: UWV,
    legal_basis: [basis(WW)],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'WW-uitkering over de uren van de scholing. Een vast bedrag is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burgerMet('brug-ww-uitkering', 'U krijgt een WW-uitkering.', [WW, null], ['WW']),
        kandidaatMet('brug-ww-uitkering-kandidaat', 'De kandidaat krijgt een WW-uitkering.', [WW, null], ['WW']),
        burger('brug-ww-contract', 'U krijgt een contract bij een nieuwe werkgever.', [WW, null]),
        werkgever('brug-ww-contract-werkgever', 'U geeft de kandidaat een contract.', [WW, null]),
        burger('brug-ww-scholing', 'Voor die baan is scholing nodig en er zijn te weinig mensen voor dat werk.', [
          WW,
          null,
        ]),
        werkgever(
          'brug-ww-scholing-werkgever',
          'Voor die baan is scholing nodig en er zijn te weinig mensen voor dat werk.',
          [WW, null],
        ),
      ],
    },
    aanvragen: BIJ_UWV,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'de hele werking van Brug-WW'),
  }),
  createRegeling({
    id: 'starten-vanuit-ww',
    nummer: 36,
    naam: 'Eigen bedrijf beginnen vanuit de WW',
    samenvatting:
      'Krijgt u WW en wilt u een eigen bedrijf beginnen? U kunt misschien een startperiode aanvragen. U hoeft dan een tijd niet te solliciteren.',
    soort: 'voorziening',
    doelgroep: ['Z', 'P'],
    uitvoerder: UWV,
    legal_basis: [basis(WW, '77a')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting:
        'De startperiode duurt 26 weken. Uw uitkering is dan 29% lager. Het jaar van deze cijfers is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burgerMet('starten-ww-uitkering', 'U krijgt een WW-uitkering.', [WW, '77a'], ['WW']),
        burger('starten-ww-plan', 'UWV keurt uw plan goed.', [WW, '77a']),
      ],
    },
    aanvragen: { ...BIJ_UWV, documenten: ['Plan voor uw bedrijf'] },
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'de 26 weken en de 29%'),
  }),
];
