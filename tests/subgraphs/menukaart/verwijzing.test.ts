import { expect, test } from 'vitest';
import { AANMELDEN } from '../../../mocks/eva/woorden.ts';
import { leesVerwijzing } from '../../../subgraphs/menukaart/instrumentengids/verwijzing.ts';

test.each([
  ['Uw adviseur van de gemeente of UWV meldt u aan.', null, ['GEMEENTE', 'UWV']],
  ['Meld u bij uw contactpersoon van de gemeente.', null, ['GEMEENTE']],
  ['Een adviseur van het werkgeversservicepunt meldt u aan.', null, ['WSP']],
  ['U kunt zich zelf melden. Bel, mail of loop binnen.', true, []],
  ['Loop binnen bij Werkcentrum Rijnmond of maak een afspraak.', true, []],
  ['Meld u zelf aan op de website.', true, []],
  ['U kunt zich zelf melden. Uw klantmanager van de gemeente kan het ook doen.', true, ['GEMEENTE']],
  ['Een consulent van het Leerwerkloket of de vakbond meldt u aan.', null, ['LEERWERKLOKET', 'VAKBOND']],
  ['U kunt zich niet zelf aanmelden. Uw klantmanager van de gemeente meldt u aan.', false, ['GEMEENTE']],
  ['Maak een afspraak met uw consulent van UWV.', null, ['UWV']],
  ['Aanmelden kan alleen via uw adviseur van UWV.', null, ['UWV']],
  ['U hoeft geen afspraak te maken: loop binnen!', true, []],
  ['Wilt u meedoen? Meld u zelf aan.', true, []],
] as const)('reads who may refer in "%s"', (zin, zelf, door) => {
  expect(leesVerwijzing(zin)).toEqual({ zelf, door, toelichting: null });
});

test.each([
  ['no text', null],
  ['a text without a way in', 'De training is elke maandag in het buurthuis.'],
  ['a counter that refers nobody', 'De gemeente betaalt de training.'],
  ['somebody of another organisation', 'Ga naar de gemeente, of vraag uw contactpersoon van SBB.'],
  ['an appointment with somebody that one has already', 'Maak een afspraak met uw coach.'],
  ['what one does not have to do oneself', 'U hoeft zich niet zelf te melden.'],
  ['what only one way leads to', 'U kunt zich alleen zelf melden na een gesprek.'],
  ['somebody of no counter', 'Vraag het uw adviseur of kom naar een informatiebijeenkomst.'],
])('says nothing of referral for %s', (_geval, tekst) => {
  expect(leesVerwijzing(tekst)).toBeNull();
});

test('can read most of what the guide says', () => {
  const gelezen = Object.values(AANMELDEN).filter((zin) => leesVerwijzing(zin) !== null);
  expect(gelezen.length).toBeGreaterThanOrEqual(Object.keys(AANMELDEN).length - 1);
});
