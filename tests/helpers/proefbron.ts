import type { MockBron, MockRoute } from '../../mocks/mock.ts';

/** A made-up source for tests of the mocked world itself: all that counts is what it answers. */
export const createProefbron = (
  id: string,
  routes: readonly MockRoute[],
  anders: Partial<Omit<MockBron, 'id' | 'routes'>> = {},
): MockBron => ({
  id,
  naam: `Proefbron ${id}`,
  contract: new URL('./proefbron.yaml', import.meta.url),
  persoonsgegevens: false,
  routes,
  leeg: (gezond) => ({ ...gezond, body: '[]' }),
  wijziging: { van: 'ding', naar: 'zaak' },
  ...anders,
});
