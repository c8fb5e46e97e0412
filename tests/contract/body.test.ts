import { expect, test } from 'vitest';
import { createContractcontrole } from '../../mocks/contract/create-contractcontrole.ts';
import { stelProefvragen } from '../../mocks/contract/stel-proefvragen.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { proefmocks } from '../helpers/proefmocks.ts';

/** What a source answers well, in a scenario, with its contract to check another body with. */
const getAntwoorden = (id: string, scenario: 'gezond' | 'leeg') =>
  proefmocks
    .filter((bron) => bron.id === id)
    .flatMap((bron) => {
      const controleer = createContractcontrole(bron);
      return stelProefvragen(bron, scenario)
        .filter(({ response, proef }) => response.status === 200 && !proef.operatie.startsWith('geefBeschrijving'))
        .map(({ vraag, response }) => ({
          vraag,
          body: response.body,
          controleer: (body: string) => controleer(vraag, { ...response, body }),
        }));
    });

test.each(['open-match', 'spanningsindicator', 'oo-fondsen'])(
  'a file of %s without rows has the columns that its rows would have',
  (id) => {
    const antwoorden = getAntwoorden(id, 'leeg');
    expect(antwoorden.length).toBeGreaterThan(1);
    for (const { body, controleer } of antwoorden) {
      expect(body.trim().split('\r\n')).toHaveLength(1);
      expect(controleer(body)).toEqual([]);
      expect(controleer(body.replace('PE', 'EP'))).toHaveLength(body.includes('PE') ? 2 : 0);
      expect(controleer(body.replace(/^(\uFEFF?)[^;]+;/, '$1'))).toHaveLength(1);
      expect(controleer(body.replace('\r\n', ';EXTRA\r\n'))).toHaveLength(1);
      expect(controleer('')).not.toEqual([]);
    }
  },
);

test.each(['bijstandsregelingen', 'polis', 'uwv-dossier'])(
  'an FWI of %s that stands alone has a Fout: a warning is no answer',
  (id) => {
    const storing = getAntwoorden(id, 'gezond').filter(({ vraag }) => vraag.body.includes(PERSONEN.storing));
    expect(storing).toHaveLength(1);
    for (const { body, controleer } of storing) {
      expect(controleer(body)).toEqual([]);
      expect(controleer(body.replaceAll(/(<\/?)Fout>/g, '$1Waarschuwing>'))).toEqual([
        'an FWI that stands alone has a Fout',
      ]);
    }
  },
);
