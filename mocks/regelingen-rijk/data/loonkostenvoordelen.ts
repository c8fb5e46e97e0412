import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { bronnen, GEHEUGEN_LKV, GEHEUGEN_WERKLEEFTIJD, LKV_2026, UPL_LIJST } from './bronvermeldingen.ts';
import { BELASTINGDIENST, UWV, VIA_LOONAANGIFTE } from './uitvoerders.ts';
import { upl } from './upl.ts';
import { expressie, werkgever, werkleeftijdKandidaat } from './voorwaarden.ts';
import { basis, grond, WTL } from './wetten.ts';

// Wtl 4.1, third paragraph: of several allowances for one employee only the highest counts.
const ALLEEN_HOOGSTE = 'Kunt u meer loonkostenvoordelen krijgen voor dezelfde werknemer? Dan telt alleen het hoogste.';

const LKV = ['lkv-banenafspraak', 'lkv-arbeidsgehandicapte', 'lkv-herplaatsing'] as const;

/** What an allowance comes to in a year, and how it stands to the others. */
const metHoogte = (norm: string, id: (typeof LKV)[number]): Pick<RegelingRijk, 'berekeningen' | 'samenloop'> => ({
  berekeningen: [
    {
      code: `${id}-hoogte`,
      omschrijving: 'Het voordeel in een heel jaar.',
      eenheid: 'euro-per-jaar',
      minimum: null,
      maximum: expressie(
        `min(${norm}Maximum, ${norm}PerUur * urenPerWeek * 52)`,
        ['urenPerWeek'],
        [`${norm}PerUur`, `${norm}Maximum`],
      ),
      toelichting: 'Uren per week keer 52 weken, tot het hoogste bedrag. De Belastingdienst telt de echte uren.',
      grondslag: grond(WTL),
      voor: 'werkgever',
    },
  ],
  samenloop: [
    {
      code: `${id}-hoogste`,
      soort: 'alleen-hoogste',
      regelingen: LKV.filter((ander) => ander !== id),
      omschrijving: 'U krijgt voor dezelfde werknemer geen hoger loonkostenvoordeel.',
      grondslag: grond(WTL, '4.1 lid 3'),
      voor: 'werkgever',
    },
  ],
});

/** Allowances for employers of the Wet tegemoetkomingen loondomein. */
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
          ['kandidaat.doelgroepregister = true', ['kandidaat.doelgroepregister']],
        ),
        ...werkleeftijdKandidaat('lkv-banenafspraak', [WTL, '2.10-2.13']),
      ],
    },
    ...metHoogte('lkvBanenafspraak', 'lkv-banenafspraak'),
    aanvragen: VIA_LOONAANGIFTE,
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      [LKV_2026, 'Doelgroepverklaring niet meer nodig per 1 januari 2026'],
      `${GEHEUGEN_LKV}, en ${GEHEUGEN_WERKLEEFTIJD}`,
    ),
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
          ['kandidaat.arbeidsbeperking = true', ['kandidaat.arbeidsbeperking']],
        ),
        werkgever(
          'lkv-arbeidsgehandicapte-verklaring',
          'De werknemer heeft een doelgroepverklaring.',
          [WTL, '2.6-2.9'],
          ['kandidaat.doelgroepverklaring = true', ['kandidaat.doelgroepverklaring']],
        ),
        ...werkleeftijdKandidaat('lkv-arbeidsgehandicapte', [WTL, '2.6-2.9']),
      ],
    },
    ...metHoogte('lkvArbeidsgehandicapte', 'lkv-arbeidsgehandicapte'),
    aanvragen: { ...VIA_LOONAANGIFTE, documenten: ['Doelgroepverklaring van de werknemer'] },
    upl: upl('doelgroepverklaring'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026, UPL_LIJST], GEHEUGEN_LKV),
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
          ['kandidaat.arbeidsbeperking = true', ['kandidaat.arbeidsbeperking']],
        ),
        werkgever('lkv-herplaatsing-herplaatst', 'U geeft de werknemer een andere of aangepaste functie.', [
          WTL,
          '2.14-2.17',
        ]),
        ...werkleeftijdKandidaat('lkv-herplaatsing', [WTL, '2.14-2.17']),
      ],
    },
    ...metHoogte('lkvHerplaatsing', 'lkv-herplaatsing'),
    aanvragen: { ...VIA_LOONAANGIFTE, documenten: ['Doelgroepverklaring van de werknemer'] },
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([LKV_2026], GEHEUGEN_LKV),
    valid_from: '2026-01-01',
  }),
];
