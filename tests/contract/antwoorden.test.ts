import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controleerBron } from '../../mocks/contract/controleer-bron.ts';
import { createContractcontrole } from '../../mocks/contract/create-contractcontrole.ts';
import { stelProefvragen } from '../../mocks/contract/stel-proefvragen.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { proefmocks } from '../helpers/proefmocks.ts';
import { breek, getVeldnamen } from './breek.ts';

beforeAll(() => zetMockVandaag('2026-06-15'));
afterAll(() => zetMockVandaag(null));

/** What a source says about itself is checked as a whole only. */
const BESCHRIJVINGEN = new Set(['geefOpenapi', 'geefBeschrijving']);
/** What may not be left out, where it is another field than the one that a change of schema is about. */
const VERPLICHT: Readonly<Record<string, string>> = {
  // SETU lets an order go without a title.
  setu: 'positionProfile',
};

describe.each(proefmocks.map((bron) => [bron.id, bron] as const))('%s', (_id, bron) => {
  const controleer = createContractcontrole(bron);
  const goed = () =>
    stelProefvragen(bron).filter(
      ({ proef, response }) => response.status === 200 && !BESCHRIJVINGEN.has(proef.operatie),
    );

  test('answers as its contract says, healthy, stale and empty, and shows every status of every operation', () => {
    const { bevindingen, getoond, gedeclareerd } = controleerBron(bron);
    expect(bevindingen).toEqual([]);
    expect(getoond).toBe(gedeclareerd);
  });

  test('does not answer as its contract says after a change of schema that it kept to itself', () => {
    const bevindingen = stelProefvragen(bron, 'schemawijziging').flatMap(({ vraag, response }) =>
      controleer(vraag, response),
    );
    expect(bevindingen).not.toEqual([]);
  });

  test('cannot leave out what it must say', () => {
    const stuk = goed().flatMap(({ vraag, response }) => {
      const gebroken = breek(response, VERPLICHT[bron.id] ?? bron.wijziging.van);
      return gebroken === null ? [] : [controleer(vraag, gebroken)];
    });
    expect(stuk.length).toBeGreaterThan(0);
    for (const bevindingen of stuk) expect(bevindingen).not.toEqual([]);
  });

  test('cannot give any field another name', () => {
    const geprobeerd = new Set<string>();
    const onopgemerkt = goed().flatMap(({ proef, vraag, response }) =>
      getVeldnamen(response, bron.id).flatMap((naam) => {
        const veld = `${proef.operatie} ${naam}`;
        const gebroken = geprobeerd.has(veld) ? null : breek(response, naam, `${naam}Anders`);
        geprobeerd.add(veld);
        return gebroken === null || controleer(vraag, gebroken).length > 0 ? [] : [veld];
      }),
    );
    expect(onopgemerkt).toEqual([]);
  });
});
