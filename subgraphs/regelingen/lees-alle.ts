import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { HarvestIndex } from '../shared/harvest/harvest-index.ts';
import type { Zoekvraag } from './filter.ts';
import type { Regeling } from './regeling.ts';

/** Schemes that are read at once: some milliseconds, after which others get their turn. */
const PER_KEER = 1_000;
/** Places in answers that are remembered together, some megabytes: whole lists of 20,000 schemes beside the desks of all municipalities. */
const MAXIMUM_PLAATSEN = 300_000;
/** Schemes that are remembered, at 2 to 3 kB each: more than twice those of 342 municipalities with thirty products. */
const MAXIMUM_REGELINGEN = 25_000;
/** What a question and its answer take, however short, in places. */
const PLAATSEN_PER_VRAAG = 100;
/** Filters of which the values are as many as who asks can think of: what is asked with those is asked once. */
const VRIJ = ['uitvoerder', 'cao'];

type Index = Pick<HarvestIndex<Regeling>, 'zoek'>;

/**
 * Everything in an index that fits a question, from one version of it. An index never changes, so that what was read of it
 * stays true as long as it is there: schemes are public, and a desk asks for those of its municipality over and over. What
 * somebody typed is not remembered.
 */
export const leesAlle = async (index: Index, vraag: Zoekvraag): Promise<readonly Regeling[]> => {
  if (!isTeOnthouden(vraag)) return leesTotEinde(index, vraag);
  const { antwoorden, perId } = getOnthouden(index);
  const sleutel = JSON.stringify(vraag);
  const eerder = antwoorden.get(sleutel);
  if (eerder) return eerder;
  const gelezen = await leesTotEinde(index, vraag);
  if (gelezen.length > MAXIMUM_REGELINGEN) return gelezen;
  if (perId.size + gelezen.filter(({ id }) => !perId.has(id)).length > MAXIMUM_REGELINGEN) {
    antwoorden.clear();
    perId.clear();
  }
  // One object for a scheme, in however many answers it stands.
  const regelingen = gelezen.map((regeling) => {
    const bekend = perId.get(regeling.id);
    if (!bekend) perId.set(regeling.id, regeling);
    return bekend ?? regeling;
  });
  antwoorden.set(sleutel, regelingen);
  return regelingen;
};

/**
 * Everything in an index that fits a question, read anew.
 *
 * @throws RangeError for an index that says that there is more and does not give it.
 */
export const leesTotEinde = async (index: Index, vraag: Zoekvraag): Promise<readonly Regeling[]> => {
  const regelingen: Regeling[] = [];
  for (let na: string | null = null; ; await setImmediate()) {
    const { treffers, meer } = await index.zoek({ ...vraag, na, first: PER_KEER });
    for (const { gegevens } of treffers) regelingen.push(gegevens);
    if (!meer) return regelingen;
    const positie = treffers.at(-1)?.positie;
    if (positie === undefined || positie === na) throw new RangeError('the index stops before its end');
    na = positie;
  }
};

const isTeOnthouden = ({ zoek, filters = {} }: Zoekvraag): boolean =>
  !zoek && VRIJ.every((naam) => filters[naam] === undefined);

const getPlaatsen = ({ length }: readonly Regeling[]): number => PLAATSEN_PER_VRAAG + length;

interface Onthouden {
  readonly antwoorden: LRUCache<string, readonly Regeling[]>;
  readonly perId: Map<string, Regeling>;
}

const getOnthouden = (index: Index): Onthouden => {
  const eerder = ONTHOUDEN.get(index);
  if (eerder) return eerder;
  const nieuw: Onthouden = {
    antwoorden: new LRUCache({ maxSize: MAXIMUM_PLAATSEN, sizeCalculation: getPlaatsen }),
    perId: new Map(),
  };
  ONTHOUDEN.set(index, nieuw);
  return nieuw;
};

/** What was read goes away with its index. */
const ONTHOUDEN = new WeakMap<Index, Onthouden>();
