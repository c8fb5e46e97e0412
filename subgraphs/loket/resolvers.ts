import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { Balie, Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import {
  createLoket,
  createWerkgeverloket,
  type Loket,
  openLoket,
  openWerkgeverloket,
  type Werkgeverloket,
} from './create-loket.ts';
import { getLeerbedrijf } from './leerbedrijf.ts';
import { getOverdracht } from './overdracht.ts';
import type { LoketContext } from './subgraph.ts';
import { getVerantwoordelijken, getVerantwoordelijkenVoorWerkgever } from './verantwoordelijken.ts';
import { getVervolgstappen, getVervolgstappenVoorWerkgever } from './vervolgstappen.ts';
import { getVolgendeVraag } from './volgende-vraag.ts';
import { getWerkgeversservicepunt } from './werkgeversservicepunt.ts';

interface MetSleutel {
  readonly sleutel: string;
}

/** In SDL order. Everything is worked out from the situation, so nothing here waits for anybody. */
export const resolvers: Resolvers<LoketContext> = {
  Query: {
    loket: (_: unknown, { situatie }: { situatie: Situatie }, context) => createLoket(situatie, context),
    werkgeverloket: (_: unknown, { situatie }: { situatie: WerkgeverSituatie }, context) =>
      createWerkgeverloket(situatie, context),
  },
  Loket: {
    __resolveReference: async ({ sleutel }: MetSleutel, context: LoketContext) => openLoket(sleutel, context),
    arbeidsmarktregio: ({ situatie }: Loket) => getRegio(situatie.gemeente),
    verantwoordelijken: ({ situatie }: Loket) => getVerantwoordelijken(situatie),
    overdracht: ({ situatie }: Loket, { naar }: { naar: Balie }) => getOverdracht(situatie, naar),
    vervolgstappen: ({ situatie }: Loket) => getVervolgstappen(situatie),
    volgendeVraag: ({ situatie }: Loket) => getVolgendeVraag(situatie),
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: MetSleutel, context: LoketContext) => openWerkgeverloket(sleutel, context),
    arbeidsmarktregio: ({ situatie }: Werkgeverloket) => getRegio(situatie.gemeente),
    verantwoordelijken: ({ situatie }: Werkgeverloket) => getVerantwoordelijkenVoorWerkgever(situatie),
    werkgeversservicepunt: ({ situatie }: Werkgeverloket) => getWerkgeversservicepunt(situatie.gemeente),
    leerbedrijf: ({ situatie }: Werkgeverloket) => getLeerbedrijf(situatie),
    vervolgstappen: ({ situatie }: Werkgeverloket) => getVervolgstappenVoorWerkgever(situatie),
  },
};

const getRegio = (gemeentecode: string): { code: string } | null => {
  const gemeente = getGemeente(gemeentecode);
  return gemeente && { code: gemeente.regio };
};
