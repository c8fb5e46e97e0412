import { expect, test } from 'vitest';
import { mocks } from '../../mocks/index.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';
import { getOperatie } from '../helpers/operaties.ts';

const graaf = deelGraaf({ mocks });

interface Opleiding {
  readonly naam: string;
  readonly financiering: readonly { readonly naam: string }[];
}
interface Vacature {
  readonly titel: string;
  readonly beroep: {
    readonly overstapVan: {
      readonly overlap: number;
      readonly ontbrekend: readonly {
        readonly naam: string;
        readonly opleidingen: { readonly nodes: readonly Opleiding[] };
      }[];
    };
  };
}

test('leads in one query from a vacancy to a missing skill, to a course that teaches it, to a scheme that can pay for it', async () => {
  const { query, variables } = getOperatie('van-vacature-naar-financiering');
  const { data, errors } = await graaf().vraag(query, variables);
  expect(errors).toBeUndefined();
  const vacatures: readonly Vacature[] = Object(data).vacatures.nodes;
  expect(vacatures.length).toBeGreaterThan(0);
  for (const { titel, beroep } of vacatures) {
    expect(titel).toEqual(expect.any(String));
    expect(beroep.overstapVan.overlap).toBeGreaterThan(0);
    expect(beroep.overstapVan.ontbrekend.length).toBeGreaterThan(0);
    const opleidingen = beroep.overstapVan.ontbrekend.flatMap(({ opleidingen: { nodes } }) => nodes);
    expect(opleidingen.length).toBeGreaterThan(0);
    expect(opleidingen.flatMap(({ financiering }) => financiering).length).toBeGreaterThan(0);
  }
});
