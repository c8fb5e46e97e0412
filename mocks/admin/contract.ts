import { readdirSync, readFileSync } from 'node:fs';
import { type MockBron, type MockResponse, probleemResponse } from '../mock.ts';
import type { AdminOpties } from './create-admin.ts';
import { geenBron } from './onbekende-bron.ts';
import type { AdminRoute } from './route.ts';

const BIJLAGE = /\.(?:xsd|wsdl)$/;

/** Names of the XML schemas and service descriptions beside the contract of a source. */
export const getBijlagen = ({ contract }: MockBron): readonly string[] =>
  readdirSync(new URL('./', contract))
    .filter((bestand) => BIJLAGE.test(bestand))
    .sort();

/** The contracts as they are, for who makes a client or a mock of their own from them. */
export const contractRoutes = (opties: AdminOpties): readonly AdminRoute[] => {
  const vind = (id: string): MockBron | undefined => opties.wereld.bronnen.find((bron) => bron.id === id);
  return [
    {
      method: 'GET',
      pad: '/bronnen/:bron/contract',
      handle: ({ params: { bron: id = '' } }) => {
        const bron = vind(id);
        return bron ? geefBestand(bron.contract, 'application/yaml') : geenBron(opties, id);
      },
    },
    {
      method: 'GET',
      pad: '/bronnen/:bron/contract/:bestand',
      handle: ({ params: { bron: id = '', bestand: naam } }) => {
        const bron = vind(id);
        if (!bron) return geenBron(opties, id);
        // Only what the list names is read: a name never becomes a path.
        const bestand = getBijlagen(bron).find((bijlage) => bijlage === naam);
        return bestand === undefined
          ? probleemResponse(404, 'Niet gevonden', `Bestanden: ${getBijlagen(bron).join(', ') || 'geen'}.`)
          : geefBestand(new URL(`./${bestand}`, bron.contract), 'application/xml; charset=utf-8');
      },
    },
  ];
};

const geefBestand = (url: URL, type: string): MockResponse => ({
  status: 200,
  headers: { 'content-type': type },
  body: readFileSync(url, 'utf8'),
});
