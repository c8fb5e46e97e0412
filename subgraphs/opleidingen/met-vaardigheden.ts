import { vouw } from '../../schema/referentie/vouw.ts';
import type { Feed, Oogsthulp } from '../shared/harvest/create-feed.ts';
import type { Oogstregel } from '../shared/harvest/harvest-index.ts';
import { competentnlNormen } from './bronnen/competentnl-normen/bron.ts';
import { fetchNormen, fetchVaardigheidlabels } from './bronnen/competentnl-normen/oogst.ts';
import { createDocument } from './document.ts';
import type { Opleiding } from './opleiding.ts';

/** The skills that a course teaches, as far as its source does not say it. */
type Vaardigheidkennis = (opleiding: Pick<Opleiding, 'crebo' | 'naam'>) => readonly string[];

/** Nothing is known: courses come as their source gives them. */
const GEEN_KENNIS: Vaardigheidkennis = () => [];

/**
 * A feed of courses that also tells what each course teaches: what the educational norm of its crebo prescribes or,
 * without a crebo, the skills whose whole name stands in the name of the course (AFGELEID). The norms are asked once per
 * harvest. When they cannot be read the last known ones hold; before there are any, courses come without skills. For feeds
 * that are read whole: a page that is kept from an earlier harvest keeps the skills of then.
 */
export const metVaardigheden = ({ bron, fetchDocumenten }: Feed<Opleiding>): Feed<Opleiding> => {
  let kennis = GEEN_KENNIS;
  return {
    bron,
    fetchDocumenten: async function* (vraag, hulp) {
      kennis = (await fetchKennis(hulp)) ?? kennis;
      for await (const regel of fetchDocumenten(vraag, hulp)) yield vulAan(regel, kennis);
    },
  };
};

/** Null when the source of the norms fails, which its own status tells. */
const fetchKennis = async (hulp: Oogsthulp): Promise<Vaardigheidkennis | null> => {
  const vraag = hulp.vraagAan(competentnlNormen);
  try {
    const [normen, labels] = await Promise.all([fetchNormen(vraag), fetchVaardigheidlabels(vraag)]);
    const vaardigheden = labels
      .map(({ id, naam }) => ({ id, woorden: getWoorden(naam) }))
      .filter(({ woorden }) => woorden.trim() !== '');
    return ({ crebo, naam }) => {
      if (crebo !== null) return normen.get(crebo) ?? [];
      const inNaam = getWoorden(naam ?? '');
      return vaardigheden.filter(({ woorden }) => inNaam.includes(woorden)).map(({ id }) => id);
    };
  } catch {
    return null;
  }
};

/** A text as whole words, each between spaces. */
const getWoorden = (tekst: string): string => ` ${(vouw(tekst).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

const vulAan = (regel: Oogstregel<Opleiding>, getVaardigheden: Vaardigheidkennis): Oogstregel<Opleiding> => {
  if ('ongewijzigd' in regel) return regel;
  const opleiding = regel.gegevens;
  const geleerd = getVaardigheden(opleiding);
  if (geleerd.length === 0) return regel;
  const ids = new Set([...opleiding.vaardigheden.map(({ id }) => id), ...geleerd]);
  return createDocument({ ...opleiding, vaardigheden: [...ids].map((id) => ({ id })) });
};
