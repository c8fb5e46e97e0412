import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, MACHINE_LAW, UPL_LIJST } from './bronvermeldingen.ts';
import { GEMEENTE, VIA_GEMEENTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, burgerMet, onderAow, vanaf, vermogenBijstand } from './voorwaarden.ts';
import { BBZ, basis, IOAW, IOAZ, PW } from './wetten.ts';

const AANVULLING = {
  maximum: null,
  percentage: null,
  toelichting: 'Een aanvulling tot het bedrag van de bijstand. Het bedrag voor 2026 is niet gevonden.',
  peiljaar: null,
};

/** Benefits of the municipality: Participatiewet, IOAW, IOAZ and Bbz. */
export const bijstand: readonly RegelingRijk[] = [
  createRegeling({
    id: 'bijstand',
    inkomstenbronnen: ['BIJSTAND'],
    nummer: 7,
    naam: 'Bijstandsuitkering',
    samenvatting:
      'Hebt u te weinig inkomen en spaargeld om van te leven? U kunt misschien bijstand aanvragen bij uw gemeente.',
    soort: 'uitkering',
    doelgroep: ['Z'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '11, 19-22')],
    bedrag: {
      maximum: 1742.34,
      percentage: null,
      toelichting:
        'Per maand in 2024, zonder vakantiegeld: € 1.219,64 als u alleen woont en € 1.742,34 als u samenwoont. Met vakantiegeld: € 1.283,83 en € 1.834,04. Woont u met andere volwassenen in huis? Dan kan het bedrag lager zijn. Het bedrag voor 2026 is niet gevonden.',
      peiljaar: 2024,
    },
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        vanaf('bijstand', 18, [PW, '11']),
        onderAow('bijstand', [PW, '19-22']),
        vermogenBijstand('bijstand'),
        burger('bijstand-inkomen', 'Uw inkomen is samen met dat van uw partner lager dan de bijstand.', [PW, '19-22']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('bijstand'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen(['Bijstandsnormen 1 januari 2024 (KempenPlus en gemeente Westland)', UPL_LIJST]),
    valid_from: '2024-01-01',
  }),
  createRegeling({
    id: 'ioaw',
    inkomstenbronnen: ['IOAW'],
    nummer: 8,
    naam: 'IOAW-uitkering',
    samenvatting:
      'Bent u ouder en stopt uw WW-uitkering? U kunt misschien een IOAW-uitkering aanvragen. Die kan er ook zijn na een WGA-uitkering.',
    soort: 'uitkering',
    doelgroep: ['Z'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(IOAW, '5')],
    bedrag: AANVULLING,
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        onderAow('ioaw', [IOAW, '5']),
        {
          any: [
            {
              all: [
                // Who is exactly that old this year may be born in either year.
                burger(
                  'ioaw-geboren-voor-1965',
                  'U bent geboren vóór 1 januari 1965. In 2026 wordt u dan 62 jaar of ouder.',
                  [IOAW, '2'],
                  [
                    'if leeftijd > ioawLeeftijd then true else if leeftijd < ioawLeeftijd then false else null',
                    ['leeftijd'],
                    ['ioawLeeftijd'],
                  ],
                ),
                burger('ioaw-na-ww', 'Uw WW-uitkering is gestopt of stopt binnenkort.', [IOAW, '2']),
              ],
            },
            burger('ioaw-na-wga', 'U kunt door ziekte of een handicap minder werken, en uw WGA-uitkering is gestopt.', [
              IOAW,
              '2',
            ]),
          ],
        },
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('ioaw-uitkering'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'wie een IOAW-uitkering kan krijgen, en de geboortedatum'),
  }),
  createRegeling({
    id: 'ioaz',
    inkomstenbronnen: ['IOAZ'],
    nummer: 46,
    naam: 'IOAZ-uitkering',
    samenvatting:
      'Bent u 55 jaar of ouder en stopt u met uw eigen bedrijf? U kunt misschien een IOAZ-uitkering aanvragen.',
    soort: 'uitkering',
    doelgroep: ['Z', 'P'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(IOAZ, '5')],
    bedrag: AANVULLING,
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        onderAow('ioaz', [IOAZ, '5']),
        burger('ioaz-leeftijd', 'U bent 55 jaar of ouder.', [IOAZ, '5'], ['leeftijd >= 55', ['leeftijd']]),
        burger('ioaz-gestopt', 'U stopt met uw eigen bedrijf omdat u er te weinig mee verdient.', [IOAZ, '5']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('ioaz-uitkering'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'de leeftijd voor de IOAZ'),
  }),
  createRegeling({
    id: 'bbz',
    inkomstenbronnen: ['BBZ'],
    nummer: 9,
    naam: 'Bijstand voor zelfstandigen (Bbz)',
    samenvatting:
      'Hebt u een eigen bedrijf en te weinig inkomen? Of wilt u vanuit een uitkering een bedrijf beginnen? U kunt misschien bijstand voor zelfstandigen aanvragen: een uitkering of een lening.',
    soort: 'uitkering',
    doelgroep: ['P'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(BBZ, '2')],
    bedrag: {
      maximum: 253420,
      percentage: null,
      toelichting:
        'Lening voor een bestaand bedrijf: hoogstens € 253.420 (2025). Voor een starter: hoogstens € 46.656 (2025). De rente is 8%. De uitkering duurt 12 of 36 maanden. Bedragen voor 2026 zijn niet gevonden.',
      peiljaar: 2025,
    },
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        {
          any: [
            burger('bbz-zelfstandige', 'U bent zelfstandige.', [BBZ, '2'], ['rol = "ZELFSTANDIGE"', ['rol']]),
            burgerMet('bbz-onderneming', 'U hebt inkomen uit een eigen bedrijf.', [BBZ, '2'], ['ONDERNEMING', 'BBZ']),
            burger('bbz-starter', 'U wilt vanuit een uitkering een eigen bedrijf beginnen.', [BBZ, '2']),
          ],
        },
        burger('bbz-uren', 'U werkt 1.225 uur per jaar of meer in uw bedrijf.', [BBZ, '2']),
        burger(
          'bbz-vermogen',
          'Uw vermogen is niet hoger dan € 243.892 (bedrag van 2025).',
          [BBZ, '2'],
          ['vermogen <= bbzVermogen', ['vermogen'], ['bbzVermogen']],
        ),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('bijstand zelfstandigen'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([`${MACHINE_LAW}, Bbz 2025`, UPL_LIJST]),
    valid_from: '2025-01-01',
  }),
];
