import { PERSONEN } from '../suwi/personen.ts';
import type { Groep } from '../suwi/waarden.ts';
import type { XmlWaarde } from '../xml.ts';
import { createAanvraag, createRegistraties, createUitkering } from './dossier.ts';

/** What UWV knows about somebody; null for a number that it does not know. */
export const createClientUwv = (bsn: string): XmlWaarde | null => {
  const dossier = DOSSIERS[bsn]?.();
  return dossier ? { Burgerservicenr: bsn, ...dossier } : null;
};

const MOET_WERK_ZOEKEN = { code: '1' } as const;

/** Made anew for each answer, since days count from today. */
const DOSSIERS: Readonly<Record<string, () => Groep>> = {
  [PERSONEN.bouwvakker]: () => ({
    Uitkeringsverhouding: [createUitkering('WW', -1_160, { einde: -431, maanden: 24, dagloon: 14_210 })],
  }),
  [PERSONEN.wwLopend]: () => ({
    AanvraagUitkering: [createAanvraag('WW', -155, { code: '01', dag: -141 })],
    Uitkeringsverhouding: [
      createUitkering('WW', -150, {
        einde: 274,
        maanden: 14,
        dagloon: 13_890,
        centen: 211_477,
        plicht: MOET_WERK_ZOEKEN,
      }),
    ],
    Registratie: createRegistraties(false, '0'),
  }),
  [PERSONEN.wwRecent]: () => ({
    Uitkeringsverhouding: [createUitkering('WW', -21, { maanden: 8, dagloon: 11_950, centen: 194_935 })],
  }),
  [PERSONEN.wwMetToeslag]: () => ({
    Uitkeringsverhouding: [
      createUitkering('WW', -230, {
        einde: 133,
        maanden: 12,
        dagloon: 7_420,
        centen: 112_970,
        plicht: MOET_WERK_ZOEKEN,
        maatregel: { procent: 25, begin: -30, einde: 92 },
      }),
      createUitkering('TW', -230, { centen: 38_215 }),
    ],
  }),
  [PERSONEN.zwMetWiaAanvraag]: () => ({
    AanvraagUitkering: [createAanvraag('WIA', -12)],
    Uitkeringsverhouding: [
      createUitkering('ZW', -640, {
        einde: 89,
        maanden: 24,
        dagloon: 12_600,
        centen: 191_835,
        eigenrisicodrager: true,
      }),
    ],
  }),
  [PERSONEN.wgaMetBaan]: () => ({
    Uitkeringsverhouding: [
      createUitkering('ZW', -1_500, { einde: -771, maanden: 24 }),
      createUitkering('WGA', -770, {
        dagloon: 12_010,
        centen: 81_240,
        eigenrisicodrager: false,
        plicht: { code: '1' },
      }),
    ],
    Registratie: createRegistraties(false, '0'),
  }),
  [PERSONEN.iva]: () => ({
    Uitkeringsverhouding: [createUitkering('IVA', -900, { dagloon: 13_300, centen: 216_975, plicht: { code: '3' } })],
  }),
  [PERSONEN.waoInBuitenland]: () => ({
    Uitkeringsverhouding: [createUitkering('WAO', -8_300, { dagloon: 10_420, centen: 158_644 })],
  }),
  [PERSONEN.wajong]: () => ({
    Uitkeringsverhouding: [createUitkering('WAJ', -2_600, { centen: 71_350, plicht: MOET_WERK_ZOEKEN })],
    Registratie: createRegistraties(true, '2', { procent: 60, dag: -210 }),
  }),
  [PERSONEN.iow]: () => ({
    Uitkeringsverhouding: [
      createUitkering('WW', -1_330, { einde: -601, maanden: 24, dagloon: 13_750 }),
      createUitkering('IOW', -600, { einde: 900, centen: 135_800, plicht: { code: '2', einde: 900 } }),
    ],
  }),
  [PERSONEN.wwEnBijstand]: () => ({
    Uitkeringsverhouding: [
      createUitkering('WW', -140, { einde: 40, maanden: 6, dagloon: 5_430, centen: 92_300, plicht: MOET_WERK_ZOEKEN }),
    ],
    Registratie: createRegistraties(false, '3'),
  }),
  [PERSONEN.wwAfgewezen]: () => ({ AanvraagUitkering: [createAanvraag('WW', -60, { code: '04', dag: -38 })] }),
  [PERSONEN.alleenInPolis]: () => ({ Registratie: createRegistraties(false, '0') }),
  [PERSONEN.geheim]: () => ({
    Uitkeringsverhouding: [createUitkering('WW', -400, { einde: -220, maanden: 6, dagloon: 9_980 })],
  }),
  [PERSONEN.beschutWerk]: () => ({ Registratie: createRegistraties(false, '1', { procent: 30, dag: -95 }) }),
};
