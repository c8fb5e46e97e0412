import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bijstandsregelingenMock } from '../../mocks/bijstandsregelingen/handlers.ts';
import { createXmlControle } from '../../mocks/contract/valideer-xml.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import type { MockBron } from '../../mocks/mock.ts';
import { polisMock } from '../../mocks/polis/handlers.ts';
import { faultResponse } from '../../mocks/suwi/antwoord.ts';
import type { Dienst } from '../../mocks/suwi/dienst.ts';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { uwvDossierMock } from '../../mocks/uwv-dossier/handlers.ts';
import { hernoem, laatWeg, type Mutatie, verwissel, vul } from './muteer-xml.ts';
import { createSuwiProef, type Vraagwijze } from './suwi-proef.ts';

interface Proefdienst {
  readonly mock: MockBron;
  readonly wijze: Vraagwijze;
  /** Elements that are never absent from what they stand in. */
  readonly verplicht: readonly string[];
  /** Values that the schema does not know. */
  readonly fout: readonly (readonly [element: string, waarde: string])[];
}

const createWijze = (map: string, dienst: string, versie: string, element: string): Vraagwijze => ({
  pad: `/suwiml/Diensten/${dienst}/${versie}`,
  namespace: `http://${map}/SuwiML/Diensten/${dienst}/${versie}`,
  element,
  soapaction: `http://${map}/SuwiML/Diensten/${dienst}-${versie}/${element}`,
});

const GEDEELD = [
  ['Burgerservicenr', '12345678'],
  ['WaardeBedr', '12.50'],
  ['CdPositiefNegatief', ''],
] as const;

const DIENSTEN: readonly [string, Proefdienst][] = (
  [
    {
      mock: bijstandsregelingenMock,
      wijze: createWijze('bkwi.nl', 'Bijstandsregelingen', 'v0500', 'BijstandsregelingenInfo'),
      verplicht: ['SzWet', 'CdSzWet', 'DatBUitkeringsverhouding', 'DatBUitkeringsperiode', 'CdPartijSuwi'],
      fout: [
        ['CdSzWet', 'WW'],
        ['Geboortedat', '1976-09-29'],
        ['Geboortedat', '19761329'],
        ['CdBeslissingOpAanvraagUitkering', '02'],
        ['CdVrijstellingArbeidsplichtBijst', '3'],
        ['CdRedenMaatregelMbtBijstandUitk', '1'],
        ['Postcd', '0123AB'],
        ['Voornamen', 'Jan 2'],
      ],
    },
    {
      mock: uwvDossierMock,
      wijze: createWijze('uwv-dossier.example', 'UWVDossierUitkeringen', 'v0100', 'UWVUitkeringenInfo'),
      verplicht: ['SzWet', 'CdSzWet', 'DatBUitkeringsverhouding', 'CdArbeidsplicht', 'PctMaatregelMbtUitkering'],
      fout: [
        ['CdSzWet', 'PW'],
        ['CdArbeidsplicht', '0'],
        ['CdAdviesBeschutWerk', '4'],
        ['IndDoelgroepregister', 'true'],
        ['PctLoonwaarde', '101'],
        ['AantMaandenMaxUitkeringsduur', 'twaalf'],
      ],
    },
    {
      mock: polisMock,
      wijze: createWijze('bkwi.nl', 'UWVDossierInkomstenGSD', 'v0200', 'UWVPersoonsIkvInfo'),
      verplicht: [
        'VolgnrIkv',
        'DatBIkv',
        'AdministratieveEenheid',
        'Inkomstenperiode',
        'CdSrtIkv',
        'CdSector',
        'DatEIko',
      ],
      fout: [
        ['CdSrtIkv', '12'],
        ['CdTypeArbeidscontract', 'V'],
        ['CdAardIkv', '02'],
        ['CdSector', '99'],
        ['Loonheffingennr', '000000001L1'],
        ['DatBIko', '202601'],
      ],
    },
  ] satisfies readonly Proefdienst[]
).map((dienst) => [dienst.mock.id, { ...dienst, fout: [...GEDEELD, ...dienst.fout] }]);

beforeEach(() => zetMockVandaag('2026-03-01'));
afterEach(() => zetMockVandaag(null));

/** Where a mistake is not seen. */
const getDoorgelaten = (mutaties: readonly Mutatie[], controleer: (body: string) => readonly string[]): string[] =>
  mutaties.filter(({ xml }) => controleer(xml).length === 0).map(({ plek }) => plek);

