import { getBeroep, getBeroepsgroep } from '../../schema/referentie/beroepen.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';
import { vouw } from '../../schema/referentie/vouw.ts';
import { createGlobaalId } from '../shared/bron/globaal-id.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import { type Beroepstelling, type Cijfers, getCijfersleutel, getTellingsleutel, LANDELIJK } from './arbeidsmarkt.ts';
import type { Loopbaanpad } from './loopbaanpad.ts';

/** An indicator times this is a whole number that sorts. */
const FIJNHEID = 1_000;
const RUIMSTE = 1_000_000_000;

/** A row of the spanningsindicator; in lists the tightest comes first and one without indicator last. */
export const createCijferDocument = (cijfers: Cijfers): HarvestDocument<Cijfers> => {
  const { regio, soort, spanning, spanningsindicator, herkomst } = cijfers;
  const brc = cijfers.soort === 'GROEP' ? cijfers.brc : null;
  return {
    id: createGlobaalId(herkomst.bron.id, getCijfersleutel(regio, brc)),
    volgorde: String(RUIMSTE - Math.round((spanningsindicator ?? 0) * FIJNHEID)).padStart(10, '0'),
    tekst: [getBeroepsgroep(brc ?? '')?.naam, getArbeidsmarktregio(regio ?? '')?.naam].join(' '),
    kenmerken: {
      bron: [herkomst.bron.id],
      soort: [soort],
      regio: [regio ?? LANDELIJK],
      spanning: [spanning],
      ...(brc !== null && { brc: [brc] }),
    },
    gegevens: cijfers,
  };
};

/** What Open Match counts for one occupation in one region. */
export const createTellingDocument = (telling: Beroepstelling): HarvestDocument<Beroepstelling> => {
  const { regio, beroep, herkomst } = telling;
  const sleutel = getTellingsleutel(regio, beroep);
  return {
    id: createGlobaalId(herkomst.bron.id, sleutel),
    volgorde: sleutel,
    tekst: getBeroep(beroep)?.naam ?? '',
    kenmerken: { bron: [herkomst.bron.id], regio: [regio], beroep: [beroep] },
    gegevens: telling,
  };
};

/** An agreed path, found by the occupation that it begins at; in lists by name. */
export const createPadDocument = (pad: Loopbaanpad): HarvestDocument<Loopbaanpad> => ({
  id: pad.id,
  volgorde: vouw(pad.naam),
  tekst: [pad.naam, ...pad.stappen.map(({ functie }) => functie ?? '')].join(' '),
  kenmerken: {
    bron: [pad.herkomst.bron.id],
    beroep: pad.stappen.slice(0, 1).flatMap(({ beroep }) => beroep?.id ?? []),
    sector: pad.sector ? [pad.sector.id] : [],
    vastgesteldDoor: pad.vastgesteldDoor ? [pad.vastgesteldDoor.id] : [],
  },
  gegevens: pad,
});
