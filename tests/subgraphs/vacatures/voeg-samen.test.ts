import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voegSamen } from '../../../subgraphs/vacatures/dubbel/voeg-samen.ts';
import { type Vacature, VELDGROEPEN } from '../../../subgraphs/vacatures/vacature.ts';
import { genereer } from '../../dubbelen/genereer.ts';
import { maakHerkomst, maakVacature } from '../../dubbelen/maak-vacature.ts';

const KAAL = {
  omschrijving: null,
  beroep: null,
  belasting: null,
  werkgever: { naam: null, kvkNummer: null, sector: null },
  sector: null,
  werklocatie: null,
  contract: null,
  salaris: null,
  leerbaan: null,
  solliciteren: null,
} satisfies Partial<Vacature>;

const vroeg = (anders: Partial<Vacature> = {}) =>
  maakVacature('setu', 'v', { gepubliceerdOp: '2026-02-01T00:00:00.000Z', ...anders });
const laat = (anders: Partial<Vacature> = {}) =>
  maakVacature('bank', 'l', { gepubliceerdOp: '2026-03-01T00:00:00.000Z', ...anders });
const getBronnen = ({ herkomstPerGroep }: Vacature) =>
  Object.fromEntries(herkomstPerGroep.map(({ groep, herkomst }) => [groep, herkomst.bron.id]));

test('lets the placement that was published first lead: it gives id, place in the list and provenance', () => {
  const samen = voegSamen([laat(), maakVacature('vum', 'z', { gepubliceerdOp: null }), vroeg(KAAL)]);
  expect(samen).toMatchObject({
    id: vroeg().id,
    gepubliceerdOp: '2026-02-01T00:00:00.000Z',
    herkomst: maakHerkomst('setu', 'v'),
  });
});

test('compares moments, not texts, and lets the id decide between equals and those without a date', () => {
  const amsterdam = maakVacature('b', '1', { gepubliceerdOp: '2026-02-01T00:30:00+01:00' });
  const utc = maakVacature('a', '1', { gepubliceerdOp: '2026-01-31T23:45:00Z' });
  expect(voegSamen([utc, amsterdam]).id).toBe(amsterdam.id);
  const zonder = ['b', 'a', 'c'].map((bron) => maakVacature(bron, '1', { gepubliceerdOp: null }));
  expect(voegSamen(zonder).herkomst.bron.id).toBe('a');
});

test('takes each group of fields whole from the placement that says most about it, and names it', () => {
  const leider = vroeg({ ...KAAL, titel: 'Timmerman', beroep: { id: '7115' }, salaris: vroeg().salaris });
  const ander = laat({
    titel: 'Timmerman nieuwbouw',
    belasting: ['BUITENWERK'],
    salaris: { minimum: 18, maximum: null, periode: 'UUR', toelichting: null },
  });
  const samen = voegSamen([leider, ander]);
  expect(samen).toMatchObject({
    titel: 'Timmerman',
    omschrijving: ander.omschrijving,
    belasting: ['BUITENWERK'],
    werkgever: ander.werkgever,
    werklocatie: ander.werklocatie,
    contract: ander.contract,
    salaris: leider.salaris,
    leerbaan: false,
    solliciteren: ander.solliciteren,
  });
  expect(getBronnen(samen)).toEqual({
    WERK: 'bank',
    WERKGEVER: 'bank',
    WERKLOCATIE: 'bank',
    CONTRACT: 'bank',
    SALARIS: 'setu',
    EISEN: 'bank',
    SOLLICITEREN: 'bank',
  });
});

test('leaves ties to the leader, and a text to it that is not clearly shorter', () => {
  const lang = 'Een zin over het werk. '.repeat(10);
  expect(
    voegSamen([vroeg({ omschrijving: lang }), laat({ omschrijving: `${lang}${lang}` })]).omschrijving,
  ).toHaveLength(2 * lang.length);
  const samen = voegSamen([vroeg({ omschrijving: lang }), laat({ omschrijving: `${lang}Nog iets.` })]);
  expect(samen.omschrijving).toBe(lang);
  expect(new Set(Object.values(getBronnen(samen)))).toEqual(new Set(['setu']));
});

test('replaces a title of the leader that says no occupation', () => {
  const samen = voegSamen([vroeg({ titel: 'Kom jij ons versterken?', beroep: null }), laat()]);
  expect(samen).toMatchObject({ titel: 'Timmerman', beroep: { id: '7115' } });
});

test('prefers the name of an employer to that of an agency', () => {
  const bureau = { naam: 'Flexbrug Uitzendbureau', kvkNummer: null, sector: { id: 'F' } };
  expect(voegSamen([vroeg({ werkgever: bureau }), laat()]).werkgever.naam).toBe('Zandoog Bouw');
  expect(voegSamen([vroeg({ werkgever: bureau }), laat(KAAL)]).werkgever.naam).toBe('Flexbrug Uitzendbureau');
});

test('names no source for a group that nobody filled', () => {
  const samen = voegSamen([vroeg(KAAL), laat({ ...KAAL, titel: 'Timmerman' })]);
  expect(getBronnen(samen)).toEqual({ WERK: 'setu' });
});

test('lists every other place, by source and id, with its address', () => {
  const leden = [laat(), vroeg(), maakVacature('bank', 'a', { gepubliceerdOp: null, solliciteren: null })];
  expect(voegSamen(leden).ookGeplaatstBij).toEqual([
    { bron: { id: 'bank', naam: 'BANK' }, id: maakVacature('bank', 'a').id, url: null },
    { bron: { id: 'bank', naam: 'BANK' }, id: laat().id, url: 'https://bank.invalid/l' },
  ]);
});

test('gives one placement back as it is, with its provenance for every group it fills', () => {
  const { herkomstPerGroep, ...rest } = voegSamen([vroeg()]);
  expect(rest).toEqual({ ...rest, ...vroeg(), herkomstPerGroep: undefined, ookGeplaatstBij: [] });
  expect(herkomstPerGroep).toEqual(VELDGROEPEN.map((groep) => ({ groep, herkomst: maakHerkomst('setu', 'v') })));
});

test('keeps the places and sources of a vacancy that was joined before', () => {
  const eerder = voegSamen([vroeg(KAAL), laat()]);
  const samen = voegSamen([maakVacature('vum', 'x', { ...KAAL, gepubliceerdOp: null }), eerder]);
  expect(samen.ookGeplaatstBij.map(({ bron }) => bron.id)).toEqual(['bank', 'vum']);
  expect(getBronnen(samen)).toMatchObject({ WERKGEVER: 'bank', SALARIS: 'bank' });
});

test('refuses to make something of nothing', () => {
  expect(() => voegSamen([])).toThrow(RangeError);
});

test('makes the same of the same placements in any order', () => {
  const vacatures = genereer('volgorde', 60).map(({ vacature }) => vacature);
  const leden = fc.shuffledSubarray(vacatures, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      leden.chain((rij) => fc.tuple(fc.constant(rij), fc.shuffledSubarray(rij, { minLength: rij.length }))),
      ([rij, geschud]) => {
        expect(voegSamen(geschud)).toEqual(voegSamen(rij));
      },
    ),
  );
});
