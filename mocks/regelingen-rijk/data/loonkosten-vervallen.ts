import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, GEHEUGEN_LKV, LKV_2026 } from './bronvermeldingen.ts';
import { BELASTINGDIENST, NIET_MEER, UWV } from './uitvoerders.ts';
import { werkgever } from './voorwaarden.ts';
import { basis, WTL } from './wetten.ts';

/** Allowances for employers of the Wet tegemoetkomingen loondomein that have ended. */
export const loonkostenVervallen: readonly RegelingRijk[] = [
  createRegeling({
    id: 'lkv-oudere-werknemer',
    nummer: 17,
    naam: 'Loonkostenvoordeel (LKV) oudere werknemer',
    samenvatting: 'Deze regeling is gestopt op 1 januari 2026. Er is geen andere regeling voor in de plaats gekomen.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: UWV,
    mede_uitvoerders: [BELASTINGDIENST],
    legal_basis: [basis(WTL, 'oud')],
    bedrag: null,
    geldig: { van: null, tot: '2025-12-31' },
    status: 'vervallen',
    status_toelichting: 'Voor werknemers die vóór 1 januari 2024 in dienst kwamen, loopt het voordeel nog af.',
    vervallen: { per: '2026-01-01', grond: 'Wet tegemoetkomingen loondomein: vervallen per 1 januari 2026' },
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'lkv-oudere-voor-2026',
          'Het gaat om een datum vóór 1 januari 2026.',
          [WTL, 'oud'],
          ['peildatum < "2026-01-01"', ['peildatum']],
        ),
        werkgever(
          'lkv-oudere-56',
          'De werknemer is 56 jaar of ouder.',
          [WTL, 'oud'],
          ['kandidaat.leeftijd >= 56', ['kandidaat.leeftijd']],
        ),
        werkgever('lkv-oudere-verklaring', 'De werknemer heeft een doelgroepverklaring en kwam vóór 2024 in dienst.', [
          WTL,
          'oud',
        ]),
      ],
    },
    aanvragen: NIET_MEER,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026], `${GEHEUGEN_LKV}, de leeftijd van 56 jaar en de doelgroepverklaring`),
  }),
  createRegeling({
    id: 'lage-inkomensvoordeel',
    nummer: 18,
    naam: 'Lage-inkomensvoordeel (LIV)',
    samenvatting: 'Deze regeling is gestopt op 1 januari 2025. Er is geen andere regeling voor in de plaats gekomen.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: UWV,
    mede_uitvoerders: [BELASTINGDIENST],
    legal_basis: [basis(WTL, '3.1')],
    bedrag: null,
    geldig: { van: null, tot: '2024-12-31' },
    status: 'vervallen',
    vervallen: { per: '2025-01-01', grond: 'Wet 36458: het lage-inkomensvoordeel is afgeschaft per 1 januari 2025' },
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'liv-voor-2025',
          'Het gaat om een datum vóór 1 januari 2025.',
          [WTL, '3.1'],
          ['peildatum < "2025-01-01"', ['peildatum']],
        ),
        werkgever('liv-loon', 'De werknemer werkt genoeg uren en verdient niet veel meer dan het minimumloon.', [
          WTL,
          '3.1',
        ]),
      ],
    },
    aanvragen: NIET_MEER,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(['Wet 36458'], `${GEHEUGEN_LKV}, en de eis aan uren en loon`),
  }),
];
