import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { BronFout, getMelding } from '../bron/bron-fout.ts';
import type { BronVraag } from '../bron/bron-vraag.ts';
import type { Bronstatus } from '../bron/bronstatus.ts';
import type { Bron } from '../bron/define-bron.ts';
import { createVraag } from '../create-vraag.ts';
import type { Bronuitkomst } from '../lijst/lijst-bron.ts';
import type { Omgeving } from '../omgeving.ts';
import { createOperatie, type Operatie } from '../operatie.ts';
import type { HarvestDocument, Oogstregel, Paginamerk } from './harvest-index.ts';
import { schrijfLading } from './lading.ts';
import type { Ladingtelling } from './opdracht.ts';

/** A harvest of one feed may take this long before it counts as failed: a million items at 2,000 a second. */
const OOGST_TIMEOUT_MS = 600_000;
/** A harvest with less than this part of the one before is a broken feed, not a smaller world. */
const MINIMAAL_AANDEEL = 0.5;
/** Below this a feed is too small to tell a broken one from a quiet one. */
const KLEINE_FEED = 10;

/** What a feed may ask for while it is read. */
export interface Oogsthulp {
  /** What was said of a page in the harvest before; null when it is new. */
  getVorigePagina(pagina: string): Paginamerk | null;
  /**
   * Another declared source, asked within the same harvest. It fails on its own: what that means is up to the feed. How it did
   * as a whole is told to the register when the harvest is over.
   */
  vraagAan(bron: Bron): BronVraag;
  /** How many items there will be, for who watches; a feed that does not know says nothing. */
  meldOmvang(aantal: number): void;
}

/** A feed: where it comes from and how it is read to its end. */
export interface Feed<T> {
  readonly bron: Bron;
  readonly fetchDocumenten: (vraag: BronVraag, hulp: Oogsthulp) => AsyncIterable<Oogstregel<T>>;
}

/** A feed with its last good harvest. */
export interface Feedstand {
  readonly bron: Bron;
  /** File of the last good harvest; null when there is none. */
  getLading(): string | null;
  /** How the feed is doing. */
  getUitkomst(): Bronuitkomst;
  /** Whether the last harvest was a good one, however old what it found. */
  isGelukt(): boolean;
  /** Harvests now; tells whether there is something new. A failure leaves what there is. Never rejects. */
  oogst(): Promise<boolean>;
}

export interface FeedstandOpties {
  readonly omgeving: Omgeving;
  readonly gestopt: AbortSignal;
  /** Name of the kind that the feed is harvested for: one source can be harvested for several. */
  readonly naam: string;
  readonly samenvoegingUrl: string | null;
  /** A name for a new file. */
  readonly getBestand: () => string;
}

