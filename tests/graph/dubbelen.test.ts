import { expect, test } from 'vitest';
import { mocks } from '../../mocks/index.ts';
import { createSleutel } from '../../mocks/sectorbank/create-job-posting.ts';
import { createOrderId } from '../../mocks/setu/sleutel.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';
import type { Plaats, Teller } from '../../mocks/vacaturewereld/plaatsing.ts';
import { createVumId } from '../../mocks/vum/sleutel.ts';
import { createGlobaalId } from '../../subgraphs/shared/bron/globaal-id.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';

const AANTAL = 10_000;
const graaf = deelGraaf({ mocks });
const wereld = createVacaturewereld(AANTAL);

const SLEUTEL: Readonly<Record<Teller, (nummer: number) => string>> = {
  setu: createOrderId,
  sectorbank: createSleutel,
  vum: createVumId,
};
const getId = ({ teller, nummer }: Plaats): string => createGlobaalId(teller, SLEUTEL[teller](nummer));

/** Vacancies of the world that stand at these counters and at no other. */
const vindBij = (tellers: readonly Teller[], aantal: number): readonly (readonly Plaats[])[] => {
  const gevonden: (readonly Plaats[])[] = [];
  for (let vacature = 0; gevonden.length < aantal && vacature < AANTAL * 0.85; vacature += 1) {
    const plaatsen = wereld.getPlaatsen(vacature);
    if (plaatsen.map(({ teller }) => teller).join() === tellers.join()) gevonden.push(plaatsen);
  }
  return gevonden;
};

const VACATURE = `query ($id: ID!) { vacature(id: $id) {
  id titel ookGeplaatstBij { bron { id } id } herkomst { bron { id } } herkomstPerGroep { groep herkomst { bron { id } } }
} }`;

const lees = async (id: string) => Object((await graaf().vraag(VACATURE, { id })).data).vacature;

test('gives one vacancy for the id of either counter, with both named and a record for every group of fields', async () => {
  const paren = vindBij(['setu', 'sectorbank'], 40);
  expect(paren).toHaveLength(40);
  let samen = 0;
  for (const [aanvraag, posting] of paren) {
    if (!aanvraag || !posting) continue;
    const [viaSetu, viaBank] = [await lees(getId(aanvraag)), await lees(getId(posting))];
    if (viaSetu.id !== viaBank.id) continue;
    samen += 1;
    expect(viaBank).toEqual(viaSetu);
    const ids = [viaSetu.id, ...viaSetu.ookGeplaatstBij.map(({ id }: { id: string }) => id)];
    expect(ids.toSorted()).toEqual([getId(aanvraag), getId(posting)].toSorted());
    expect(viaSetu.herkomstPerGroep.length).toBeGreaterThan(3);
    for (const { herkomst } of viaSetu.herkomstPerGroep) expect(['setu', 'sectorbank']).toContain(herkomst.bron.id);
  }
  expect(samen / paren.length).toBeGreaterThan(0.85);
});

test('recognises a live vacancy of VUM when it is shown: its id gives the vacancy that the index has', async () => {
  const paren = vindBij(['setu', 'vum'], 20);
  let herkend = 0;
  for (const [aanvraag, match] of paren) {
    if (!aanvraag || !match) continue;
    const vacature = await lees(getId(match));
    if (vacature.id === getId(match)) continue;
    herkend += 1;
    expect(vacature.id).toBe(getId(aanvraag));
    expect(vacature.ookGeplaatstBij).toContainEqual({ bron: { id: 'vum' }, id: getId(match) });
  }
  expect(herkend / paren.length).toBeGreaterThan(0.8);
});

test('takes a live double off the page, names VUM with the vacancy that it is, and fills the page up', async () => {
  const [paar] = vindBij(['setu', 'vum'], 20).filter(([aanvraag, match]) => aanvraag && match);
  const aanvraag = paar?.[0];
  const match = paar?.[1];
  if (!aanvraag || !match) throw new RangeError('the world has no such vacancy');
  const { gemeente, boc } = wereld.getPlaatsing('vum', match.nummer).vacature;
  const LIJST = `query ($filter: VacatureFilter, $first: Int!) { vacatures(filter: $filter, first: $first) {
    nodes { id TITEL ookGeplaatstBij { bron { id } id } } pageInfo { hasNextPage } bronnen { bron { id } aantal } } }`;
  const filter = { gemeente: gemeente.code, beroep: boc.isco };
  const { data, errors } = await graaf().vraag(LIJST.replace('TITEL', 'titel'), { filter, first: 100 });
  expect(errors).toBeUndefined();
  const { nodes, bronnen } = Object(data).vacatures;
  const ids: string[] = nodes.map(({ id }: { id: string }) => id);
  expect(ids).not.toContain(getId(match));
  const leider = nodes.find(({ id }: { id: string }) => id === getId(aanvraag));
  expect(leider.ookGeplaatstBij).toContainEqual({ bron: { id: 'vum' }, id: getId(match) });
  for (const { bron, aantal } of bronnen)
    expect(
      ids.filter((id) => id.startsWith(`${bron.id}~`)),
      bron.id,
    ).toHaveLength(aantal);
});

test('keeps a live vacancy on the page when the list has it from VUM alone', async () => {
  const LIJST = (velden: string) => `query ($filter: VacatureFilter, $after: String) {
    vacatures(filter: $filter, first: 50, after: $after) { nodes { id ${velden} } pageInfo { hasNextPage endCursor } } }`;
  const lees = async (velden: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await graaf().vraag(LIJST(velden), {
        filter: { bron: ['vum'], arbeidsmarktregio: 'AM22' },
        after,
      });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = Object(data).vacatures;
      ids.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  };
  const zonderWoorden = await lees('');
  expect(zonderWoorden.length).toBeGreaterThan(50);
  expect(await lees('titel')).toEqual(zonderWoorden);
});
