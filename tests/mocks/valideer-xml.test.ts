import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createXmlControle } from '../../mocks/contract/valideer-xml.ts';

const schema = (inhoud: string, naam = 'a'): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b" targetNamespace="urn:${naam}">${inhoud}</xs:schema>`;

const BASIS = schema(
  '<xs:element name="los"/><xs:simpleType name="Cijfers"><xs:restriction base="xs:string"><xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleType>',
  'b',
);
const HOOFD = schema(
  `<xs:import namespace="urn:b" schemaLocation="met%20spatie/b.xsd"/><xs:element name="lijst"><xs:complexType><xs:sequence>
  <xs:element name="een" type="b:Cijfers"/><xs:element name="twee" type="b:Cijfers" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>`,
);

let map = '';
let controleer: (body: string) => readonly string[] = () => [];

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'xsd-'));
  mkdirSync(join(map, 'met spatie'));
  writeFileSync(join(map, 'met spatie', 'b.xsd'), BASIS);
  writeFileSync(join(map, 'a.xsd'), HOOFD);
  writeFileSync(join(map, 'stuk.xsd'), schema('<xs:element name="a" type="Weg"/>'));
  controleer = createXmlControle(pathToFileURL(join(map, 'a.xsd')));
});
afterAll(() => rmSync(map, { recursive: true }));

const lijst = (inhoud: string): string => `<a:lijst xmlns:a="urn:a">${inhoud}</a:lijst>`;

describe('a document', () => {
  test('that follows the schema, and what that imports from disk, has no findings', () => {
    expect(controleer(lijst('<een>1</een><twee>2</twee>'))).toEqual([]);
    expect(controleer(`<?xml version="1.0" encoding="UTF-8"?>\n${lijst('<een>1</een>')}`)).toEqual([]);
  });

  test.each([
    ['a missing element', lijst(''), /Missing child/],
    ['an element too many', lijst('<een>1</een><drie/>'), /drie.*not expected/],
    ['elements in another order', lijst('<twee>1</twee><een>2</een>'), /twee.*not expected/],
    ['a value of another type', lijst('<een>x</een>'), /een.*pattern/],
    ['an attribute that is not declared', lijst('<een soort="1">1</een>'), /attribute/],
    ['a root in another namespace', '<lijst xmlns="urn:c"><een>1</een></lijst>', /lijst/],
    ['a root that only an imported schema declares', '<los xmlns="urn:b"/>', /root element los/],
    ['broken XML', '<a:lijst', /line 1/],
    ['nothing', '', /./],
    ['a document type declaration', `<!DOCTYPE x [<!ENTITY e "1">]>${lijst('<een>1</een>')}`, /document type/],
    ['an entity of its own', `<!DOCTYPE x [<!ENTITY e "1">]>${lijst('<een>&e;</een>')}`, /document type/],
  ])('with %s has a finding', (_geval, body, bevinding) => {
    expect(controleer(body).join('\n')).toMatch(bevinding);
  });

  test('with two mistakes has two findings, each with its line', () => {
    expect(controleer(lijst('\n<een>x</een>\n<twee>y</twee>'))).toEqual([
      expect.stringMatching(/^line 2: /),
      expect.stringMatching(/^line 3: /),
    ]);
  });
});

test('a schema that is wrong, or not there, is refused at once', () => {
  expect(() => createXmlControle(pathToFileURL(join(map, 'stuk.xsd')))).toThrow(/no namespace/);
  expect(() => createXmlControle(pathToFileURL(join(map, 'weg.xsd')))).toThrow();
});

test('a thousand small documents take less than a second', () => {
  const begin = performance.now();
  for (let i = 0; i < 1_000; i += 1) controleer(lijst('<een>1</een>'));
  expect(performance.now() - begin).toBeLessThan(1_000);
});
