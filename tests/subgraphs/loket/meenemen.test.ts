import { expect, test } from 'vitest';
import { getMeenemen } from '../../../subgraphs/loket/meenemen.ts';
import { getOverdracht } from '../../../subgraphs/loket/overdracht.ts';
import type { Balie, Situatie } from '../../../subgraphs/shared/situatie.ts';

const BASIS: Situatie = { rol: 'WERKZOEKENDE', gemeente: 'GM0599' };
const VAN_CONTRACT = ['VAKBOND', 'WERKGEVER', 'RMT'] as const satisfies readonly Balie[];

const OP_BIJSTAND: Situatie = { ...BASIS, inkomstenbronnen: ['BIJSTAND'] };

/** Whoever the person is, the words about the contract; undefined: none. */
const GEVALLEN: readonly [wie: string, deel: Partial<Situatie>, verwacht: string | undefined][] = [
  ['somebody on bijstand', { inkomstenbronnen: ['BIJSTAND'] }, undefined],
  ['a jobseeker without income', { inkomstenbronnen: ['GEEN'] }, undefined],
  ['a jobseeker who tells there is no contract', { contract: 'GEEN' }, undefined],
  ['a self-employed person', { rol: 'ZELFSTANDIGE', inkomstenbronnen: ['ONDERNEMING'] }, undefined],
  ['a jobseeker whose income is not told', {}, 'uw contract, als u een werkgever hebt'],
  ['a self-employed person whose income is not told', { rol: 'ZELFSTANDIGE' }, 'uw contract, als u een werkgever hebt'],
  ['an employee', { rol: 'WERKENDE' }, 'uw contract'],
  ['a jobseeker with wages', { inkomstenbronnen: ['LOONDIENST'] }, 'uw contract'],
  [
    'somebody on bijstand with an on-call contract',
    { inkomstenbronnen: ['BIJSTAND'], contract: 'OPROEP' },
    'uw contract',
  ],
  ['somebody ill on sickness benefit', { inkomstenbronnen: ['ZW'], ziekeWerknemer: true }, undefined],
  ['a sick employee with wages', { inkomstenbronnen: ['ZW', 'LOONDIENST'], ziekeWerknemer: true }, 'uw contract'],
  ['somebody ill whose income is not told', { ziekeWerknemer: true }, 'uw contract, als u een werkgever hebt'],
];

test.each(GEVALLEN)('asks %s for the contract as it fits', (_, deel, verwacht) => {
  for (const naar of VAN_CONTRACT) {
    const contract = getMeenemen({ ...BASIS, ...deel }, naar).find((voorwerp) => voorwerp.includes('contract'));
    expect(contract, naar).toBe(verwacht);
  }
});

test.each<[Balie, Partial<Situatie>, readonly string[]]>([
  ['VAKBOND', OP_BIJSTAND, ['uw identiteitsbewijs', 'de laatste brief over uw uitkering']],
  ['WERKGEVER', { inkomstenbronnen: ['GEEN'] }, ['uw identiteitsbewijs']],
  ['GEMEENTE', { inkomstenbronnen: ['GEEN'], schulden: true }, ['uw identiteitsbewijs', 'een lijst van uw schulden']],
  ['GEMEENTE', {}, ['uw identiteitsbewijs', 'papieren over uw inkomen']],
  ['GEMEENTE', OP_BIJSTAND, ['uw identiteitsbewijs', 'papieren over uw inkomen', 'de laatste brief over uw uitkering']],
  ['UWV', {}, ['uw identiteitsbewijs', 'uw DigiD', 'uw cv, als u dat hebt']],
  ['LEERWERKLOKET', {}, ['uw identiteitsbewijs', 'uw cv, als u dat hebt', 'uw diploma’s, als u die hebt']],
  [
    'GEMEENTE',
    { inkomstenbronnen: ['GEEN'], adviesBeschutWerk: true },
    ['uw identiteitsbewijs', 'het advies van UWV over beschut werk'],
  ],
  ['GEMEENTE', { inkomstenbronnen: ['GEEN'], adviesBeschutWerk: false }, ['uw identiteitsbewijs']],
  [
    'GEMEENTE',
    { ...OP_BIJSTAND, aangekloptBij: 'UWV' },
    [
      'uw identiteitsbewijs',
      'papieren over uw inkomen',
      'papieren over een cursus of hulp die u al hebt',
      'de laatste brief over uw uitkering',
    ],
  ],
  [
    'UWV',
    { inkomstenbronnen: ['WGA'], aangekloptBij: 'GEMEENTE' },
    [
      'uw identiteitsbewijs',
      'uw DigiD',
      'uw cv, als u dat hebt',
      'papieren over een cursus of hulp die u al hebt',
      'de laatste brief over uw uitkering',
    ],
  ],
  ['WERKCENTRUM', { schulden: false }, ['uw identiteitsbewijs', 'uw cv, als u dat hebt']],
])('to %s with %j: what that counter and this situation ask', (naar, deel, verwacht) => {
  expect(getMeenemen({ ...BASIS, ...deel }, naar)).toEqual(verwacht);
});

test.each<[string, Partial<Situatie>, boolean]>([
  ['somebody on bijstand', { inkomstenbronnen: ['BIJSTAND'] }, true],
  ['a jobseeker whose income is not told', {}, false],
  ['an employee', { rol: 'WERKENDE' }, false],
  ['somebody on WW of the government', { inkomstenbronnen: ['WW'], sector: 'O' }, false],
])('tells only who has no employer that there is none: %s', (_, deel, zonder) => {
  const { uitleg } = getOverdracht({ ...BASIS, ...deel, peildatum: '2026-03-02' }, 'WERKGEVER');
  expect(uitleg.includes('U hebt nu geen werkgever')).toBe(zonder);
  expect(uitleg).toContain(zonder ? 'Het Werkcentrum helpt u verder.' : 'uw werkgever');
});

test.each<[string, Partial<Situatie>, boolean]>([
  ['ZW, not told who pays it', { inkomstenbronnen: ['ZW'] }, true],
  ['WW, not told where the work was', { inkomstenbronnen: ['WW'] }, true],
  ['ZW that UWV pays', { inkomstenbronnen: ['ZW'], eigenrisicodrager: false }, false],
  ['WW after building', { inkomstenbronnen: ['WW'], sector: 'F' }, false],
  ['bijstand', { inkomstenbronnen: ['BIJSTAND'] }, false],
])('says that the old employer may help where that is open: %s', (_, deel, open) => {
  const { uitleg, soort } = getOverdracht({ ...BASIS, ...deel, peildatum: '2026-03-02' }, 'WERKGEVER');
  expect(soort).toBe('KOUD');
  expect(uitleg.includes('Soms helpt uw oude werkgever u')).toBe(open);
  expect(uitleg.includes('U hebt nu geen werkgever')).toBe(!open);
});
