import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk, Requirement } from '../regeling.ts';
import { SLIM_ACTIVITEITEN } from './betaalt.ts';
import { bronnen } from './bronvermeldingen.ts';
import { BIJ_UVB, RVO, UVB } from './uitvoerders.ts';
import { werkgever } from './voorwaarden.ts';
import { basis, SLIM } from './wetten.ts';

// Only the two time slots of 2026 were found; in another year the condition cannot be tested.
const TIJDVAKKEN_2026 = [
  { van: '2026-04-07', tot: '2026-05-04' },
  { van: '2026-08-10', tot: '2026-09-07' },
];
const EERSTE_TIJDVAK: Requirement = {
  all: [
    werkgever(
      'slim-tijdvak-1-begin',
      'U vraagt aan op 7 april 2026 of later.',
      [SLIM, null],
      ['peildatum >= slimTijdvak1Begin', ['peildatum'], ['slimTijdvak1Begin']],
    ),
    werkgever(
      'slim-tijdvak-1-eind',
      'U vraagt aan op 4 mei 2026 of eerder.',
      [SLIM, null],
      ['peildatum <= slimTijdvak1Eind', ['peildatum'], ['slimTijdvak1Eind']],
    ),
  ],
};
const TWEEDE_TIJDVAK: Requirement = {
  all: [
    werkgever(
      'slim-tijdvak-2-begin',
      'U vraagt aan op 10 augustus 2026 of later.',
      [SLIM, null],
      ['peildatum >= slimTijdvak2Begin', ['peildatum'], ['slimTijdvak2Begin']],
    ),
    werkgever(
      'slim-tijdvak-2-eind',
      'U vraagt aan op 7 september 2026 of eerder.',
      [SLIM, null],
      ['peildatum <= slimTijdvak2Eind', ['peildatum'], ['slimTijdvak2Eind']],
    ),
  ],
};

/** SLIM: learning and development in small and medium-sized companies. */
export const slim: readonly RegelingRijk[] = [
  createRegeling({
    id: 'slim-individueel',
    nummer: 29,
    naam: 'SLIM-subsidie voor één bedrijf',
    samenvatting:
      'Wilt u dat uw personeel blijft leren? Hebt u een klein of middelgroot bedrijf? U kunt misschien SLIM-subsidie aanvragen in een van de tijdvakken.',
    soort: 'subsidie',
    doelgroep: ['G'],
    uitvoerder: UVB,
    mede_uitvoerders: [RVO],
    legal_basis: [basis(SLIM)],
    bedrag: {
      maximum: 24999,
      percentage: 60,
      toelichting:
        '60% van de kosten, hoogstens € 24.999 (2026). In de landbouw hoogstens € 20.000. De kosten zijn minstens € 5.000. Het hogere percentage van 80% voor kleine bedrijven is vervallen op 5 juli 2025.',
      peiljaar: 2026,
    },
    betaalt: SLIM_ACTIVITEITEN,
    geldig: { van: null, tot: '2029-12-31' },
    status: 'loting',
    status_toelichting: 'Komen er te veel aanvragen binnen in een tijdvak? Dan is er een loting.',
    tijdvakken: TIJDVAKKEN_2026,
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'slim-mkb',
          'U hebt een klein of middelgroot bedrijf: minder dan 250 werknemers.',
          [SLIM, null],
          ['aantalWerknemers < 250', ['aantalWerknemers']],
        ),
        werkgever('slim-kvk', 'Uw bedrijf staat ingeschreven bij de Kamer van Koophandel.', [SLIM, null]),
        werkgever('slim-activiteit', 'U kiest een activiteit die de regeling noemt (A, B of C).', [SLIM, null]),
        { any: [EERSTE_TIJDVAK, TWEEDE_TIJDVAK] },
      ],
    },
    aanvragen: BIJ_UVB,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      ['SLIM-bedragen en tijdvakken 2026 (subsidieadviesbureau en Personeelsnet)'],
      'de grens van 250 werknemers voor klein en middelgroot',
    ),
    valid_from: '2025-07-05',
  }),
  createRegeling({
    id: 'slim-samenwerking',
    nummer: 30,
    naam: 'SLIM-subsidie voor samenwerking of groot bedrijf',
    samenvatting:
      'Werkt u met andere bedrijven samen aan leren in het bedrijf? Of hebt u een groot bedrijf in landbouw, horeca of recreatie? U kunt misschien SLIM-subsidie aanvragen.',
    soort: 'subsidie',
    doelgroep: ['G'],
    uitvoerder: UVB,
    legal_basis: [basis(SLIM)],
    bedrag: {
      maximum: 500000,
      percentage: null,
      toelichting: 'Hoogstens € 500.000 (2020). Het bedrag voor 2026 is niet gevonden.',
      peiljaar: 2020,
    },
    betaalt: SLIM_ACTIVITEITEN,
    geldig: { van: null, tot: '2029-12-31' },
    status: 'onbekend',
    status_toelichting: 'Het tijdvak is niet gevonden. Kijk bij Uitvoering Van Beleid wanneer u kunt aanvragen.',
    gebied: 'landelijk',
    requirements: {
      all: [
        {
          any: [
            werkgever('slim-samen-twee', 'U vraagt aan met minstens 2 kleine of middelgrote bedrijven.', [SLIM, null]),
            {
              all: [
                werkgever(
                  'slim-groot',
                  'U hebt een groot bedrijf: 250 werknemers of meer.',
                  [SLIM, null],
                  ['aantalWerknemers >= 250', ['aantalWerknemers']],
                ),
                werkgever(
                  'slim-groot-sector',
                  'U werkt in de landbouw, horeca of recreatie.',
                  [SLIM, null],
                  ['sector in ["A", "I", "R"]', ['sector']],
                ),
              ],
            },
          ],
        },
        werkgever('slim-samen-tijdvak', 'U vraagt aan in een tijdvak.', [SLIM, null]),
        werkgever('slim-samen-activiteit', 'U kiest een activiteit die de regeling noemt.', [SLIM, null]),
      ],
    },
    aanvragen: BIJ_UVB,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      ['Bericht van Koninklijke Horeca Nederland (2020)'],
      'de grens van 250 werknemers en de secties A, I en R van de Standaard Bedrijfsindeling',
    ),
  }),
];
