import { expect, test } from 'vitest';
import { lintSchema, lintSdl } from '../../schema/lint.ts';

const GEDEELD = `
  "A level." enum Niveau { "Low." LAAG }
  "A situation." input Situatie { "Where." gemeente: ID! }
  "A source." type Bron @key(fields: "id") { "Id." id: ID! "Name." naam: String! @shareable }
`;

/** What the linter finds in this SDL, as `rule element`. */
const bevindingen = (sdl: string): string[] =>
  lintSdl('proef', sdl, GEDEELD).map(({ regel, element }) => `${regel} ${element}`);

test('finds nothing in our own schema', () => {
  expect(lintSchema()).toEqual([]);
});

test.each([
  ['a type', 'type A { "B." b: Int }', 'A'],
  ['a field', '"A." type A { b: Int }', 'A.b'],
  ['a field of an extension', 'extend type Bron { houder: String }', 'Bron.houder'],
  ['an argument', '"A." type A { "B." b(c: Int): Int }', 'A.b(c:)'],
  ['a field of an interface', '"A." interface A { b: Int }', 'A.b'],
  ['an input', 'input A { "B." b: Int }', 'A'],
  ['an input field', '"A." input A { b: Int }', 'A.b'],
  ['an enum', 'enum A { "B." B }', 'A'],
  ['an enum value', '"A." enum A { "B." B C }', 'A.C'],
  ['a scalar', 'scalar A', 'A'],
  ['a blank text', '" " scalar A', 'A'],
])('finds %s without a description', (_geval, sdl, element) => {
  expect(bevindingen(sdl)).toEqual([`beschrijving ${element}`]);
});

test('finds a field of an entity that is not nullable, and lets its key be', () => {
  expect(bevindingen('"A." type A @key(fields: "id") { "Id." id: ID! "B." b: Int! "C." c: Int }')).toEqual([
    'entiteit-nullable A.b',
  ]);
});

test('finds it also in an extension of a shared entity', () => {
  expect(bevindingen('extend type Bron { "Owner." houder: String! }')).toEqual(['entiteit-nullable Bron.houder']);
});

test('lets a value type promise what it holds, and a shareable field of an entity too', () => {
  expect(bevindingen('"A." type A { "B." b: Int! }')).toEqual([]);
  expect(bevindingen('"A." type A @key(fields: "id") { "Id." id: ID! "B." b: Int! @shareable }')).toEqual([]);
});

test('finds a root field that is not nullable', () => {
  expect(bevindingen('"Q." type Query { "A." a: [Int!]! "B." b: [Int!] }')).toEqual(['root-nullable Query.a']);
});

test.each([
  ['defines a shared type again', '"A level." enum Niveau { "Low." LAAG }', 'Niveau'],
  ['extends a shared enum', 'extend enum Niveau { "High." HOOG }', 'Niveau'],
  ['extends a shared input', 'extend input Situatie { "Age." leeftijd: Int }', 'Situatie'],
])('finds SDL that %s', (_geval, sdl, element) => {
  expect(bevindingen(sdl)).toEqual([`gedeeld-herhaald ${element}`]);
});

test.each([
  ['an import', 'extend schema @link(url: "https://x", import: ["@key", { name: "@tag", as: "@label" }])', '@label'],
  ['the whole specification', 'extend schema @link(url: "https://x", as: "fed")', '@link(as:)'],
])('finds %s that is renamed with `as:`', (_geval, sdl, element) => {
  expect(bevindingen(sdl)).toEqual([`directive-hernoemd ${element}`]);
});

test.each([
  ['a field', '"A." type A { "B." b: Int @deprecated(reason: "Use `c`.") }', 'A.b'],
  ['an enum value', '"A." enum A { "B." B @deprecated }', 'A.B'],
  ['an argument', '"A." type A { "B." b("C." c: Int @deprecated(reason: "Use `d`.")): Int }', 'A.b(c:)'],
])('finds the deprecation of %s without a date', (_geval, sdl, element) => {
  expect(bevindingen(sdl)).toEqual([`uitfasering-datum ${element}`]);
});

test('accepts a deprecation that names replacement and date', () => {
  expect(
    bevindingen('"A." type A { "B." b: Int @deprecated(reason: "Use `c` instead. Removal on 2027-01-01.") }'),
  ).toEqual([]);
});
