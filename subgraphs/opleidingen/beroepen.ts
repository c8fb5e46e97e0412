import { beroepenVoorCrebo } from '../../schema/referentie/crebo.ts';
import { getBeroepVoorTitel } from '../../schema/referentie/titels.ts';

/** Words in front of the name of an occupation that say that one learns for it. Not "voor": that is for whom it is. */
const OPLEIDINGSWOORDEN =
  /^(?:(?:de|een|mbo|hbo|post-hbo|associate degree|bachelor|erkende|verkorte|praktijk)\s+)*(?:\p{L}*(?:opleiding|omscholing|cursus|training|leergang|scholing)|zij-instroom|leren werken|word)\s+(?:(?:tot|als)\s+)?/iu;
/** What may follow the name of an occupation without changing it. */
const TOEVOEGING = /\s+(?:(?:mbo|hbo)(?:[- ]?niveau)?\s*[1-4]?|niveau\s*[1-4]|bbl|bol|deeltijd|voltijd|online)$/i;

/**
 * The occupations a programme leads to: those of its qualification, else the one that its name is. The name of a subject
 * is not an occupation: a course in bookkeeping does not make a bookkeeper.
 */
export const getBeroepen = (crebo: string | null, naam: string | null): readonly { readonly id: string }[] => {
  const erkend = beroepenVoorCrebo(crebo ?? '');
  if (erkend.length > 0) return erkend.map(({ id }) => ({ id }));
  const beroep = getBeroepVoorTitel(haalOpleidingswoordenWeg(naam ?? ''));
  return beroep ? [{ id: beroep.id }] : [];
};

const haalOpleidingswoordenWeg = (naam: string): string =>
  naam.trim().replace(OPLEIDINGSWOORDEN, '').replace(TOEVOEGING, '');
