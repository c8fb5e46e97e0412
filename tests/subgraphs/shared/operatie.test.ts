import { expect, test } from 'vitest';
import { createBronnenregister } from '../../../subgraphs/shared/bron/bronnenregister.ts';
import type { Bronstatus } from '../../../subgraphs/shared/bron/bronstatus.ts';
import { createOperatie } from '../../../subgraphs/shared/operatie.ts';
import { settle } from '../../../subgraphs/shared/settle.ts';
import { createProefbron } from './proefbron.ts';

const VAN_GOED_NAAR_SLECHT: readonly Bronstatus[] = [
  'ONBEKEND',
  'ACTUEEL',
  'UIT_CACHE',
  'BEGRENSD',
  'VEROUDERD',
  'NIET_BESCHIKBAAR',
];
const create = () => createOperatie({ traceId: '0'.repeat(32), signaal: new AbortController().signal });
const proef = { id: 'proef', naam: 'Proefbron' };

const paren = VAN_GOED_NAAR_SLECHT.flatMap((goed, plaats) =>
  VAN_GOED_NAAR_SLECHT.slice(plaats + 1).map((slecht): [Bronstatus, Bronstatus] => [goed, slecht]),
);

test.each(paren)('tells of a source that was %s and %s the worst, whichever came first', (goed, slecht) => {
  for (const volgorde of [
    [goed, slecht],
    [slecht, goed],
  ]) {
    const operatie = create();
    for (const status of volgorde) operatie.meldBron(proef, status, `want ${status}`);
    expect(operatie.getBronmeldingen()).toEqual([
      { bron: 'proef', naam: 'Proefbron', status: slecht, melding: `want ${slecht}` },
    ]);
  }
});

test('keeps the first words about a source of those that are as bad', () => {
  const operatie = create();
  operatie.meldBron(proef, 'NIET_BESCHIKBAAR', 'eerst');
  operatie.meldBron(proef, 'NIET_BESCHIKBAAR', 'later');
  expect(operatie.getBronmeldingen()).toMatchObject([{ melding: 'eerst' }]);
});

test('names the sources that an operation touched, each once, in order of id and apart from other operations', () => {
  const [operatie, andere] = [create(), create()];
  for (const id of ['vum', 'eva', 'rio', 'eva']) operatie.meldBron({ id, naam: id }, 'ACTUEEL');
  expect(operatie.getBronmeldingen().map(({ bron }) => bron)).toEqual(['eva', 'rio', 'vum']);
  expect(operatie.getBronmeldingen()[0]).toEqual({ bron: 'eva', naam: 'eva', status: 'ACTUEEL', melding: null });
  expect(andere.getBronmeldingen()).toEqual([]);
});

test('lets nobody in to personal data unless it is told who asks', () => {
  expect(create().identiteit).toBeNull();
});

test('shows the state of every source, used or not, in order of id, with the last time that it was well', () => {
  const register = createBronnenregister();
  const [vum, eva] = [createProefbron({ id: 'vum' }), createProefbron({ id: 'eva' })];
  register.voegToe([vum]);
  register.voegToe([eva]);
  register.meld('vum', 'ACTUEEL', '2026-03-01T09:00:00.000Z');
  register.meld('vum', 'NIET_BESCHIKBAAR', null);
  register.telAfwijking('vum', 'naam');
  register.telAfwijking('vum', 'naam');
  register.telAfwijking('vum', 'soort');
  expect(register.getToestanden()).toEqual([
    { bron: eva, status: 'ONBEKEND', peildatum: null, afwijkingen: {}, koppeling: null },
    {
      bron: vum,
      status: 'NIET_BESCHIKBAAR',
      peildatum: '2026-03-01T09:00:00.000Z',
      afwijkingen: { naam: 2, soort: 1 },
      koppeling: null,
    },
  ]);
});

test('says of a source how it is now, not how bad it was', () => {
  const register = createBronnenregister();
  register.voegToe([createProefbron()]);
  register.meld('proef', 'NIET_BESCHIKBAAR', null);
  register.meld('proef', 'ACTUEEL', '2026-03-01T09:00:00.000Z');
  expect(register.getToestanden()).toMatchObject([{ status: 'ACTUEEL', peildatum: '2026-03-01T09:00:00.000Z' }]);
});

test('says of a source of which two parts are kept that it does as badly as the worst of them', () => {
  const register = createBronnenregister();
  register.voegToe([createProefbron()]);
  register.meld('proef', 'NIET_BESCHIKBAAR', null, 'een');
  register.meld('proef', 'UIT_CACHE', '2026-03-01T09:00:00.000Z', 'twee');
  expect(register.getToestanden()).toMatchObject([{ status: 'NIET_BESCHIKBAAR' }]);
  register.meld('proef', 'UIT_CACHE', '2026-03-01T10:00:00.000Z', 'een');
  expect(register.getToestanden()).toMatchObject([{ status: 'UIT_CACHE', peildatum: '2026-03-01T10:00:00.000Z' }]);
});

test('has nothing to say about a source that nobody added', () => {
  const register = createBronnenregister();
  register.meld('vreemd', 'ACTUEEL', '2026-03-01T09:00:00.000Z');
  register.telAfwijking('vreemd', 'naam');
  expect(register.getToestanden()).toEqual([]);
});

test('answers a batch in the order of its keys, with an error for the key that failed and whatever it failed with', async () => {
  const fout = new Error('stuk');
  const uitkomst = await settle([
    Promise.resolve(1),
    Promise.reject(fout),
    Promise.reject('tekst'),
    Promise.resolve(4),
  ]);
  expect(uitkomst).toEqual([1, fout, expect.any(Error), 4]);
});
