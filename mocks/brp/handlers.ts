import { jsonResponse, type MockBron, type MockRequest, type MockResponse } from '../mock.ts';
import { PERSONEN } from '../suwi/personen.ts';
import { type BrpPersoon, getPersoon } from './data.ts';
import { createProbleem, leesVraag, PAD } from './lees-vraag.ts';

/** Haal Centraal BRP Personen v2: what the municipalities registered about a person, no more than was asked for. */
export const brpMock: MockBron = {
  id: 'brp',
  naam: 'Basisregistratie Personen',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: true,
  routes: [{ method: 'POST', pad: PAD, handle: (request) => controleerKop(request) ?? geefPersonen(request) }],
  leeg: () => antwoordResponse([]),
  wijziging: { van: 'personen', naar: 'ingeschrevenPersonen' },
};

const controleerKop = ({ headers }: MockRequest): MockResponse | null =>
  /^application\/json\b/i.test(headers['content-type'] ?? '')
    ? null
    : createProbleem(415, 'unsupportedMediaType', 'Media Type wordt niet ondersteund.');

const geefPersonen = (request: MockRequest): MockResponse => {
  const vraag = leesVraag(request);
  if ('weigering' in vraag) return vraag.weigering;
  const { burgerservicenummer: bsns, fields } = vraag;
  if (bsns.some((bsn) => bsn === PERSONEN.storing))
    return createProbleem(503, 'sourceUnavailable', 'Bron BRP is tijdelijk niet beschikbaar.');
  const personen = bsns.flatMap((bsn) => getPersoon(bsn) ?? []).map((persoon) => kiesVelden(persoon, fields));
  return antwoordResponse(personen);
};

const antwoordResponse = (personen: readonly object[]): MockResponse =>
  jsonResponse({ type: 'RaadpleegMetBurgerservicenummer', personen });

/** The fields that were asked for, and the two that are given unasked: both say that care is needed. */
const kiesVelden = (persoon: BrpPersoon, fields: readonly string[]): object => {
  const { burgerservicenummer, leeftijd, gemeenteVanInschrijving, ...ongevraagd } = persoon;
  const wil = (veld: string): boolean => fields.includes(veld);
  const gemeente =
    gemeenteVanInschrijving &&
    Object.fromEntries(
      Object.entries(gemeenteVanInschrijving).filter(
        ([deel]) => wil('gemeenteVanInschrijving') || wil(`gemeenteVanInschrijving.${deel}`),
      ),
    );
  return {
    ...(wil('burgerservicenummer') && { burgerservicenummer }),
    ...(wil('leeftijd') && leeftijd !== undefined && { leeftijd }),
    ...(gemeente && Object.keys(gemeente).length > 0 && { gemeenteVanInschrijving: gemeente }),
    ...ongevraagd,
  };
};
