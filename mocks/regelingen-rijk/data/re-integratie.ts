import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { leren } from './betaalt.ts';
import { bronnen, UPL_LIJST } from './bronvermeldingen.ts';
import { GEMEENTE, SZW, VIA_GEMEENTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, burgerMet, onderAow, vanaf } from './voorwaarden.ts';
import { basis, PW, VIA } from './wetten.ts';

/** Help on the way to work by the municipality. */
export const reIntegratie: readonly RegelingRijk[] = [
  createRegeling({
    id: 're-integratie-gemeente',
    nummer: 26,
    naam: 'Hulp van de gemeente bij werk en participatieplaats',
    samenvatting:
      'Zoekt u werk en lukt dat niet alleen? U kunt misschien hulp aanvragen bij uw gemeente. Bijvoorbeeld een participatieplaats: u werkt om te leren, met behoud van uitkering en soms een premie.',
    soort: 'voorziening',
    doelgroep: ['Z'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '7, 10, 10a')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'De premie staat in de verordening van uw gemeente. Het bedrag is hier niet gevonden.',
      peiljaar: null,
    },
    betaalt: leren(['Z'], ['training', 'coaching'], { uitvoeringsvormen: ['UV04', 'UV06', 'UV07'] }),
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        {
          any: [
            burgerMet(
              're-integratie-uitkering',
              'U krijgt bijstand, IOAW of IOAZ. Een participatieplaats is er alleen bij bijstand.',
              [PW, '7, 10, 10a'],
              ['BIJSTAND', 'IOAW', 'IOAZ'],
            ),
            {
              all: [
                burgerMet('re-integratie-zonder-inkomen', 'U hebt geen uitkering en geen werk.', [PW, '7'], ['GEEN']),
                burger('re-integratie-ingeschreven', 'U bent ingeschreven bij UWV als iemand die werk zoekt.', [
                  PW,
                  '7',
                ]),
              ],
            },
          ],
        },
        burger(
          're-integratie-geen-uwv',
          'U krijgt geen uitkering van UWV. Anders helpt UWV u naar werk.',
          [PW, '7 lid 3 onder c'],
          [
            'every bron in inkomstenbronnen satisfies not(bron in ["WW", "ZW", "WGA", "IVA", "WAO", "WAJONG", "IOW"])',
            ['inkomstenbronnen'],
          ],
        ),
        vanaf('re-integratie', 18, [PW, '7']),
        onderAow('re-integratie', [PW, '7']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('re-integratie'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      [UPL_LIJST],
      'dat hulp bij werk er ook is bij IOAW, IOAZ en zonder uitkering met inschrijving bij UWV, van 18 jaar tot de AOW-leeftijd (Participatiewet, artikel 7)',
    ),
  }),
  createRegeling({
    id: 'leer-werktraject',
    nummer: 27,
    naam: 'Leer-werktraject',
    samenvatting:
      'Bent u 16 tot en met 27 jaar en hebt u geen startkwalificatie? Dat is een diploma havo, vwo of mbo niveau 2 of hoger. U kunt misschien een leer-werktraject aanvragen: leren en werken tegelijk.',
    soort: 'voorziening',
    doelgroep: ['Z'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '10f')],
    bedrag: null,
    betaalt: leren(['Z'], ['opleiding', 'praktijkleren'], {
      leerwegen: ['bbl', 'derde-leerweg'],
      niveaus: ['mbo-1', 'mbo-2'],
      uitvoeringsvormen: ['UV03'],
    }),
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger('leerwerk-minimaal-16', 'U bent 16 jaar of ouder.', [PW, '10f'], ['leeftijd >= 16', ['leeftijd']]),
        burger('leerwerk-maximaal-27', 'U bent 27 jaar of jonger.', [PW, '10f'], ['leeftijd <= 27', ['leeftijd']]),
        burger(
          'leerwerk-startkwalificatie',
          'U hebt geen startkwalificatie.',
          [PW, '10f'],
          ['startkwalificatie = false', ['startkwalificatie']],
        ),
        burger('leerwerk-nodig', 'Uw gemeente vindt een leer-werktraject nodig voor u.', [PW, '10f']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('leer-werktraject'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'dat de gemeente het traject nodig moet vinden'),
  }),
  createRegeling({
    id: 'opleidingsvergoeding-werklozen',
    nummer: 28,
    naam: 'Vergoeding voor een opleiding',
    samenvatting:
      'Bent u werkloos en helpt een opleiding u aan werk? U kunt misschien een vergoeding aanvragen bij uw gemeente.',
    soort: 'vergoeding',
    doelgroep: ['Z'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '10a')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Elke gemeente kiest het bedrag zelf. Het bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: leren(['Z'], ['opleiding', 'onderdeel', 'cursus', 'training', 'praktijkleren'], {
      uitvoeringsvormen: ['UV01', 'UV02'],
    }),
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger('opleidingsvergoeding-werkzoekend', 'U zoekt werk.', [PW, '10a'], ['rol = "WERKZOEKENDE"', ['rol']]),
        burger('opleidingsvergoeding-nodig', 'Uw gemeente vindt de opleiding nodig om werk te vinden.', [PW, '10a']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('opleidingsvergoeding werklozen'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([UPL_LIJST]),
  }),
  createRegeling({
    id: 'via',
    nummer: 45,
    naam: 'Verdere Integratie op de Arbeidsmarkt (VIA)',
    samenvatting:
      'Bent u statushouder of hebt u een migratieachtergrond? In sommige gemeenten zijn projecten die u helpen aan werk. U kunt misschien een plek aanvragen.',
    soort: 'dienst',
    doelgroep: ['Z'],
    uitvoerder: SZW,
    mede_uitvoerders: [GEMEENTE],
    legal_basis: [basis(VIA)],
    bedrag: null,
    status: 'onbekend',
    status_toelichting: 'Of er nu een project loopt in uw gemeente, is niet gevonden.',
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        {
          any: [
            burger('via-statushouder', 'U bent statushouder.', [VIA, null], ['statushouder = true', ['statushouder']]),
            burger('via-migratieachtergrond', 'U hebt een migratieachtergrond.', [VIA, null]),
          ],
        },
        vanaf('via', 18, [VIA, null]),
        onderAow('via', [VIA, null]),
        burger('via-project', 'In uw gemeente loopt nu een project waar u bij past.', [VIA, null]),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'de vorm (projecten), de doelgroep en de leeftijd'),
  }),
];
