import { expect, test } from 'vitest';
import { mocks } from '../../mocks/index.ts';
import { getPersona } from '../../mocks/personas/personas.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';

/** What `npm start` starts: enough vacancies for a journey to lead somewhere. */
const graaf = deelGraaf({ mocks });

/** The two journeys of "Naar een goed werkende infrastructuur" (2022), each from one query. */
const LOKET = `query Reis($situatie: SituatieInput!, $werk: Int! = 20) {
  loket(situatie: $situatie) {
    arbeidsmarktregio { naam }
    werkcentrum { naam }
    verantwoordelijken { rol partij zekerheid grondslag { wet artikel } organisatie { id } }
    vacatures(first: $werk) { nodes { titel belasting arbeidsmarktregio { code } beroep { id } } bronnen { status } }
    opleidingen(first: 20) { nodes { naam niveau soort opleider { naam soort } } }
    regelingen(first: 50) { nodes { regeling { naam } voorverkenning { uitkomst uitleg ontbrekendeGegevens } } }
    diensten(first: 50) { nodes { naam functionaliteiten } }
    vervolgstappen { volgorde soort titel }
    volgendeVraag { veld }
  }
}`;

const lijst = (waarde: unknown, ...pad: string[]): Record<string, unknown>[] =>
  pad.reduce((deel: unknown, naam) => Object(deel)[naam], waarde) as Record<string, unknown>[];

test('the 49-year-old former builder on social assistance, with debts and burn-out complaints, finds a planner course, debt help and vacancies without heavy work', async () => {
  const { vraag } = graaf();
  const { data, errors } = await vraag(LOKET, { situatie: getPersona('jan')?.situatie });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    loket: { arbeidsmarktregio: { naam: 'Rijnmond' }, werkcentrum: { naam: 'Werkcentrum Rijnmond' } },
  });
  const loket = Object(data?.loket);

  expect(loket.verantwoordelijken[0]).toMatchObject({
    rol: 'HOOFD',
    partij: 'GEMEENTE',
    zekerheid: 'WETTELIJK',
    organisatie: { id: 'gemeente~GM0599' },
  });
  expect(lijst(loket, 'opleidingen', 'nodes')).toContainEqual(
    expect.objectContaining({
      naam: expect.stringMatching(/planner|werkvoorbereider|middenkaderfunctionaris bouw/i),
      niveau: 'MBO4',
    }),
  );
  const schuldhulp = lijst(loket, 'regelingen', 'nodes').find(({ regeling }) =>
    /schulden/i.test(Object(regeling).naam),
  );
  expect(schuldhulp).toMatchObject({ voorverkenning: { uitkomst: 'WAARSCHIJNLIJK_WEL' } });
  expect(lijst(loket, 'diensten', 'nodes')).toContainEqual(
    expect.objectContaining({
      naam: expect.stringMatching(/schuld/i),
      functionaliteiten: expect.arrayContaining(['DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK']),
    }),
  );
  const vacatures = lijst(loket, 'vacatures', 'nodes');
  expect(vacatures.length).toBeGreaterThan(0);
  for (const { belasting, arbeidsmarktregio } of vacatures) {
    expect(belasting).not.toContain('ZWAAR_TILLEN');
    expect(belasting).not.toContain('HOGE_WERKDRUK');
    expect(arbeidsmarktregio).toEqual({ code: 'AM22' });
  }
  expect(lijst(loket, 'vervolgstappen')).toContainEqual(
    expect.objectContaining({ soort: 'HULP', titel: expect.stringMatching(/schulden/i) }),
  );
});

test('the 44-year-old without benefit who returns after twenty years finds re-integration and application training, with the municipality responsible', async () => {
  const { vraag } = graaf();
  const { data, errors } = await vraag(LOKET, { situatie: getPersona('anne')?.situatie });
  expect(errors).toBeUndefined();
  const loket = Object(data?.loket);
  expect(loket.verantwoordelijken[0]).toMatchObject({
    rol: 'HOOFD',
    partij: 'GEMEENTE',
    grondslag: { wet: expect.stringMatching(/Participatiewet/), artikel: expect.stringMatching(/^7/) },
  });

  const diensten = lijst(loket, 'diensten', 'nodes');
  expect(diensten).toContainEqual(expect.objectContaining({ naam: expect.stringMatching(/sollicit/i) }));
  expect(diensten).toContainEqual(
    expect.objectContaining({ functionaliteiten: expect.arrayContaining(['RE_INTEGRATIEDIENSTVERLENING']) }),
  );
  expect(lijst(loket, 'vervolgstappen')).toContainEqual(
    expect.objectContaining({ titel: expect.stringMatching(/sollicit/i) }),
  );

  const uitkomsten = Object.fromEntries(
    lijst(loket, 'regelingen', 'nodes').map(({ regeling, voorverkenning }) => [
      Object(regeling).naam,
      Object(voorverkenning).uitkomst,
    ]),
  );
  expect(
    Object.entries(uitkomsten).filter(
      ([naam, uitkomst]) => /^(WW|WIA|Wajong|Ziektewet)-?uitkering/i.test(naam) && uitkomst === 'WAARSCHIJNLIJK_WEL',
    ),
  ).toEqual([]);
  expect(lijst(loket, 'vacatures', 'nodes').length).toBeGreaterThan(0);
  expect(JSON.stringify(data)).not.toMatch(/recht op/i);
});
