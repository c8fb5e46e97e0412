import { expect, test } from 'vitest';
import { getBuurregios } from '../../../schema/referentie/buurregios.ts';
import { start, startZonder } from './start.ts';
import { stuk, vervangPaden } from './vervang-paden.ts';

const VERGELIJKING = `query ($regio: ID!, $met: [ID!]) { menukaart(arbeidsmarktregio: $regio) {
  dekking { functionaliteit doelgroep aantal waarvanLandelijk eigen status }
  vergelijking(met: $met) {
    regios { code }
    cellen {
      functionaliteit doelgroep
      hier { functionaliteit doelgroep aantal waarvanLandelijk eigen status }
      elders { arbeidsmarktregio { code } dekking { functionaliteit doelgroep aantal waarvanLandelijk eigen status } }
    }
    gaten {
      functionaliteit doelgroep regiosMet { code } regiosOnbekend { code }
      aanvullingen { id functionaliteiten doelgroepen gebied { soort } }
    }
  }
} }`;

interface Cel {
  readonly functionaliteit: string;
  readonly doelgroep: string;
  readonly aantal: number | null;
  readonly waarvanLandelijk: number | null;
  readonly eigen: boolean | null;
  readonly status: string;
}

const getNaam = ({ functionaliteit, doelgroep }: Pick<Cel, 'functionaliteit' | 'doelgroep'>): string =>
  `${functionaliteit} ${doelgroep}`;

const startVergelijking = async (opties: Parameters<typeof start>[0] = {}) => {
  const { vraag } = await start(opties);
  return async (variabelen: { regio: string; met?: readonly string[] | null }) => {
    const { data, errors } = await vraag(VERGELIJKING, variabelen);
    expect(errors).toBeUndefined();
    return Object(data?.menukaart);
  };
};

test('sets every cell of a region beside the same cell of each other, exactly as their own dekking', async () => {
  const vergelijk = await startVergelijking();
  const { dekking, vergelijking } = await vergelijk({ regio: 'AM24', met: ['AM25', 'AM22'] });
  const daar = await Promise.all(['AM25', 'AM22'].map((regio) => vergelijk({ regio })));
  expect(vergelijking.regios).toEqual([{ code: 'AM25' }, { code: 'AM22' }]);
  expect(vergelijking.cellen.map(({ hier }: { hier: Cel }) => hier)).toEqual(dekking);
  for (const [plaats, cel] of vergelijking.cellen.entries())
    expect(cel.elders).toEqual([
      { arbeidsmarktregio: { code: 'AM25' }, dekking: daar[0].dekking[plaats] },
      { arbeidsmarktregio: { code: 'AM22' }, dekking: daar[1].dekking[plaats] },
    ]);
});

test.each(['AM06', 'AM24', 'AM30'])(
  'compares %s with its neighbours when nobody names a region, five at most',
  async (regio) => {
    const vergelijk = await startVergelijking();
    const { vergelijking } = await vergelijk({ regio });
    expect(vergelijking.regios).toEqual(
      getBuurregios(regio)
        .slice(0, 5)
        .map(({ code }) => ({ code })),
    );
    expect(await vergelijk({ regio, met: null })).toMatchObject({ vergelijking: { regios: vergelijking.regios } });
  },
);

test('calls a gap what the region itself does not register, also where a national service is there, and nothing else', async () => {
  const vergelijk = await startVergelijking();
  const { dekking, vergelijking } = await vergelijk({ regio: 'AM24', met: ['AM25'] });
  expect(vergelijking.gaten.map(getNaam)).toEqual(dekking.filter(({ eigen }: Cel) => eigen === false).map(getNaam));
  const metLandelijk = vergelijking.gaten.filter(
    ({ aanvullingen }: { aanvullingen: unknown[] }) => aanvullingen.length > 0,
  );
  expect(metLandelijk.length).toBeGreaterThan(0);
  for (const gat of metLandelijk)
    expect(dekking.find((cel: Cel) => getNaam(cel) === getNaam(gat))).toMatchObject({ status: 'AANGETROFFEN' });
});

