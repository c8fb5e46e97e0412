import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { diensten } from './betaalt.ts';
import { bronnen, GEHEUGEN_WERKLEEFTIJD, REGELRECHT, UPL_LIJST } from './bronvermeldingen.ts';
import { aanvraag, GEMEENTE, UWV, UWV_OF_GEMEENTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, burgerMet, kandidaatMet, werkgever, werkleeftijd, werkleeftijdKandidaat } from './voorwaarden.ts';
import { basis, PW, WAJONG, WIA, WW, ZW } from './wetten.ts';

// Kept during a trial by UWV (WW 76a, ZW 52e, WIA 37, WAO 65g, Wajong 2:24) and by the municipality (Pw 8a); ZW, WAO, IOAW and IOAZ from memory.
const PROEFPLAATSING = ['WW', 'ZW', 'WGA', 'IVA', 'WAO', 'WAJONG', 'BIJSTAND', 'IOAW', 'IOAZ'];

/** Instruments around a job for people with a labour disability or a benefit. */
export const voorzieningen: readonly RegelingRijk[] = [
  createRegeling({
    id: 'no-riskpolis',
    nummer: 19,
    naam: 'No-riskpolis',
    samenvatting:
      'Wordt uw werknemer met een beperking ziek? U kunt misschien een no-riskpolis gebruiken. UWV betaalt dan een uitkering, die u verrekent met het loon.',
    soort: 'voorziening',
    doelgroep: ['G'],
    uitvoerder: UWV,
    legal_basis: [basis(ZW, '29b')],
    bedrag: {
      maximum: null,
      percentage: 70,
      toelichting:
        'Ziekengeld van 70%. Op verzoek 100% in de eerste 52 weken. Dit geldt 5 jaar. Bij banenafspraak, Wajong en beschut werk is er geen einddatum. Een maximum met een jaar is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        {
          any: [
            kandidaatMet(
              'nrp-uitkering',
              'De werknemer krijgt een WIA-, WAO- of Wajong-uitkering.',
              [ZW, '29b'],
              ['WGA', 'IVA', 'WAO', 'WAJONG'],
            ),
            werkgever(
              'nrp-register',
              'De werknemer staat in het doelgroepregister.',
              [ZW, '29b'],
              ['kandidaat.doelgroepregister = true', ['kandidaat.doelgroepregister']],
            ),
            werkgever(
              'nrp-beschut-werk',
              'UWV adviseert beschut werk voor de werknemer.',
              [ZW, '29b'],
              ['kandidaat.adviesBeschutWerk = true', ['kandidaat.adviesBeschutWerk']],
            ),
          ],
        },
        ...werkleeftijdKandidaat('nrp', [ZW, '29b']),
      ],
    },
    aanvragen: aanvraag('Meld uw werknemer ziek bij UWV en vraag om ziekengeld.', 'https://www.uwv.nl'),
    upl: upl('no-riskpolis'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([REGELRECHT, UPL_LIJST], GEHEUGEN_WERKLEEFTIJD),
  }),
  createRegeling({
    id: 'proefplaatsing',
    nummer: 20,
    naam: 'Proefplaatsing',
    samenvatting:
      'Werken op proef, met behoud van uitkering. U kunt misschien een proefplaatsing aanvragen. Bij UWV duurt die hoogstens 6 maanden, bij de gemeente 2 maanden en daarna hoogstens 4 maanden extra.',
    soort: 'voorziening',
    doelgroep: ['G', 'Z'],
    uitvoerder: UWV,
    mede_uitvoerders: [GEMEENTE],
    legal_basis: [basis(WW, '76a'), basis(WIA, '37'), basis(WAJONG, '2:24'), basis(PW, '8a')],
    bedrag: null,
    gebied: 'landelijk',
    requirements: {
      all: [
        burgerMet(
          'proefplaatsing-uitkering',
          'U krijgt WW, Ziektewet, WIA, WAO, Wajong, bijstand, IOAW of IOAZ.',
          [WW, '76a'],
          PROEFPLAATSING,
        ),
        kandidaatMet(
          'proefplaatsing-uitkering-kandidaat',
          'De kandidaat krijgt WW, Ziektewet, WIA, WAO, Wajong, bijstand, IOAW of IOAZ.',
          [WW, '76a'],
          PROEFPLAATSING,
        ),
        burger('proefplaatsing-daarna', 'De werkgever wil u na de proef 6 maanden of langer in dienst nemen.', [
          WW,
          '76a',
        ]),
        werkgever('proefplaatsing-daarna-kandidaat', 'U wilt de kandidaat na de proef 6 maanden of langer in dienst.', [
          WW,
          '76a',
        ]),
        ...werkleeftijd('proefplaatsing', [WW, '76a']),
        ...werkleeftijdKandidaat('proefplaatsing', [WW, '76a']),
      ],
    },
    aanvragen: UWV_OF_GEMEENTE,
    upl: upl('proefplaatsing ww'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      [REGELRECHT, UPL_LIJST],
      `het contract van 6 maanden na de proef, en ${GEHEUGEN_WERKLEEFTIJD}`,
    ),
  }),
  createRegeling({
    id: 'jobcoaching',
    nummer: 21,
    naam: 'Jobcoach of begeleiding op de werkplek',
    samenvatting:
      'Een jobcoach helpt bij werken met een beperking. U kunt misschien een jobcoach aanvragen, als werknemer of als werkgever.',
    soort: 'voorziening',
    doelgroep: ['W', 'G'],
    uitvoerder: UWV,
    mede_uitvoerders: [GEMEENTE],
    legal_basis: [basis(WIA, '35.2.d'), basis(WAJONG, '2:22'), basis(PW, '10da')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'De wet noemt geen bedrag. Een bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: diensten(['W', 'G'], 'UV07'),
    gebied: 'landelijk',
    requirements: {
      all: [
        burger(
          'jobcoach-beperking',
          'U hebt een arbeidsbeperking.',
          [WIA, '35.2.d'],
          ['arbeidsbeperking = true', ['arbeidsbeperking']],
        ),
        werkgever(
          'jobcoach-beperking-kandidaat',
          'De werknemer heeft een arbeidsbeperking.',
          [WIA, '35.2.d'],
          ['kandidaat.arbeidsbeperking = true', ['kandidaat.arbeidsbeperking']],
        ),
        burger('jobcoach-werk', 'U hebt werk of u begint binnenkort. U hebt daar blijvend begeleiding bij nodig.', [
          WIA,
          '35.2.d',
        ]),
        werkgever('jobcoach-werk-kandidaat', 'De werknemer heeft blijvend begeleiding nodig om bij u te werken.', [
          WIA,
          '35.2.d',
        ]),
        ...werkleeftijd('jobcoach', [WIA, '35.2.d']),
        ...werkleeftijdKandidaat('jobcoach', [WIA, '35.2.d']),
      ],
    },
    aanvragen: UWV_OF_GEMEENTE,
    upl: upl('werkplekbegeleiding'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([REGELRECHT, UPL_LIJST], GEHEUGEN_WERKLEEFTIJD),
  }),
  createRegeling({
    id: 'werkplekaanpassing',
    nummer: 22,
    naam: 'Aanpassing van de werkplek',
    samenvatting:
      'Is door een ziekte of handicap een andere werkplek of een hulpmiddel nodig? U kunt misschien een vergoeding aanvragen.',
    soort: 'voorziening',
    doelgroep: ['W', 'G', 'P'],
    uitvoerder: UWV,
    mede_uitvoerders: [GEMEENTE],
    legal_basis: [basis(WIA, '35.2.c'), basis(PW, '10')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'De kosten die echt gemaakt worden. Een vast bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: diensten(['W', 'G', 'P'], 'UV11'),
    gebied: 'landelijk',
    requirements: {
      all: [
        burger(
          'werkplek-beperking',
          'U hebt een ziekte of handicap.',
          [WIA, '35.2.c'],
          ['arbeidsbeperking = true', ['arbeidsbeperking']],
        ),
        werkgever(
          'werkplek-beperking-kandidaat',
          'De werknemer heeft een ziekte of handicap.',
          [WIA, '35.2.c'],
          ['kandidaat.arbeidsbeperking = true', ['kandidaat.arbeidsbeperking']],
        ),
        burger('werkplek-medisch', 'De aanpassing is om medische redenen nodig.', [WIA, '35.2.c']),
        werkgever('werkplek-medisch-kandidaat', 'De aanpassing is om medische redenen nodig.', [WIA, '35.2.c']),
      ],
    },
    aanvragen: UWV_OF_GEMEENTE,
    upl: upl('arbeidsplaatsvoorziening'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([`${UPL_LIJST}: arbeidsplaatsvoorziening, ernaast bestaat werkplekaanpassing`]),
  }),
];
