import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beslistabel } from '../../../subgraphs/loket/beslistabel.ts';
import { INKOMSTENBRONNEN } from '../../../subgraphs/loket/feiten.ts';
import { werkgeversstappen } from '../../../subgraphs/loket/tabel/stappen/werkgever.ts';
import { stappentabel } from '../../../subgraphs/loket/tabel/stappen.ts';
import { verkenVoorBurger, verkenVoorWerkgever } from '../../../subgraphs/regelingen/voorverkenning/verken.ts';
import { controleerWerkgeverSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { WerkgeverSituatie } from '../../../subgraphs/shared/situatie.ts';
import { getRegeling } from '../regelingen/regelingen.ts';
import { situaties } from './situaties.ts';

/** Days on which norms are known, and one on which most are not. */
const DAGEN = ['2024-06-01', '2025-06-01', '2026-06-01', '2030-06-01'] as const;
const proef = { numRuns: 5_000, seed: 20_260_601 };

/** A row or step that leads to a scheme, with the scheme. */
const NAAR_REGELING: readonly [code: string, regeling: string][] = [
  ['ww-aanvragen', 'ww-uitkering'],
  ['ww-meteen-aanvragen', 'ww-uitkering'],
  ['ww-straks', 'ww-uitkering'],
  ['bijstand-aanvragen', 'bijstand'],
  ['hulp-voor-bedrijf', 'bbz'],
  ['gemeente-zelfstandige-in-nood', 'bbz'],
  ['gemeente-zonder-uitkering', 're-integratie-gemeente'],
  ['beschut-werk', 'beschut-werk'],
  ['beschut-werk-gemeente', 'beschut-werk'],
  ['doelgroepregister', 'doelgroepregister'],
];

test.each(NAAR_REGELING)('leads to %s nobody of whom the scheme %s says no', (code, sleutel) => {
  const stap = [...stappentabel, ...beslistabel].find((mogelijk) => mogelijk.code === code);
  const regeling = getRegeling(sleutel);
  let geleid = 0;
  fc.assert(
    fc.property(
      situaties(),
      fc.constantFrom(...DAGEN),
      fc.constantFrom(null, 0, 7_576, 15_151, 300_000),
      (deel, peildatum, vermogen) => {
        const situatie = { ...deel, peildatum, vermogen };
        if (stap?.als(situatie) !== true) return;
        geleid += 1;
        const uitkomst = verkenVoorBurger(regeling, situatie, peildatum)?.uitkomst;
        expect(uitkomst, JSON.stringify(situatie)).not.toBe('WAARSCHIJNLIJK_NIET');
      },
    ),
    proef,
  );
  expect(geleid).toBeGreaterThan(0);
});

const jaNee = fc.constantFrom(null, true, false);
const werkgevers: fc.Arbitrary<WerkgeverSituatie & { readonly peildatum: string }> = fc
  .record({
    gemeente: fc.constant('GM0599'),
    vraag: fc.constant('PERSONEEL_GEZOCHT' as const),
    kandidaat: fc.record({
      leeftijd: fc.constantFrom(null, 15, 16, 66, 67),
      inkomstenbronnen: fc.constantFrom(null, ...INKOMSTENBRONNEN.map((bron) => [bron])),
      doelgroepregister: jaNee,
      arbeidsbeperking: jaNee,
      adviesBeschutWerk: jaNee,
      loonwaardePercentage: fc.constantFrom(null, 60, 100),
    }),
    peildatum: fc.constantFrom(...DAGEN),
  })
  .filter((situatie) => controleerWerkgeverSituatie(situatie).length === 0);

test.each([
  ['proefplaatsing', 'proefplaatsing'],
  ['no-riskpolis', 'no-riskpolis'],
  ['loonkostensubsidie', 'loonkostensubsidie'],
  ['beschut-werk', 'beschut-werk'],
])('leads an employer to %s for no candidate of whom the scheme %s says no', (code, sleutel) => {
  const stap = werkgeversstappen.find((mogelijk) => mogelijk.code === code);
  const regeling = getRegeling(sleutel);
  let geleid = 0;
  fc.assert(
    fc.property(werkgevers, (situatie) => {
      if (stap?.als(situatie) !== true) return;
      geleid += 1;
      const uitkomst = verkenVoorWerkgever(regeling, situatie, situatie.peildatum)?.uitkomst;
      expect(uitkomst, JSON.stringify(situatie)).not.toBe('WAARSCHIJNLIJK_NIET');
    }),
    proef,
  );
  expect(geleid).toBeGreaterThan(0);
});

test.each(['proefplaatsing', 'no-riskpolis'])(
  'leads an employer to %s for every benefit that the scheme takes',
  (code) => {
    const stap = werkgeversstappen.find((mogelijk) => mogelijk.code === code);
    const regeling = getRegeling(code);
    for (const bron of INKOMSTENBRONNEN) {
      const kandidaat = { inkomstenbronnen: [bron], leeftijd: 62, doelgroepregister: false, adviesBeschutWerk: false };
      const situatie: WerkgeverSituatie = {
        gemeente: 'GM0599',
        vraag: 'PERSONEEL_GEZOCHT',
        kandidaat,
        peildatum: DAGEN[2],
      };
      const uitkomst = verkenVoorWerkgever(regeling, situatie, DAGEN[2])?.uitkomst;
      // Somebody of 62 who has AOW says two things at once; the step goes by the AOW.
      if (bron !== 'AOW') expect(stap?.als(situatie), bron).toBe(uitkomst !== 'WAARSCHIJNLIJK_NIET');
    }
  },
);
