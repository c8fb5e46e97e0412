import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, LKV_2026, UPL_LIJST } from './bronvermeldingen.ts';
import { BELASTINGDIENST, NIET_MEER, UWV, VIA_LOONAANGIFTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { werkgever } from './voorwaarden.ts';
import { basis, WTL } from './wetten.ts';

const GEHEUGEN_UITVOERING = 'dat UWV het bedrag berekent en de Belastingdienst betaalt';
// Wtl 4.1, third paragraph: of several allowances for one employee only the highest counts.
const ALLEEN_HOOGSTE = 'Kunt u meer loonkostenvoordelen krijgen voor dezelfde werknemer? Dan telt alleen het hoogste.';

/** Allowances for employers of the Wet tegemoetkomingen loondomein, the ended ones included. */
export const loonkostenvoordelen: readonly RegelingRijk[] = [
  createRegeling({
    id: 'lkv-banenafspraak',
    nummer: 14,
    naam: 'Loonkostenvoordeel (LKV) banenafspraak',
    samenvatting:
      'Hebt u een werknemer die in het doelgroepregister staat? U kunt misschien loonkostenvoordeel aanvragen. Dat kan zolang de werknemer bij u in dienst is.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: UWV,
    mede_uitvoerders: [BELASTINGDIENST],
    legal_basis: [basis(WTL, '2.10-2.13')],
    bedrag: {
      maximum: 2000,
      percentage: null,
      toelichting: `€ 1,01 per uur, hoogstens € 2.000 per jaar (2026). ${ALLEEN_HOOGSTE}`,
      peiljaar: 2026,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'lkv-banenafspraak-register',
          'De werknemer staat in het doelgroepregister.',
          [WTL, '2.10-2.13'],
          ['kandidaat.doelgroepregister', 'EQUALS', true],
        ),
      ],
    },
    aanvragen: VIA_LOONAANGIFTE,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026, 'Doelgroepverklaring niet meer nodig per 1 januari 2026'], GEHEUGEN_UITVOERING),
    valid_from: '2026-01-01',
  }),
  createRegeling({
    id: 'lkv-arbeidsgehandicapte',
    nummer: 15,
    naam: 'Loonkostenvoordeel (LKV) werknemer met een beperking',
    samenvatting:
      'Neemt u iemand in dienst met een beperking of ziekte? U kunt misschien 3 jaar loonkostenvoordeel aanvragen.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: UWV,
    mede_uitvoerders: [BELASTINGDIENST],
    legal_basis: [basis(WTL, '2.6-2.9')],
    bedrag: {
      maximum: 6000,
      percentage: null,
      toelichting: `€ 3,05 per uur, hoogstens € 6.000 per jaar (2026). ${ALLEEN_HOOGSTE}`,
      peiljaar: 2026,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'lkv-arbeidsgehandicapte-beperking',
          'De werknemer heeft een beperking of ziekte.',
          [WTL, '2.6-2.9'],
          ['kandidaat.arbeidsbeperking', 'EQUALS', true],
        ),
        werkgever('lkv-arbeidsgehandicapte-verklaring', 'De werknemer heeft een doelgroepverklaring.', [
          WTL,
          '2.6-2.9',
        ]),
      ],
    },
    aanvragen: { ...VIA_LOONAANGIFTE, documenten: ['Doelgroepverklaring van de werknemer'] },
    upl: upl('doelgroepverklaring'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026, UPL_LIJST], GEHEUGEN_UITVOERING),
    valid_from: '2026-01-01',
  }),
  createRegeling({
    id: 'lkv-herplaatsing',
    nummer: 16,
    naam: 'Loonkostenvoordeel (LKV) herplaatsing',
    samenvatting:
      'Gaat een eigen werknemer met een beperking bij u weer werken in een andere of aangepaste functie? U kunt misschien 1 jaar loonkostenvoordeel aanvragen.',
    soort: 'loonkosten',
    doelgroep: ['G'],
    uitvoerder: UWV,
    mede_uitvoerders: [BELASTINGDIENST],
    legal_basis: [basis(WTL, '2.14-2.17')],
    bedrag: {
      maximum: 6000,
      percentage: null,
      toelichting: `€ 3,05 per uur, hoogstens € 6.000 (2026). ${ALLEEN_HOOGSTE}`,
      peiljaar: 2026,
    },
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'lkv-herplaatsing-beperking',
          'De werknemer heeft een beperking of ziekte.',
          [WTL, '2.14-2.17'],
          ['kandidaat.arbeidsbeperking', 'EQUALS', true],
        ),
        werkgever('lkv-herplaatsing-herplaatst', 'U geeft de werknemer een andere of aangepaste functie.', [
          WTL,
          '2.14-2.17',
        ]),
      ],
    },
    aanvragen: { ...VIA_LOONAANGIFTE, documenten: ['Doelgroepverklaring van de werknemer'] },
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026], GEHEUGEN_UITVOERING),
    valid_from: '2026-01-01',
  }),
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
          ['peildatum', 'LESS_THAN', '2026-01-01'],
        ),
      ],
    },
    aanvragen: NIET_MEER,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026], GEHEUGEN_UITVOERING),
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
          ['peildatum', 'LESS_THAN', '2025-01-01'],
        ),
      ],
    },
    aanvragen: NIET_MEER,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(['Wet 36458'], GEHEUGEN_UITVOERING),
  }),
];
