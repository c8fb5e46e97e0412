import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, UPL_LIJST } from './bronvermeldingen.ts';
import { aanvraag, EIGEN_WERKGEVER, GEMEENTE, TOESLAGEN, VIA_GEMEENTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, burgerMet, vanaf } from './voorwaarden.ts';
import { BW7, basis, WGS, WKO } from './wetten.ts';

/** What makes work or leaving it possible: child care, debts, dismissal. */
export const rondWerk: readonly RegelingRijk[] = [
  createRegeling({
    id: 'kinderopvangtoeslag',
    nummer: 40,
    naam: 'Kinderopvangtoeslag',
    samenvatting:
      'Werkt u en gaat uw kind naar de opvang? U kunt misschien kinderopvangtoeslag aanvragen. U krijgt dan een deel van de kosten terug.',
    soort: 'toeslag',
    doelgroep: ['W', 'P'],
    uitvoerder: TOESLAGEN,
    legal_basis: [basis(WKO, '1.5')],
    bedrag: {
      maximum: 9.02,
      percentage: 96,
      toelichting:
        'U krijgt 33% tot 96% van de kosten, dat hangt af van uw inkomen. Voor dagopvang telt hoogstens € 9,02 per uur mee (2024). Het bedrag voor 2026 is niet gevonden.',
      peiljaar: 2024,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burger(
          'kot-kind',
          'U hebt een kind jonger dan 12 jaar.',
          [WKO, '1.5'],
          ['kinderenOnderTwaalf >= 1', ['kinderenOnderTwaalf']],
        ),
        burger('kot-opvang', 'Uw kind gaat naar een opvang die in het Landelijk Register Kinderopvang staat.', [
          WKO,
          '1.5',
        ]),
        {
          any: [
            burger('kot-werk', 'U werkt.', [WKO, '1.5'], ['urenWerkPerWeek > 0', ['urenWerkPerWeek']]),
            burger('kot-traject', 'U volgt een opleiding, een traject naar werk of een inburgering.', [WKO, '1.6']),
          ],
        },
        {
          any: [
            burger(
              'kot-zonder-partner',
              'U hebt geen partner in huis.',
              [WKO, '1.5'],
              ['huishouden in ["ALLEENSTAAND", "ALLEENSTAANDE_OUDER"]', ['huishouden']],
            ),
            burger('kot-partner-werkt', 'Uw partner werkt ook.', [WKO, '1.5']),
          ],
        },
      ],
    },
    aanvragen: aanvraag('Online bij Dienst Toeslagen, met DigiD.', 'https://www.toeslagen.nl'),
    upl: upl('kinderopvangtoeslag'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      ['Regels in MinBZK/poc-machine-law (EUPL-1.2), versie 2024', UPL_LIJST],
      'dat de opvang in het landelijk register moet staan',
    ),
    valid_from: '2024-01-01',
  }),
  createRegeling({
    id: 'schuldhulpverlening',
    nummer: 41,
    naam: 'Hulp bij schulden',
    samenvatting: 'Hebt u schulden die u niet kunt betalen? U kunt misschien hulp aanvragen bij uw gemeente.',
    soort: 'dienst',
    doelgroep: ['W', 'Z', 'P'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(WGS, '3')],
    bedrag: null,
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger(
          'schuldhulp-schulden',
          'U hebt schulden die een probleem zijn.',
          [WGS, '3'],
          ['schulden = true', ['schulden']],
        ),
        vanaf('schuldhulp', 18, [WGS, '3']),
      ],
    },
    aanvragen: VIA_GEMEENTE,
    upl: upl('schuldhulpverlening'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([UPL_LIJST], 'de leeftijd van 18 jaar'),
  }),
  createRegeling({
    id: 'transitievergoeding',
    nummer: 42,
    naam: 'Transitievergoeding bij ontslag',
    samenvatting:
      'Stopt uw werkgever uw contract? U kunt misschien een transitievergoeding vragen. Dat is geld bij ontslag. Soms gaan kosten voor scholing ervan af.',
    soort: 'vergoeding',
    doelgroep: ['W'],
    uitvoerder: EIGEN_WERKGEVER,
    legal_basis: [basis(BW7, '7:673')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting:
        'Een derde maandloon voor elk jaar dat u bij de werkgever werkte. Een maximum met een jaar is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        burgerMet('transitie-loondienst', 'U werkt in loondienst.', [BW7, '7:673'], ['LOONDIENST']),
        burger(
          'transitie-einde',
          'Uw baan stopt waarschijnlijk.',
          [BW7, '7:673'],
          ['dreigendBaanverlies = true', ['dreigendBaanverlies']],
        ),
        burger('transitie-werkgever', 'Uw werkgever stopt het contract. U doet dat niet zelf.', [BW7, '7:673']),
      ],
    },
    aanvragen: aanvraag('Bij uw werkgever.'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'een derde maandloon per jaar en het verrekenen van scholing'),
  }),
];
