import fc from 'fast-check';
import { INKOMSTENBRONNEN } from '../../../subgraphs/loket/feiten.ts';
import { controleerSituatie } from '../../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Balie, Situatie } from '../../../subgraphs/shared/situatie.ts';

export const BALIES: readonly Balie[] = [
  'WERKCENTRUM',
  'WERKPLEIN',
  'UWV',
  'GEMEENTE',
  'WSP',
  'LEERWERKLOKET',
  'RMT',
  'VAKBOND',
  'WERKGEVER',
];

const onbekend = { nil: null };
const jaNee = fc.option(fc.boolean(), onbekend);
const getal = (max: number) => fc.option(fc.integer({ min: 0, max }), onbekend);
const keuze = <T>(...waarden: readonly T[]) => fc.option(fc.constantFrom(...waarden), onbekend);

/** Situations that the desk accepts, with any part of them not told. */
export const situaties = (): fc.Arbitrary<Situatie> =>
  fc
    .record({
      rol: fc.constantFrom('WERKZOEKENDE' as const, 'WERKENDE' as const, 'ZELFSTANDIGE' as const),
      gemeente: fc.constantFrom('GM0599', 'GM0014', 'GM0034'),
      leeftijd: keuze(15, 17, 18, 30, 61, 66, 67, 68),
      inkomstenbronnen: fc.option(fc.uniqueArray(fc.constantFrom(...INKOMSTENBRONNEN), { maxLength: 4 }), onbekend),
      // Often just out of work, where terms and the weeks of WW still count.
      maandenZonderWerk: fc.oneof(getal(300), fc.constantFrom(0, 1, 8)),
      dreigendBaanverlies: jaNee,
      contract: keuze('VAST' as const, 'TIJDELIJK' as const, 'UITZEND' as const, 'OPROEP' as const, 'GEEN' as const),
      ziekeWerknemer: jaNee,
      opleidingsniveau: keuze('VMBO' as const, 'MBO2' as const, 'ONBEKEND' as const),
      huidigBeroep: keuze('7112', '3112'),
      gewenstBeroep: keuze('7112', '3112'),
      sector: keuze('F', 'O', 'P'),
      arbeidsbeperking: jaNee,
      doelgroepregister: jaNee,
      adviesBeschutWerk: jaNee,
      eigenrisicodrager: jaNee,
      schulden: jaNee,
      laaggeletterd: jaNee,
      statushouder: jaNee,
      huishouden: keuze('ALLEENSTAAND' as const, 'SAMENWONEND' as const),
      gewerkteWekenVanLaatste36: getal(36),
      peildatum: keuze('2026-03-02'),
      aangekloptBij: keuze(...BALIES),
    })
    .filter((situatie) => controleerSituatie(situatie).length === 0);