test('names for a gap the regions that have something of their own, and national services for that very cell', async () => {
  const vergelijk = await startVergelijking();
  const { vergelijking } = await vergelijk({ regio: 'AM24', met: ['AM25', 'AM21'] });
  for (const { functionaliteit, doelgroep, regiosMet, regiosOnbekend, aanvullingen } of vergelijking.gaten) {
    const { elders } = vergelijking.cellen.find((cel: Cel) => getNaam(cel) === `${functionaliteit} ${doelgroep}`);
    expect(regiosMet).toEqual(
      elders
        .filter(({ dekking }: { dekking: Cel }) => Number(dekking.aantal) > Number(dekking.waarvanLandelijk))
        .map(({ arbeidsmarktregio }: { arbeidsmarktregio: object }) => arbeidsmarktregio),
    );
    expect(regiosOnbekend).toEqual([]);
    expect(aanvullingen.length).toBeLessThanOrEqual(5);
    for (const dienst of aanvullingen) {
      expect(dienst.gebied.soort).toBe('LANDELIJK');
      expect(dienst.functionaliteiten).toContain(functionaliteit);
      expect(dienst.doelgroepen).toContain(doelgroep);
    }
  }
  expect(vergelijking.gaten.some(({ regiosMet }: { regiosMet: unknown[] }) => regiosMet.length > 0)).toBe(true);
  expect(vergelijking.gaten.some(({ regiosMet }: { regiosMet: unknown[] }) => regiosMet.length === 0)).toBe(true);
});

test('calls nothing a gap that a missing catalogue would have to tell', async () => {
  const { vraag } = await startZonder('dennis');
  const { data } = await vraag(VERGELIJKING, { regio: 'AM24', met: ['AM25'] });
  const { dekking, vergelijking } = Object(data?.menukaart);
  const onbekend = new Set(dekking.filter(({ eigen }: Cel) => eigen === null).map(getNaam));
  expect(onbekend.size).toBe(5);
  expect(vergelijking.gaten.filter((gat: Cel) => onbekend.has(getNaam(gat)))).toEqual([]);
});

test('never reads a neighbour whose Werkcentrum is silent as one without: it is known to have it, or it is unknown', async () => {
  const vergelijk = await startVergelijking({
    voorStart: (wereld) => wereld.vervang('werkcentra', vervangPaden({ '/v1/werkcentra/AM25/diensten': stuk })),
  });
  const { vergelijking } = await vergelijk({ regio: 'AM24', met: ['AM25', 'AM22'] });
  for (const { functionaliteit, doelgroep, regiosMet, regiosOnbekend } of vergelijking.gaten) {
    const { elders } = vergelijking.cellen.find((cel: Cel) => getNaam(cel) === `${functionaliteit} ${doelgroep}`);
    const heeft = elders[0].dekking.eigen;
    expect(elders[0].dekking.aantal).toBeNull();
    expect(heeft ? regiosMet : regiosOnbekend).toContainEqual({ code: 'AM25' });
    expect(regiosOnbekend).not.toContainEqual({ code: 'AM22' });
  }
  const [bekend, onbekend] = ['regiosMet', 'regiosOnbekend'].map((lijst) =>
    vergelijking.gaten.filter((gat: Record<string, unknown[]>) => JSON.stringify(gat[lijst]).includes('AM25')),
  );
  expect(bekend.length).toBeGreaterThan(0);
  expect(onbekend.length).toBeGreaterThan(0);
});

test.each([
  ['a code that no region has', ['AM25', 'AM04']],
  ['no region at all', []],
  ['six regions', ['AM01', 'AM02', 'AM03', 'AM05', 'AM06', 'AM07']],
  ['a region twice', ['AM25', 'AM25']],
  ['the region itself', ['AM24']],
])('refuses a comparison with %s, by name of the argument and without its value', async (_geval, met) => {
  const { vraag } = await start();
  const { errors } = await vraag(VERGELIJKING, { regio: 'AM24', met });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'met' } }]);
  expect(errors?.[0]?.message).not.toMatch(/AM04|AM24/);
});
