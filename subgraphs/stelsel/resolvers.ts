import { getBelasting } from '../../schema/referentie/belasting.ts';
import { type Beroep, getBeroep, getBeroepsgroep, zoekBeroepen } from '../../schema/referentie/beroepen.ts';
import { escoVoorBeroep } from '../../schema/referentie/esco.ts';
import { type Gemeente, gemeentenInRegio, getGemeente, zoekGemeenten } from '../../schema/referentie/gemeenten.ts';
import { getOrganisatie } from '../../schema/referentie/organisaties.ts';
import { type Arbeidsmarktregio, arbeidsmarktregios, getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';
import type { Brontoestand } from '../shared/bron/bronnenregister.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import { fetchLoopbaanpaden, fetchMatches, fetchOverstap, fetchOverstappen } from './fetch-overstappen.ts';
import { controleerFirst, controleerVaardigheden, controleerZoek } from './invoer.ts';
import { createLoopbaanpad, parseLoopbaanpadId } from './loopbaanpad.ts';
import { parseOverstapId } from './overstap.ts';
import type { StelselContext } from './subgraph.ts';

interface MetId {
  readonly id: string;
}
interface MetCode {
  readonly code: string;
}
interface MetFirst {
  readonly first: number;
}
type Zoekvraag = MetFirst & { readonly zoek: string };

/** In SDL order. Reference data is answered from memory; only skills are asked of a source. */
export const resolvers: Resolvers<StelselContext> = {
  Query: {
    arbeidsmarktregios: () => opNaam(arbeidsmarktregios),
    arbeidsmarktregio: (_: unknown, { code }: MetCode) => getArbeidsmarktregio(code),
    gemeente: (_: unknown, { code }: MetCode) => getGemeente(code),
    gemeenten: (_: unknown, { zoek, first }: Zoekvraag) => zoekGemeenten(controleerZoek(zoek), controleerFirst(first)),
    beroep: (_: unknown, { id }: MetId) => getBeroep(id),
    beroepen: (_: unknown, { zoek, first }: Zoekvraag) => zoekBeroepen(controleerZoek(zoek), controleerFirst(first)),
    beroepenBijVaardigheden: (_: unknown, vraag: MetFirst & { vaardigheden: readonly string[] }, { loaders }) =>
      fetchMatches(controleerVaardigheden(vraag.vaardigheden), controleerFirst(vraag.first), loaders),
    vaardigheden: async (_: unknown, { zoek, first }: Zoekvraag, { loaders }) => {
      const vraag = { zoek: controleerZoek(zoek), aantal: controleerFirst(first) };
      return vraag.zoek === '' ? [] : loaders.gezochteVaardigheden.load(vraag);
    },
    organisatie: (_: unknown, { id }: MetId) => getOrganisatie(id),
    bronnen: (_: unknown, __: unknown, { register }) => register.getToestanden().map(({ bron }) => bron),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: MetCode) => kopieer(getArbeidsmarktregio(code)),
    centrumgemeente: ({ centrumgemeente }: Arbeidsmarktregio) => getGemeente(centrumgemeente),
    gemeenten: ({ code }: Arbeidsmarktregio) => opNaam(gemeentenInRegio(code)),
    arbeidsmarktinformatie: geenBron,
    vergelijking: geenBron,
  },
  Gemeente: {
    __resolveReference: async ({ code }: MetCode) => kopieer(getGemeente(code)),
    arbeidsmarktregio: ({ regio }: Gemeente) => getArbeidsmarktregio(regio),
  },
  Beroep: {
    __resolveReference: async ({ id }: MetId) => kopieer(getBeroep(id)),
    codes: ({ id, brc, brcZekerheid }: Beroep) => ({ isco: id, brc, brcZekerheid, esco: escoVoorBeroep(id) }),
    beroepsgroep: ({ brc }: Beroep) => getBeroepsgroep(brc),
    belasting: ({ id }: Beroep) => getBelasting(id),
    vaardigheden: async ({ id }: Beroep, { first }: MetFirst, { loaders }) => {
      const aantal = controleerFirst(first);
      return (await loaders.eisenPerBeroep.load(id))?.vaardigheden.slice(0, aantal);
    },
    overstappen: ({ id }: Beroep, { first }: MetFirst, { loaders }) =>
      fetchOverstappen(id, controleerFirst(first), loaders),
    loopbaanpaden: ({ id }: Beroep, _: unknown, { loaders }) => fetchLoopbaanpaden(id, loaders),
    vraagEnAanbod: geenBron,
  },
  Vaardigheid: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) => loaders.vaardighedenPerId.load(id),
  },
  Overstap: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) =>
      fetchOverstap(parseOverstapId(id), loaders),
  },
  Loopbaanpad: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) => {
      const overstap = await fetchOverstap(parseLoopbaanpadId(id), loaders);
      return overstap && createLoopbaanpad(overstap);
    },
  },
  Sector: {
    __resolveReference: async ({ id }: MetId) => {
      const sector = getSector(id);
      return sector && { id: sector.code, naam: sector.naam };
    },
  },
  Organisatie: {
    __resolveReference: async ({ id }: MetId) => kopieer(getOrganisatie(id)),
  },
  Bron: {
    __resolveReference: async ({ id }: MetId, { register }: StelselContext) =>
      kopieer(register.getToestanden().find(({ bron }) => bron.id === id)?.bron ?? null),
    houder: leesToestand(({ bron }) => bron.houder),
    soort: leesToestand(({ bron }) => bron.soort),
    kan: leesToestand(({ bron }) => bron.kan),
    url: leesToestand(({ bron }) => bron.url),
    licentie: leesToestand(({ bron }) => bron.licentie),
    status: leesToestand(({ status }) => status),
    peildatum: leesToestand(({ peildatum }) => peildatum),
    nabootsing: leesToestand(({ bron }) => bron.nabootsing),
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    arbeidsmarktinformatie: geenBron,
  },
};

/** Federation writes the type's name on what a reference resolver gives; rows of the tables are shared and frozen. */
function kopieer<T extends object>(item: T | null): T | null {
  return item && { ...item };
}

function opNaam<T extends { readonly naam: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** No source publishes these figures to the graph, and nothing is made up: null, as the SDL says. */
function geenBron(): null {
  return null;
}

/** A field of a source by its id: `herkomst` and lists give no more of a source than id and name. */
function leesToestand<T>(lees: (toestand: Brontoestand) => T) {
  return ({ id }: MetId, _: unknown, { register }: StelselContext): T | null => {
    const toestand = register.getToestanden().find(({ bron }) => bron.id === id);
    return toestand ? lees(toestand) : null;
  };
}
