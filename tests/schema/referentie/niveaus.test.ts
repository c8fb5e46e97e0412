import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getOpleidingsniveau, NIVEAUSCHALEN, OPLEIDINGSNIVEAUS } from '../../../schema/referentie/niveaus.ts';

/** Every list, code by code, in the order of its source. */
const VERWACHT: Readonly<Record<keyof typeof NIVEAUSCHALEN, string>> = {
  VUM_WERK_EN_DENKNIVEAU: '1=GEEN 2=BASISONDERWIJS 3=VMBO 4=MBO2 5=HBO 6=WO 7=ONBEKEND',
  VUM_NIVEAU_OPLEIDING: '1=BASISONDERWIJS 2=VMBO 3=HAVO 4=MBO2 5=HBO 6=WO 9=ONBEKEND',
  NLQF: '1=MBO1 2=MBO2 3=MBO3 4=MBO4 4+=VWO 4p=VWO 5=AD 6=HBO 7=WO 8=WO',
  MBO: '1=MBO1 2=MBO2 3=MBO3 4=MBO4',
  ISCED_2011: '0=GEEN 1=BASISONDERWIJS 2=VMBO 3=MBO2 4=MBO4 5=AD 6=HBO 7=WO 8=WO',
  EDUDEX_PROGRAM_LEVEL: `havo=HAVO hbo=HBO associate=AD bachelor=HBO master=HBO lbo=VMBO mavo=VMBO mbo=ONBEKEND mbo+=ONBEKEND
    mbo_niveau_1=MBO1 mbo_niveau_2=MBO2 mbo_niveau_3=MBO3 mbo_niveau_4=MBO4 none=ONBEKEND PhD=WO post-academic=WO post-hbo=HBO
    propedeuse=ONBEKEND vbo=VMBO vmbo=VMBO vmbo/mavo=VMBO vwo=VWO wo=WO academic_bachelor=WO academic_master=WO`,
  RIO_NIVEAUCODE: `PO-VVE=BASISONDERWIJS PO-BAO=BASISONDERWIJS PO-SBAO=BASISONDERWIJS PO-SO=BASISONDERWIJS PO-VSO=ONBEKEND
    PO-ARBEIDSMARKT=ONBEKEND PO-DAGBESTEDING=ONBEKEND VO-PRO=ONBEKEND VO-VMBO-BB=VMBO VO-VMBO-KB=VMBO VO-VMBO-GL=VMBO
    VO-VMBO-TL=VMBO VO-HAVO=HAVO VO-VWO=VWO VO-VBO=VMBO MBO=ONBEKEND MBO-1=MBO1 MBO-2=MBO2 MBO-3=MBO3 MBO-4=MBO4
    NT2-I=ONBEKEND NT2-II=ONBEKEND EDUCATIE=ONBEKEND HBO-AD=AD HBO-BA=HBO HBO-MA=HBO HBO-PM=HBO HBO-O=HBO WO-BA=WO WO-MA=WO
    WO-PM=WO WO-O=WO ONBEPAALD=ONBEKEND`,
};

const SCHALEN = Object.keys(NIVEAUSCHALEN) as (keyof typeof NIVEAUSCHALEN)[];

const getVerwacht = (schaal: keyof typeof NIVEAUSCHALEN): Readonly<Record<string, string>> =>
  Object.fromEntries(
    VERWACHT[schaal].split(/\s+/).map((regel) => {
      const [code = '', niveau = ''] = regel.split('=');
      return [code.replaceAll('_', ' '), niveau];
    }),
  );

test.each(SCHALEN)('gives every code of %s its level on the one scale', (schaal) => {
  expect(NIVEAUSCHALEN[schaal]).toEqual(getVerwacht(schaal));
  for (const [code, niveau] of Object.entries(getVerwacht(schaal)))
    expect(getOpleidingsniveau(schaal, code)).toBe(niveau);
});

test.each(SCHALEN)('gives an unknown code of %s no level', (schaal) => {
  for (const code of ['', '10', 'x', 'constructor', '__proto__', 'mbo 5'])
    expect(getOpleidingsniveau(schaal, code)).toBeUndefined();
});

test('has the scale of the graph, in its order', () => {
  const sdl = readFileSync(new URL('../../../schema/gedeeld/begrippen.graphql', import.meta.url), 'utf8');
  const waarden = /enum Opleidingsniveau \{([^}]*)\}/.exec(sdl)?.[1]?.match(/^ {2}[A-Z]\w*$/gm) ?? [];
  expect(waarden.map((waarde) => waarde.trim())).toEqual(OPLEIDINGSNIVEAUS);
});