describe.each(DIENSTEN)('the schema of %s', (_id, { mock, wijze, verplicht, fout }) => {
  const { createVraag, vraagOp, controleerVraag, controleerAntwoord } = createSuwiProef(mock, wijze);
  const getAntwoorden = (): readonly string[] => Object.values(PERSONEN).map((bsn) => vraagOp(bsn).body);

  test.each(Object.entries(PERSONEN))('takes the answer about each person (%s)', (_naam, bsn) => {
    const { status, body } = vraagOp(bsn);
    expect(status).toBe(200);
    expect(controleerAntwoord(body)).toEqual([]);
  });

  test('refuses each element of an answer under another name', () => {
    const mutaties = hernoem(getAntwoorden());
    expect(mutaties.length).toBeGreaterThan(20);
    expect(getDoorgelaten(mutaties, controleerAntwoord)).toEqual([]);
  });

  test('refuses each element of an answer in the place of the next one', () => {
    const mutaties = verwissel(getAntwoorden());
    expect(mutaties.length).toBeGreaterThan(20);
    expect(getDoorgelaten(mutaties, controleerAntwoord)).toEqual([]);
  });

  test.each(['Envelope', 'Body', 'Burgerservicenr', ...verplicht].map((naam) => [naam]))(
    'refuses an answer without %s',
    (naam) => {
      const mutaties = laatWeg(getAntwoorden(), naam);
      expect(mutaties.length).toBeGreaterThan(0);
      expect(getDoorgelaten(mutaties, controleerAntwoord)).toEqual([]);
    },
  );

  test.each(fout.map(([element, waarde]) => [element, waarde]))('refuses %s with "%s"', (element, waarde) => {
    const mutaties = vul(getAntwoorden(), element, waarde);
    expect(mutaties.length).toBeGreaterThan(0);
    expect(getDoorgelaten(mutaties, controleerAntwoord)).toEqual([]);
  });

  test('refuses an answer in another namespace', () => {
    const { body } = vraagOp(PERSONEN.storing);
    for (const [namespace] of body.matchAll(/ xmlns:\w+="[^"]+/g))
      expect(controleerAntwoord(body.replace(namespace, `${namespace}x`)), namespace).not.toEqual([]);
  });

  test('refuses an answer with more than one thing in it, or none', () => {
    const niets = vraagOp(PERSONEN.niemand).body;
    expect(controleerAntwoord(niets)).toEqual([]);
    expect(controleerAntwoord(niets.replace(/<fwi:NietsGevonden>.*?>/, '$&$&'))).not.toEqual([]);
    expect(getDoorgelaten(laatWeg([niets], 'NietsGevonden'), controleerAntwoord)).toEqual([]);
    expect(getDoorgelaten(laatWeg([vraagOp(PERSONEN.storing).body], 'Fout'), controleerAntwoord)).toEqual([]);
  });

  test('takes a question with one number of nine digits, and no other', () => {
    const vraag = createVraag(PERSONEN.niemand);
    expect(controleerVraag(vraag)).toEqual([]);
    expect(getDoorgelaten(hernoem([vraag]), controleerVraag)).toEqual([]);
    for (const anders of [
      '',
      '12345678',
      '1234567890',
      '12345678a',
      '123456782</Burgerservicenr><Burgerservicenr>111111110',
    ])
      expect(controleerVraag(createVraag(anders)), anders).not.toEqual([]);
    expect(getDoorgelaten(laatWeg([vraag], 'Burgerservicenr'), controleerVraag)).toEqual([]);
  });

  test('does not take a question for an answer, nor the other way round', () => {
    expect(controleerAntwoord(createVraag(PERSONEN.niemand))).not.toEqual([]);
    expect(controleerVraag(vraagOp(PERSONEN.niemand).body)).not.toEqual([]);
  });
});

describe('the schema of a refusal', () => {
  const dienst: Dienst = { pad: '/', namespace: 'urn:x', element: 'X', actie: 'urn:x', afzender: 'CN=x.invalid' };
  const controleer = createXmlControle(new URL('../../mocks/suwi/fault.xsd', import.meta.url));
  const { body } = faultResponse(dienst, 'F003', 'Het bericht voldoet niet aan het schema');

  test('takes a Fault as the services write it', () => {
    expect(controleer(body)).toEqual([]);
  });

  test('refuses an element of it under another name, in another place, or missing', () => {
    expect(getDoorgelaten([...hernoem([body]), ...verwissel([body])], controleer)).toEqual([]);
    for (const naam of ['Fault', 'faultcode', 'faultstring', 'detail', 'Code', 'Tekst', 'DN'])
      expect(getDoorgelaten(laatWeg([body], naam), controleer), naam).toEqual([]);
  });

  test('refuses another faultcode', () => {
    expect(getDoorgelaten(vul([body], 'faultcode', 'soapenv:Server'), controleer)).toEqual([]);
  });
});
