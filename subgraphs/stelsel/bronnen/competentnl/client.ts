import { type BronVraag, jsonBody } from '../../../shared/bron/bron-vraag.ts';
import { parseBeroepen, parseBeroepenPerVraag, parseVaardigheden } from './parse.ts';

/** Most things that one question may name, and most nodes on one page. */
export const MAXIMUM_PER_VRAAG = 100;

/** Occupations that ask the named skills, best first. */
export interface CompetentnlMatchVraag {
  /** Ids of skills as the source gave them out. */
  readonly skills: readonly string[];
  readonly pageSize: number;
  /** Only occupations of this ISCO skill level (1 to 4) and higher. */
  readonly minimumSkillLevel?: number;
}

/** Asks CompetentNL in JSON-LD: skills by text or id, occupations by ISCO unit group, occupations by skills. */
export const createCompetentnlClient = (vraag: BronVraag) => ({
  fetchVaardighedenBijTekst: (tekst: string, aantal: number) =>
    vraag.get(
      `/v1/skills?${new URLSearchParams({ searchTerm: tekst, page: '1', pageSize: String(aantal) })}`,
      parseVaardigheden,
      SLEUTEL,
    ),
  fetchVaardigheden: (ids: readonly string[]) =>
    vraag.post('/v1/skills/batch', jsonBody({ ids }), parseVaardigheden, SLEUTEL),
  fetchBeroepen: (codes: readonly string[]) =>
    vraag.post('/v1/occupations/batch', jsonBody({ codes }), parseBeroepen, SLEUTEL),
  fetchBeroepenBijVaardigheden: (queries: readonly CompetentnlMatchVraag[]) =>
    vraag.post('/v1/occupations/by-skills', jsonBody({ queries }), parseBeroepenPerVraag, SLEUTEL),
});

/** Every question names its user; this is the key of the test environment that the mock stands for, and no secret. */
const SLEUTEL = { apikey: 'loketgraaf-test' } as const;
