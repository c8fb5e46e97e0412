import { expect, test } from 'vitest';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { getOperatie } from '../helpers/operaties.ts';

const graaf = deelGraaf();

test.each([
  ['a shortage of carpenters', 'werkgeverloket', /^(ZEER_)?KRAP$/],
  ['a surplus of graphic designers', 'werkgever-personeel-over', /^(ZEER_)?RUIM$/],
])('shows an employer supply and demand of the asked occupation in the region: %s', async (_, naam, spanning) => {
  const { vraag } = graaf();
  const { query, variables } = getOperatie(naam);
  const { data, errors } = await vraag(query, variables);
  expect(errors).toBeUndefined();
  const { arbeidsmarktinformatie, vervolgstappen } = Object(data?.werkgeverloket);
  expect(arbeidsmarktinformatie.beroep.spanning).toMatch(spanning);
  expect(vervolgstappen.length).toBeGreaterThan(2);
});

test('shows an employer with staff over where the region is short of people with most of the same skills', async () => {
  const { vraag } = graaf();
  const { query, variables } = getOperatie('werkgever-personeel-over');
  const { data } = await vraag(query, variables);
  const { overstappen } = Object(data?.werkgeverloket);
  expect(overstappen.length).toBeGreaterThan(0);
  for (const { overstap, vraagEnAanbod } of overstappen) {
    expect(overstap.naar.naam).toEqual(expect.any(String));
    expect(overstap.overlap).toBeGreaterThan(0);
    expect(vraagEnAanbod.spanning).toMatch(/KRAP$/);
  }
});

test('reaches the counter that takes over, and the point for employers, through the feed of the Werkcentrum', async () => {
  const { vraag } = graaf();
  const { data, errors } = await vraag(
    `query ($s: SituatieInput!, $w: WerkgeverSituatieInput!) {
      loket(situatie: $s) { overdracht(naar: UWV) { soort contact { naam } } }
      werkgeverloket(situatie: $w) { werkgeversservicepunt { naam contact { naam } } }
    }`,
    {
      s: { rol: 'WERKZOEKENDE', gemeente: 'GM0599', inkomstenbronnen: ['WW'] },
      w: { gemeente: 'GM0599', vraag: 'PERSONEEL_GEZOCHT' },
    },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    loket: { overdracht: { soort: 'WARM', contact: { naam: expect.any(String) } } },
    werkgeverloket: { werkgeversservicepunt: { naam: 'WSP Rijnmond', contact: { naam: expect.any(String) } } },
  });
});
