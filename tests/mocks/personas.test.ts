import { buildASTSchema, coerceInputValue, isInputType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { bijstandsregelingenMock } from '../../mocks/bijstandsregelingen/handlers.ts';
import { brpMock } from '../../mocks/brp/handlers.ts';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { getPersona, PERSONANAMEN, PERSONAS, type Persona } from '../../mocks/personas/personas.ts';
import { polisMock } from '../../mocks/polis/handlers.ts';
import { GEPUBLICEERDE_TESTNUMMERS } from '../../mocks/suwi/personen.ts';
import { uwvDossierMock } from '../../mocks/uwv-dossier/handlers.ts';
import { leesGedeeld } from '../../schema/lees-sdl.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { controleerSituatie, controleerWerkgeverSituatie } from '../../subgraphs/shared/invoer/controleer-situatie.ts';
import type { Situatie, WerkgeverSituatie } from '../../subgraphs/shared/situatie.ts';
import { createBericht } from '../../subgraphs/uitkeringen/bronnen/suwi/bericht.ts';

const BURGERS = PERSONAS.filter(({ soort }) => soort === 'BURGER');
const WERKGEVERS = PERSONAS.filter(({ soort }) => soort === 'WERKGEVER');

/** Name and persona, so that a test says who it is about. */
const metNaam = (personas: readonly Persona[]): [string, Persona][] =>
  personas.map((persona) => [persona.naam, persona]);

test('there are seven citizens and seven employers, each under a first name of their own', () => {
  expect([BURGERS.length, WERKGEVERS.length]).toEqual([7, 7]);
  expect(new Set(PERSONANAMEN).size).toBe(PERSONAS.length);
  for (const { naam, roepnaam } of PERSONAS) {
    expect(naam).toMatch(/^[a-z]+$/);
    expect(roepnaam.toLowerCase()).toBe(naam);
  }
});

test('a persona is found by name, and nobody by a name that is not one', () => {
  expect(getPersona('jan')?.roepnaam).toBe('Jan');
  for (const naam of ['niemand', 'Jan', '', 'constructor']) expect(getPersona(naam)).toBeNull();
});

test('the citizens have the published test numbers, each its own, and the employers have none', () => {
  expect(BURGERS.map(({ bsn }) => bsn).toSorted()).toEqual(GEPUBLICEERDE_TESTNUMMERS.toSorted());
  for (const nummer of GEPUBLICEERDE_TESTNUMMERS) {
    const som = [...nummer].reduce((tussen, cijfer, i) => tussen + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    expect(som % 11).toBe(0);
  }
  expect(WERKGEVERS.map(({ bsn }) => bsn)).toEqual(WERKGEVERS.map(() => null));
});

test('a number of the Handelsregister has the right length, can be seen to be made up, and is of one employer', () => {
  for (const { kvkNummer } of WERKGEVERS) expect(kvkNummer).toMatch(/^000000\d\d$/);
  expect(new Set(WERKGEVERS.map(({ kvkNummer }) => kvkNummer)).size).toBe(WERKGEVERS.length);
  for (const { kvkNummer } of BURGERS) expect(kvkNummer).toBeNull();
});

describe('the story', () => {
  test.each(metNaam(PERSONAS))('of %s is three to five short sentences about them', (_naam, { verhaal, roepnaam }) => {
    const zinnen = verhaal.split(/(?<=\.) /);
    expect(zinnen.length).toBeGreaterThanOrEqual(3);
    expect(zinnen.length).toBeLessThanOrEqual(5);
    expect(zinnen[0]).toContain(roepnaam);
    for (const zin of zinnen) expect(zin.split(' ').length, zin).toBeLessThanOrEqual(20);
  });

  test.each(metNaam(BURGERS))('of %s agrees with the situation on age and place', (_naam, { verhaal, situatie }) => {
    expect(verhaal).toContain(`is ${situatie.leeftijd}`);
    expect(verhaal).toContain(getGemeente(String(situatie.gemeente))?.hoofdplaats);
  });
});

describe('the situation', () => {
  const schema = buildASTSchema(parse(`${leesGedeeld()}\ntype Query { x: Int }`), { assumeValidSDL: true });

  test.each(metNaam(PERSONAS))('of %s is what the desk can be asked, without an objection', (_naam, persona) => {
    const isBurger = persona.soort === 'BURGER';
    const soort = schema.getType(isBurger ? 'SituatieInput' : 'WerkgeverSituatieInput');
    if (!isInputType(soort)) throw new Error('the shared SDL has no such input');
    const situatie: unknown = coerceInputValue(persona.situatie, soort);
    expect(situatie).toEqual(persona.situatie);
    const bezwaren = isBurger
      ? controleerSituatie(situatie as Situatie)
      : controleerWerkgeverSituatie(situatie as WerkgeverSituatie);
    expect(bezwaren).toEqual([]);
  });

  test.each(metNaam(PERSONAS))('of %s lies in the region that is named', (_naam, { situatie, arbeidsmarktregio }) => {
    expect(getGemeente(String(situatie.gemeente))?.regio).toBe(arbeidsmarktregio);
  });

  test('differs: seven regions of citizens, every question that an employer can have', () => {
    expect(new Set(BURGERS.map(({ arbeidsmarktregio }) => arbeidsmarktregio)).size).toBe(7);
    expect(new Set(WERKGEVERS.map(({ situatie }) => situatie.vraag))).toEqual(
      new Set(['PERSONEEL_GEZOCHT', 'PERSONEEL_OVER', 'SCHOLING', 'WERKPLEK_AANPASSEN']),
    );
  });
});

describe('the registers', () => {
  const REGISTERS = [bijstandsregelingenMock, brpMock, polisMock, uwvDossierMock];
  const wereld = createMockWereld(REGISTERS);

  /** How a register of Suwinet is asked, as its contract says. */
  const DIENSTEN: Readonly<Record<string, readonly [namespace: string, element: string]>> = {
    bijstandsregelingen: ['http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500', 'BijstandsregelingenInfo'],
    polis: ['http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200', 'UWVPersoonsIkvInfo'],
    'uwv-dossier': ['http://uwv-dossier.example/SuwiML/Diensten/UWVDossierUitkeringen/v0100', 'UWVUitkeringenInfo'],
  };

  const vraagOp = (id: string, pad: string, bsn: string) => {
    const [namespace, element] = DIENSTEN[id] ?? [];
    const actie = `${namespace?.replace(/\/(v\d+)$/, '-$1')}/${element}`;
    const body =
      namespace && element
        ? createBericht({ pad, namespace, element, actie }, bsn)
        : JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields: ['leeftijd'] });
    const headers = { 'content-type': element ? 'text/xml' : 'application/json', soapaction: `"${actie}"` };
    return wereld.antwoord(id, { method: 'POST', pad, query: new URLSearchParams(), headers, body });
  };

  test.each(metNaam(BURGERS))('that know %s are those that are named', (_naam, { bsn, bronnen }) => {
    const bekend = REGISTERS.filter(({ id, routes }) => {
      const { body = '' } = vraagOp(id, routes[0]?.pad ?? '', bsn ?? '') ?? {};
      return /<ClientSuwi>|"personen":\[\{/.test(body);
    });
    expect(bekend.map(({ id }) => id)).toEqual(bronnen);
  });

  test('are together all in use, know nobody of the number of trouble, and no employer', () => {
    expect(new Set(PERSONAS.flatMap(({ bronnen }) => bronnen))).toEqual(new Set(REGISTERS.map(({ id }) => id)));
    expect(getPersona('gerard')?.bronnen).toEqual([]);
    for (const { bronnen } of WERKGEVERS) expect(bronnen).toEqual([]);
  });
});
