import { getBelasting } from '../../schema/referentie/belasting.ts';
import { type Beroep, getBeroep, getBeroepsgroep, zoekBeroepen } from '../../schema/referentie/beroepen.ts';
import { escoVoorBeroep } from '../../schema/referentie/esco.ts';
import { type Gemeente, gemeentenInRegio, getGemeente, zoekGemeenten } from '../../schema/referentie/gemeenten.ts';
import { getOrganisatie } from '../../schema/referentie/organisaties.ts';
import { type Arbeidsmarktregio, arbeidsmarktregios, getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { getSector } from '../../schema/referentie/sectoren.ts';
import type { Brontoestand } from '../shared/bron/bronnenregister.ts';
import { parseGlobaalId } from '../shared/bron/globaal-id.ts';
import type { Resolvers } from '../shared/resolvers.ts';
import type { WerkgeverSituatie } from '../shared/situatie.ts';
import { type Arbeidsmarktinformatie, fetchArbeidsmarktinformatie } from './arbeidsmarktinformatie.ts';
import { loopbaanpaden } from './bronnen/loopbaanpaden/bron.ts';
import { fetchLoopbaanpad, fetchLoopbaanpaden } from './fetch-loopbaanpaden.ts';
import { fetchOverstapkansen } from './fetch-overstapkansen.ts';
import { fetchMatches, fetchOverstap, fetchOverstappen } from './fetch-overstappen.ts';
import { controleerFirst, controleerVaardigheden, controleerZoek } from './invoer.ts';
import type { StelselLoaders } from './loaders.ts';
import { getSectororganisatie, type Loopbaanpad } from './loopbaanpad.ts';
import { parseOverstapId } from './overstap.ts';
import type { StelselContext } from './subgraph.ts';
import { createVergelijking } from './vergelijking.ts';
import { createVoorGroep, fetchVraagEnAanbod } from './vraag-en-aanbod.ts';

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

/** In SDL order. Reference data is answered from memory, figures and agreed paths from the last harvest; skills are asked live. */
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
    organisatie: (_: unknown, { id }: MetId, { loaders }) => fetchOrganisatie(id, loaders),
    bronnen: (_: unknown, __: unknown, { register }) => register.getToestanden().map(({ bron }) => bron),
  },
  Arbeidsmarktregio: {
    __resolveReference: async ({ code }: MetCode) => kopieer(getArbeidsmarktregio(code)),
    centrumgemeente: ({ centrumgemeente }: Arbeidsmarktregio) => getGemeente(centrumgemeente),
    gemeenten: ({ code }: Arbeidsmarktregio) => opNaam(gemeentenInRegio(code)),
    arbeidsmarktinformatie: ({ code }: Arbeidsmarktregio, _: unknown, { loaders }) =>
      fetchArbeidsmarktinformatie(code, null, loaders),
    vergelijking: async ({ code }: Arbeidsmarktregio, _: unknown, { loaders }) =>
      createVergelijking(code, await loaders.regiocijfers()),
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
    overstapVan: ({ id }: Beroep, { beroep }: { beroep: string }, { loaders }) =>
      fetchOverstap(parseOverstapId(`${beroep}~${id}`), loaders),
    loopbaanpaden: ({ id }: Beroep, _: unknown, { loaders }) => fetchLoopbaanpaden(id, loaders),
    vraagEnAanbod: ({ id }: Beroep, { arbeidsmarktregio }: { arbeidsmarktregio: string }, { loaders }) =>
      fetchVraagEnAanbod(id, arbeidsmarktregio, loaders),
  },
  Vaardigheid: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) => loaders.vaardighedenPerId.load(id),
  },
  Overstap: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) =>
      fetchOverstap(parseOverstapId(id), loaders),
  },
  Loopbaanpad: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) => fetchLoopbaanpad(id, loaders),
    vastgesteldDoor: (pad: Loopbaanpad) => getSectororganisatie(pad),
  },
  Sector: {
    __resolveReference: async ({ id }: MetId) => {
      const sector = getSector(id);
      return sector && { id: sector.code, naam: sector.naam };
    },
  },
  Organisatie: {
    __resolveReference: async ({ id }: MetId, { loaders }: StelselContext) =>
      kopieer(await fetchOrganisatie(id, loaders)),
  },
  Arbeidsmarktinformatie: {
    arbeidsmarktregio: ({ regio }: Arbeidsmarktinformatie) => getArbeidsmarktregio(regio),
    kansrijkeBeroepen: async ({ regio }: Arbeidsmarktinformatie, { first }: MetFirst, { loaders }) => {
      const groepen = await loaders.kansrijk.load({ regio, aantal: controleerFirst(first) });
      return groepen.map((cijfers) => createVoorGroep(cijfers, loaders.getCijferuitkomsten()));
    },
    beroep: ({ regio, gevraagdBeroep }: Arbeidsmarktinformatie, _: unknown, { loaders }) =>
      gevraagdBeroep && fetchVraagEnAanbod(gevraagdBeroep, regio, loaders),
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
    aandeelMetBeroep: leesToestand(({ koppeling }) =>
      koppeling && koppeling.items > 0 ? koppeling.metBeroep / koppeling.items : null,
    ),
  },
  Werkgeverloket: {
    __resolveReference: async ({ sleutel }: { sleutel: string }) => ({ sleutel }),
    arbeidsmarktinformatie: ({ sleutel }: { sleutel: string }, _: unknown, { loaders, loketSleutels }) => {
      const { gemeente, beroep } = loketSleutels.open<WerkgeverSituatie>(sleutel);
      const regio = getGemeente(gemeente)?.regio;
      return regio === undefined ? null : fetchArbeidsmarktinformatie(regio, beroep ?? null, loaders);
    },
    overstappen: ({ sleutel }: { sleutel: string }, { first }: MetFirst, { loaders, loketSleutels }) => {
      const aantal = controleerFirst(first);
      const { gemeente, beroep } = loketSleutels.open<WerkgeverSituatie>(sleutel);
      const regio = getGemeente(gemeente)?.regio;
      return regio === undefined || beroep == null ? null : fetchOverstapkansen(beroep, regio, aantal, loaders);
    },
  },
};

/** Federation writes the type's name on what a reference resolver gives; rows of the tables are shared and frozen. */
function kopieer<T extends object>(item: T | null): T | null {
  return item && { ...item };
}

function opNaam<T extends { readonly naam: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** From the reference tables, or one that agreed on a career path. */
function fetchOrganisatie(id: string, { sectororganisaties }: StelselLoaders): object | null | Promise<object | null> {
  return getOrganisatie(id) ?? (parseGlobaalId(id)?.bron === loopbaanpaden.id ? sectororganisaties.load(id) : null);
}

/** A field of a source by its id: `herkomst` and lists give no more of a source than id and name. */
function leesToestand<T>(lees: (toestand: Brontoestand) => T) {
  return ({ id }: MetId, _: unknown, { register }: StelselContext): T | null => {
    const toestand = register.getToestanden().find(({ bron }) => bron.id === id);
    return toestand ? lees(toestand) : null;
  };
}