export const createFeedstand = <T>(
  { bron, fetchDocumenten }: Feed<T>,
  { naam, omgeving, gestopt, samenvoegingUrl, getBestand }: FeedstandOpties,
): Feedstand => {
  let lading: string | null = null;
  let telling: Ladingtelling | null = null;
  /** Why the last good harvest was old already when it was fetched; null: it was not. */
  let veroudering: string | null = null;
  let paginas = new Map<string, Paginamerk>();
  let fout: BronFout | null = null;

  // A page that came says nothing of a source yet: its state is told when the harvest is over.
  const alleenTellen: Omgeving = { ...omgeving, register: { ...omgeving.register, meld: () => {} } };

  const lees = async (bestand: string): Promise<{ telling: Ladingtelling; veroudering: string | null }> => {
    const operatie = createOperatie({
      traceId: randomBytes(16).toString('hex'),
      signaal: AbortSignal.any([gestopt, AbortSignal.timeout(OOGST_TIMEOUT_MS)]),
      nu: omgeving.nu,
    });
    const balk = omgeving.startBalk?.(bron.naam, telling?.aantal ?? null);
    const nieuwePaginas = new Map<string, Paginamerk>();
    const hulp: Oogsthulp = {
      getVorigePagina: (pagina) => (lading === null ? null : (paginas.get(pagina) ?? null)),
      vraagAan: (andere) => createVraag(andere, operatie, alleenTellen),
      meldOmvang: (aantal) => balk?.zetOmvang(aantal),
    };
    try {
      const regels = onthoudPaginas(fetchDocumenten(createVraag(bron, operatie, alleenTellen), hulp), nieuwePaginas);
      const nieuw = await schrijfLading({ bestand, vorige: lading, samenvoegingUrl }, regels, (gelezen) =>
        balk?.zet(gelezen),
      );
      controleerOmvang(bron, nieuw, telling);
      paginas = nieuwePaginas;
      const melding = operatie.getBronmeldingen().find(({ bron: id }) => id === bron.id);
      return { telling: nieuw, veroudering: melding?.status === 'VEROUDERD' ? melding.melding : null };
    } finally {
      balk?.stop();
      if (!gestopt.aborted) meldAndere(operatie);
    }
  };
  const meld = (status: Bronstatus, tijdstip: string | null): void =>
    omgeving.register.meld(bron.id, status, tijdstip, naam);
  const meldAndere = ({ getBronmeldingen }: Operatie): void => {
    for (const { bron: id, status } of getBronmeldingen()) {
      if (id === bron.id) continue;
      const isEr = status !== 'NIET_BESCHIKBAAR';
      const zoals = status === 'ACTUEEL' ? 'UIT_CACHE' : status;
      omgeving.register.meld(id, zoals, isEr ? omgeving.nu().toISOString() : null, bron.id);
    }
  };
  return {
    bron,
    getLading: () => lading,
    getUitkomst: () => {
      if (lading !== null) {
        const melding = fout ? getMelding(fout.code) : veroudering;
        return { bron, status: melding === null ? 'UIT_CACHE' : 'VEROUDERD', melding, fout: null };
      }
      const storing = fout ?? new BronFout('BRON_NIET_BESCHIKBAAR', bron);
      return { bron, status: 'NIET_BESCHIKBAAR', melding: getMelding(storing.code), fout: storing };
    },
    isGelukt: () => lading !== null && fout === null,
    oogst: async () => {
      const begin = performance.now();
      const bestand = getBestand();
      try {
        const gelezen = await lees(bestand);
        const { telling: nieuw } = gelezen;
        if (lading !== null) rmSync(lading, { force: true });
        lading = bestand;
        telling = nieuw;
        veroudering = gelezen.veroudering;
        fout = null;
        meld(veroudering === null ? 'UIT_CACHE' : 'VEROUDERD', omgeving.nu().toISOString());
        if (nieuw.metBeroep !== null)
          omgeving.register.meldKoppeling(bron.id, { items: nieuw.aantal, metBeroep: nieuw.metBeroep });
        omgeving.voortgang(`${bron.id}: ${nieuw.aantal} items geoogst in ${Math.round(performance.now() - begin)} ms`);
        return true;
      } catch (oorzaak) {
        rmSync(bestand, { force: true });
        if (gestopt.aborted) return false;
        fout = oorzaak instanceof BronFout ? oorzaak : new BronFout('BRON_ANTWOORD_ONGELDIG', bron, oorzaak);
        meld(lading === null ? 'NIET_BESCHIKBAAR' : 'VEROUDERD', null);
        omgeving.voortgang(`${bron.id}: oogst mislukt (${fout.code})`);
        return false;
      }
    },
  };
};

async function* onthoudPaginas<T>(
  regels: AsyncIterable<Oogstregel<T>>,
  paginas: Map<string, Paginamerk>,
): AsyncGenerator<HarvestDocument<T> | Paginamerk> {
  for await (const regel of regels) {
    if ('ongewijzigd' in regel) paginas.set(regel.pagina, regel);
    yield regel;
  }
}

/** The old harvest is worth more than a new one that lost half of it. */
const controleerOmvang = (bron: Bron, nieuw: Ladingtelling, vorige: Ladingtelling | null): void => {
  if (vorige === null || vorige.aantal < KLEINE_FEED) return;
  if (nieuw.aantal < MINIMAAL_AANDEEL * vorige.aantal)
    throw new BronFout('BRON_ANTWOORD_ONGELDIG', bron, `${nieuw.aantal} items where there were ${vorige.aantal}`);
};
