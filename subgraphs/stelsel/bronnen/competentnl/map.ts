import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import { getCodes } from '../../../shared/bron/parse.ts';
import type { Beroepseisen, Vaardigheid } from '../../vaardigheid.ts';
import { competentnl } from './bron.ts';
import { BELANG, SOORT } from './codes.ts';
import type { BeroepSource, VaardigheidSource } from './parse.ts';

/** A skill of an answer. */
export const mapVaardigheid = (bron: VaardigheidSource, antwoord: Antwoord<unknown>): Vaardigheid => ({
  id: createGlobaalId(competentnl.id, bron['@id']),
  naam: bron['skosxl:prefLabel']['@value'],
  // The skills of CompetentNL carry labels only.
  omschrijving: null,
  soort: bron['@type'] ? SOORT[bron['@type']] : 'OVERIG',
  herkomst: createHerkomst(competentnl, antwoord, bron['@id']),
});

/** What an occupation asks, most important first. */
export const mapBeroepseisen = (bron: BeroepSource, antwoord: Antwoord<unknown>): Beroepseisen => ({
  beroep: bron.isco,
  vaardigheden: getCodes(BELANG).flatMap((relatie) =>
    (bron[relatie] ?? []).map((vaardigheid) => ({
      vaardigheid: mapVaardigheid(vaardigheid, antwoord),
      belang: BELANG[relatie],
    })),
  ),
  herkomst: createHerkomst(competentnl, antwoord, bron['@id']),
});
