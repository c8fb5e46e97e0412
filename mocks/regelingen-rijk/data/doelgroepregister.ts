import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, REGELRECHT, UPL_LIJST } from './bronvermeldingen.ts';
import { aanvraag, GEMEENTE, UWV } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { burger, werkgever, werkleeftijd, werkleeftijdKandidaat } from './voorwaarden.ts';
import { basis, grond, PW, WFSV } from './wetten.ts';

/** The register of the banenafspraak and sheltered work. */
export const doelgroepregister: readonly RegelingRijk[] = [
  createRegeling({
    id: 'doelgroepregister',
    nummer: 24,
    naam: 'Banenafspraak en doelgroepregister',
    samenvatting:
      'Kunt u door een beperking het minimumloon niet verdienen? U kunt misschien een plek in het doelgroepregister aanvragen. Werkgevers hebben afgesproken banen te maken voor mensen in dit register.',
    soort: 'voorziening',
    doelgroep: ['Z', 'G'],
    uitvoerder: UWV,
    legal_basis: [basis(WFSV, '38b')],
    bedrag: null,
    gebied: 'landelijk',
    requirements: {
      all: [
        burger(
          'register-beperking',
          'U hebt een arbeidsbeperking.',
          [WFSV, '38b'],
          ['arbeidsbeperking = true', ['arbeidsbeperking']],
        ),
        werkgever(
          'register-beperking-kandidaat',
          'De kandidaat heeft een arbeidsbeperking.',
          [WFSV, '38b'],
          ['kandidaat.arbeidsbeperking = true', ['kandidaat.arbeidsbeperking']],
        ),
        burger('register-grond', 'U hoort bij een van de groepen die de wet noemt.', [WFSV, '38b']),
        werkgever('register-grond-kandidaat', 'De kandidaat hoort bij een van de groepen die de wet noemt.', [
          WFSV,
          '38b',
        ]),
      ],
    },
    samenloop: [
      {
        code: 'register-geen-beschut-werk',
        soort: 'uitgesloten-door',
        regelingen: ['beschut-werk'],
        omschrijving: 'U doet geen beschut werk.',
        grondslag: grond(WFSV, '38b'),
        voor: 'burger',
      },
      {
        code: 'register-geen-beschut-werk-kandidaat',
        soort: 'uitgesloten-door',
        regelingen: ['beschut-werk'],
        omschrijving: 'De kandidaat doet geen beschut werk.',
        grondslag: grond(WFSV, '38b'),
        voor: 'werkgever',
      },
    ],
    aanvragen: aanvraag('Bij UWV.', 'https://www.uwv.nl'),
    upl: upl('register arbeidsbeperkten inschrijving'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([REGELRECHT, UPL_LIJST]),
  }),
  createRegeling({
    id: 'beschut-werk',
    nummer: 25,
    naam: 'Beschut werk',
    samenvatting:
      'Kunt u alleen werken met veel begeleiding of een aangepaste werkplek? U kunt misschien beschut werk aanvragen. UWV geeft advies, de gemeente zorgt voor de werkplek.',
    soort: 'voorziening',
    doelgroep: ['Z', 'G'],
    // UWV gives advice here; it does not decide.
    uitvoerder: GEMEENTE,
    legal_basis: [basis(PW, '10b')],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Loonkostensubsidie en begeleiding voor de werkgever. Een bedrag is niet gevonden.',
      peiljaar: null,
    },
    gebied: 'gemeentelijk',
    requirements: {
      all: [
        burger(
          'beschut-beperking',
          'U hebt een arbeidsbeperking.',
          [PW, '10b'],
          ['arbeidsbeperking = true', ['arbeidsbeperking']],
        ),
        werkgever(
          'beschut-beperking-kandidaat',
          'De kandidaat heeft een arbeidsbeperking.',
          [PW, '10b'],
          ['kandidaat.arbeidsbeperking = true', ['kandidaat.arbeidsbeperking']],
        ),
        burger(
          'beschut-advies',
          'UWV adviseert beschut werk voor u.',
          [PW, '10b'],
          ['adviesBeschutWerk = true', ['adviesBeschutWerk']],
        ),
        werkgever(
          'beschut-advies-kandidaat',
          'UWV adviseert beschut werk voor de kandidaat.',
          [PW, '10b'],
          ['kandidaat.adviesBeschutWerk = true', ['kandidaat.adviesBeschutWerk']],
        ),
        ...werkleeftijd('beschut', [PW, '10b']),
        ...werkleeftijdKandidaat('beschut', [PW, '10b']),
      ],
    },
    aanvragen: aanvraag(
      'Vraag het advies aan bij UWV. Daarna helpt uw gemeente.',
      'https://www.uwv.nl',
      'Advies beschut werk van UWV',
    ),
    upl: upl('beschut werk'),
    zekerheid: 'gevonden',
    bronvermelding: bronnen([REGELRECHT, UPL_LIJST]),
  }),
];
