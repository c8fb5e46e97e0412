import { expect, it, test } from 'vitest';
import { getToegestaanMet, type Opleidingskern } from '../../../subgraphs/opleidingen/toegestaan-met.ts';

const UWV_EN_GEMEENTE = ['WW', 'ZW', 'WGA', 'WAO', 'WAZ', 'WAJONG', 'IOW', 'BIJSTAND', 'IOAW', 'IOAZ'];
const NAAST_WERK = ['WW', 'BIJSTAND', 'IOAW', 'IOAZ'];
const LEERBAAN = ['WW', 'WGA', 'WAJONG', 'BIJSTAND', 'IOAW', 'IOAZ'];

const kern = (anders: Partial<Opleidingskern>): Opleidingskern => ({
  soort: 'CURSUS',
  leerweg: 'ONBEKEND',
  duur: null,
  ...anders,
});
const getUitkeringen = (anders: Partial<Opleidingskern>) =>
  getToegestaanMet(kern(anders)).map(({ uitkering }) => uitkering);

it.each([
  ['12 months', { aantal: 12, eenheid: 'MAAND' }, UWV_EN_GEMEENTE],
  ['13 months', { aantal: 13, eenheid: 'MAAND' }, []],
  ['1 year', { aantal: 1, eenheid: 'JAAR' }, UWV_EN_GEMEENTE],
  ['2 years', { aantal: 2, eenheid: 'JAAR' }, []],
  ['52 weeks', { aantal: 52, eenheid: 'WEEK' }, UWV_EN_GEMEENTE],
  ['53 weeks', { aantal: 53, eenheid: 'WEEK' }, []],
  ['365 days', { aantal: 365, eenheid: 'DAG' }, UWV_EN_GEMEENTE],
  ['366 days', { aantal: 366, eenheid: 'DAG' }, []],
  ['2000 hours', { aantal: 2_000, eenheid: 'UUR' }, UWV_EN_GEMEENTE],
  ['an unknown time', null, UWV_EN_GEMEENTE],
] as const)('names the benefits of a course of %s: UWV agrees to at most one year', (_naam, duur, verwacht) => {
  expect(getUitkeringen({ duur })).toEqual(verwacht);
});

it.each([
  ['DEELTIJD', { aantal: 12, eenheid: 'MAAND' }, UWV_EN_GEMEENTE],
  ['DEELTIJD', { aantal: 24, eenheid: 'MAAND' }, NAAST_WERK],
  ['EIGEN_TEMPO', { aantal: 24, eenheid: 'MAAND' }, NAAST_WERK],
  ['DERDE_LEERWEG', { aantal: 24, eenheid: 'MAAND' }, []],
  ['VOLTIJD', { aantal: 24, eenheid: 'MAAND' }, []],
] as const)('names for %s of %j what goes with staying available for work', (leerweg, duur, verwacht) => {
  expect(getUitkeringen({ leerweg, duur })).toEqual(verwacht);
});

it.each([
  ['BOL, whatever it takes', { soort: 'OPLEIDING', leerweg: 'BOL', duur: { aantal: 1, eenheid: 'JAAR' } }, ['WAJONG']],
  ['BOL of a part', { soort: 'OPLEIDINGSONDERDEEL', leerweg: 'BOL' }, ['WAJONG']],
  ['full-time higher education', { soort: 'OPLEIDING', leerweg: 'VOLTIJD' }, ['WAJONG']],
  ['a full-time course of a week', { leerweg: 'VOLTIJD', duur: { aantal: 1, eenheid: 'WEEK' } }, UWV_EN_GEMEENTE],
  ['BBL', { soort: 'OPLEIDING', leerweg: 'BBL', duur: { aantal: 3, eenheid: 'JAAR' } }, LEERBAAN],
  ['dual higher education', { soort: 'OPLEIDING', leerweg: 'DUAAL' }, []],
  ['a whole programme without a route or a length', { soort: 'OPLEIDING' }, []],
  ['a whole part-time programme without a length', { soort: 'OPLEIDING', leerweg: 'DEELTIJD' }, NAAST_WERK],
  [
    'a whole programme by the third route without a length',
    { soort: 'OPLEIDING', leerweg: 'DERDE_LEERWEG' },
    UWV_EN_GEMEENTE,
  ],
  ['EVC', { soort: 'EVC' }, UWV_EN_GEMEENTE],
] as const)('names the benefits of %s', (_naam, anders, verwacht) => {
  expect(getUitkeringen(anders)).toEqual(verwacht);
});

test('never says that social assistance goes on during school for which there is student finance (Participatiewet art. 13)', () => {
  for (const leerweg of ['BOL', 'VOLTIJD'] as const)
    expect(getUitkeringen({ soort: 'OPLEIDING', leerweg, duur: { aantal: 1, eenheid: 'MAAND' } })).not.toContain(
      'BIJSTAND',
    );
});

it.each([
  ['WW', 'Werkloosheidswet', '76 lid 1', 'BWBR0004045'],
  ['ZW', 'Ziektewet', '45', 'BWBR0001888'],
  ['WGA', 'Wet werk en inkomen naar arbeidsvermogen', '26 lid 1, 34', 'BWBR0019057'],
  ['WAO', 'Wet op de arbeidsongeschiktheidsverzekering', '65f', 'BWBR0002524'],
  ['WAZ', 'Wet arbeidsongeschiktheidsverzekering zelfstandigen', '67d', 'BWBR0008656'],
  ['WAJONG', 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten', '2:18, 3:66', 'BWBR0008657'],
  ['IOW', 'Wet structuur uitvoeringsorganisatie werk en inkomen', '30a', 'BWBR0013060'],
  ['BIJSTAND', 'Participatiewet', '7 lid 1, 9 lid 1', 'BWBR0015703'],
])('gives for %s the law that it rests on', (uitkering, wet, artikel, bwbId) => {
  expect(getToegestaanMet(kern({})).find((een) => een.uitkering === uitkering)?.grondslag).toEqual({
    wet,
    artikel,
    url: `https://wetten.overheid.nl/${bwbId}`,
  });
});

test('says in every row in plain Dutch whom to ask first, and promises nothing', () => {
  const rijen = (['ONBEKEND', 'BOL', 'BBL', 'DEELTIJD'] as const).flatMap((leerweg) =>
    getToegestaanMet(kern({ leerweg, duur: { aantal: leerweg === 'DEELTIJD' ? 3 : 1, eenheid: 'JAAR' } })),
  );
  expect(rijen).toHaveLength(21);
  for (const { voorwaarde } of rijen) {
    expect(voorwaarde).toMatch(/U (vraagt eerst toestemming aan|overlegt eerst met|vertelt UWV eerst)/);
    expect(voorwaarde).not.toMatch(/u heeft recht op|mag altijd|automatisch/i);
    for (const zin of voorwaarde?.split(/(?<=[.?])\s/) ?? [])
      expect(zin.split(' ').length, zin).toBeLessThanOrEqual(20);
  }
});
