import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, REGELRECHT, UPL_LIJST } from './bronvermeldingen.ts';
import { aanvraag, GEMEENTE, UWV } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { expressie, kandidaatMet, werkgever } from './voorwaarden.ts';
import { basis, grond, PW, WAJONG } from './wetten.ts';

/** Lower wage costs for an employer through the municipality or UWV. */
export const loonkosten: readonly RegelingRijk[] = [
  createRegeling({
    id: 'loonkostensubsidie',
    nummer: 13,
    naam: 'Loonkostensubsidie',
    samenvatting:
      'Neemt u iemand in dienst die door een beperking minder werk kan doen? U kunt misschien loonkostensubsidie aanvragen. De gemeente betaalt dan een deel van het loon.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '10c, 10d')],
    bedrag: {
      maximum: null,
      percentage: 70,
      toelichting:
        'Het verschil tussen het minimumloon en wat de werknemer kan verdienen (de loonwaarde), met vakantiegeld. Hoogstens 70% van het minimumloon met vakantiegeld. Het minimumloon is € 14,71 per uur (1 januari 2026).',
      peiljaar: 2026,
    },
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        werkgever(
          'lks-doelgroep',
          'De werknemer hoort bij de groep voor loonkostensubsidie. De gemeente bepaalt dat.',
          [PW, '10c'],
        ),
        werkgever(
          'lks-loonwaarde',
          'De werknemer kan minder verdienen dan 100% van het minimumloon.',
          [PW, '10d'],
          ['kandidaat.loonwaardePercentage < 100', ['kandidaat.loonwaardePercentage']],
        ),
      ],
    },
    berekeningen: [
      {
        code: 'lks-hoogte',
        omschrijving: 'De loonkostensubsidie per maand.',
        eenheid: 'euro-per-maand',
        minimum: null,
        maximum: expressie(
          // Below 21 the minimum wage is that of youth, which is not among the norms.
          'if kandidaat.leeftijd < 21 then null else minimumloonPerUur * urenPerWeek * 52 / 12 * (1 + vakantietoeslag / 100) * min(lksMaximum, 100 - kandidaat.loonwaardePercentage) / 100',
          ['urenPerWeek', 'kandidaat.loonwaardePercentage', 'kandidaat.leeftijd'],
          ['minimumloonPerUur', 'vakantietoeslag', 'lksMaximum'],
        ),
        toelichting:
          'Het minimumloon met vakantietoeslag, min wat de werknemer kan verdienen, tot 70%. Dit geldt vanaf 21 jaar. De vergoeding voor werkgeverslasten komt daar nog bij.',
        grondslag: grond(PW, '10d'),
        voor: 'werkgever',
      },
    ],
    aanvragen: aanvraag('Bij de gemeente van de werknemer.'),
    upl: upl('loonkostensubsidie'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([REGELRECHT, 'Minimumloon 1 januari 2026 (ministerie van SZW)', UPL_LIJST]),
  }),
  createRegeling({
    id: 'loondispensatie',
    nummer: 23,
    naam: 'Loondispensatie',
    samenvatting:
      'Kan een werknemer met een Wajong-uitkering minder werk doen? U kunt misschien toestemming aanvragen om minder loon te betalen. UWV vult het inkomen van de werknemer aan.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: UWV,
    legal_basis: [basis(WAJONG, '2:20')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'U betaalt loon naar wat de werknemer kan. Een vast bedrag is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        kandidaatMet(
          'loondispensatie-wajong',
          'De werknemer krijgt een Wajong-uitkering.',
          [WAJONG, '2:20'],
          ['WAJONG'],
        ),
        werkgever('loondispensatie-prestatie', 'De werknemer kan duidelijk minder werk doen dan collega’s.', [
          WAJONG,
          '2:20',
        ]),
      ],
    },
    aanvragen: aanvraag('Bij UWV.', 'https://www.uwv.nl'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([REGELRECHT]),
  }),
];
