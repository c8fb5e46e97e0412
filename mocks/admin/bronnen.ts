import { jsonResponse, type MockBron } from '../mock.ts';
import { getBijlagen } from './contract.ts';
import type { AdminOpties } from './create-admin.ts';
import { getNabootsing } from './get-nabootsing.ts';
import { geenBron } from './onbekende-bron.ts';
import type { AdminRoute } from './route.ts';

/** Every source as it is now. */
export const getBronnen = (opties: AdminOpties) => {
  const urls = opties.bronUrls();
  const aantallen = telPerBron(opties);
  return opties.wereld.bronnen.map((bron) => ({
    ...getBron(opties, bron),
    url: urls[bron.id] ?? null,
    aanroepen: aantallen.get(bron.id) ?? 0,
  }));
};

export const bronRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  { method: 'GET', pad: '/bronnen', handle: () => jsonResponse({ bronnen: getBronnen(opties) }) },
  {
    method: 'GET',
    pad: '/bronnen/:bron',
    handle: ({ params: { bron = '' } }) => {
      const gevonden = getBronnen(opties).find(({ id }) => id === bron);
      return gevonden ? jsonResponse(gevonden) : geenBron(opties, bron);
    },
  },
];

const getBron = ({ wereld }: AdminOpties, bron: MockBron) => ({
  id: bron.id,
  naam: bron.naam,
  persoonsgegevens: bron.persoonsgegevens,
  scenario: wereld.getScenario(bron.id),
  storingen: wereld.getStoringen(bron.id),
  nabootsing: getNabootsing(bron),
  /** Path on this server. */
  contract: `/__admin/bronnen/${bron.id}/contract`,
  bijlagen: getBijlagen(bron).map((bestand) => `/__admin/bronnen/${bron.id}/contract/${bestand}`),
});

/** Calls that are remembered, in one pass. */
const telPerBron = ({ wereld }: AdminOpties): ReadonlyMap<string, number> => {
  const aantallen = new Map<string, number>();
  for (const { bron } of wereld.journaal.lees()) aantallen.set(bron, (aantallen.get(bron) ?? 0) + 1);
  return aantallen;
};
