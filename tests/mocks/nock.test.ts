import nock from 'nock';
import { expect, test } from 'vitest';
import { createWereld } from '../../mocks/index.ts';
import { getMockUrl, installeerMocks } from '../../mocks/nock.ts';

const URL_RIO = `${getMockUrl('rio')}/opleidingen`;
const createKlein = () => createWereld({ vacatures: 100 });

test('the last world that was installed answers, and the one before is not asked again', async () => {
  const eerste = installeerMocks(createKlein());
  eerste.zetScenario('rio', 'onderhoud');
  expect((await fetch(URL_RIO)).status).toBe(503);
  const tweede = installeerMocks(createKlein());
  expect((await fetch(URL_RIO)).status).toBe(200);
  expect([eerste.getTotaal(), tweede.getTotaal()]).toEqual([1, 1]);
});

test('a world that is installed again and again stands there once', () => {
  const wereld = installeerMocks(createKlein());
  const eens = nock.activeMocks().length;
  for (let keer = 0; keer < 5; keer += 1) installeerMocks(wereld);
  expect(nock.activeMocks()).toHaveLength(eens);
});

test('nock.cleanAll takes a world away, and it can be installed again', async () => {
  const wereld = installeerMocks(createKlein());
  nock.cleanAll();
  await expect(fetch(URL_RIO)).rejects.toThrow();
  installeerMocks(wereld);
  expect((await fetch(URL_RIO)).status).toBe(200);
});

test('leaves what someone else mocks alone', async () => {
  nock('http://ander.invalid').get('/').times(2).reply(204);
  installeerMocks(createKlein());
  installeerMocks(createKlein());
  expect((await fetch('http://ander.invalid/')).status).toBe(204);
});

test('a broken connection is an error that names it', async () => {
  const wereld = installeerMocks(createKlein());
  wereld.zetStoringen('rio', [{ fault: 'EMPTY_RESPONSE' }]);
  await expect(fetch(URL_RIO)).rejects.toMatchObject({
    name: 'TypeError',
    cause: { code: 'ECONNRESET', message: expect.stringContaining('EMPTY_RESPONSE') },
  });
});
