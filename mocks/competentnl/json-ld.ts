import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { jsonResponse, type MockResponse } from '../mock.ts';
import { BELANGEN, type CnlVaardigheid, cnlVaardigheden, type Vereisten, vereistenPerBeroep } from './data.ts';
import type { Onderwijsnorm } from './normen-data.ts';

/** The vocabularies of CompetentNL and SBB are real; the namespaces of the instances (cnlv, cnlb, cnln) are ours. */
const CONTEXT = {
  cnlo: 'https://linkeddata.competentnl.nl/def/competentnl#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  ksmo: 'https://data.s-bb.nl/ksm/ont/ksmo#',
  esco: 'http://data.europa.eu/esco/',
  cnlv: 'https://competentnl.invalid/id/vaardigheid/',
  cnlb: 'https://competentnl.invalid/id/beroep/',
  cnln: 'https://competentnl.invalid/id/onderwijsnorm/',
} as const;

const VAARDIGHEID_PREFIX = 'cnlv:';

/** A JSON-LD answer: a list of nodes under `@graph`, and what else the answer tells. */
export const jsonLdResponse = (nodes: readonly object[], extra: object = {}): MockResponse =>
  jsonResponse({ '@context': CONTEXT, ...extra, '@graph': nodes }, 200, { 'content-type': 'application/ld+json' });

/** A skill by the id that the source gave out; undefined for any other text. */
export const getVaardigheid = (id: string): CnlVaardigheid | undefined =>
  id.startsWith(VAARDIGHEID_PREFIX) ? cnlVaardigheden.get(id.slice(VAARDIGHEID_PREFIX.length)) : undefined;

/** A skill as a node. */
export const createVaardigheidNode = (vaardigheid: CnlVaardigheid): object => ({
  ...createVerwijzing(vaardigheid),
  'cnlo:exactMatchESCO': { '@id': `esco:skill/${vaardigheid.uri}` },
});

/** An occupation with the skills it asks, or null for a code that is not an ISCO unit group. */
export const createBeroepNode = (isco: string): object | null => {
  const beroep = getBeroep(isco);
  const vereisten = vereistenPerBeroep.get(isco);
  if (!beroep || !vereisten) return null;
  return {
    '@id': `cnlb:${isco}`,
    '@type': 'cnlo:Occupation',
    'skosxl:prefLabel': createLabel(beroep.naam),
    isco,
    ...Object.fromEntries(
      BELANGEN.map((belang) => [`cnlo:requiresHAT${belang}`, createVerwijzingen(vereisten, belang)]),
    ),
    'cnlo:exactMatchESCO': { '@id': `esco:isco/C${isco}` },
  };
};

/** What a programme must teach. */
export const createNormNode = ({ crebo, naam, voorgeschreven }: Onderwijsnorm): object => ({
  '@id': `cnln:${crebo}`,
  '@type': 'cnlo:EducationalNorm',
  'skosxl:prefLabel': createLabel(naam),
  'ksmo:opleidingscode': crebo,
  ...Object.fromEntries(
    BELANGEN.map((belang) => [`cnlo:prescribesHAT${belang}`, createVerwijzingen(voorgeschreven, belang)]),
  ),
});

const createVerwijzingen = (vereisten: Vereisten, belang: (typeof BELANGEN)[number]): object[] =>
  [...vereisten].flatMap(([code, gevraagd]) => {
    const vaardigheid = gevraagd === belang ? cnlVaardigheden.get(code) : undefined;
    return vaardigheid ? [createVerwijzing(vaardigheid)] : [];
  });

const createVerwijzing = ({ code, naam }: CnlVaardigheid): object => ({
  '@id': `${VAARDIGHEID_PREFIX}${code}`,
  '@type': 'cnlo:HumanCapability',
  'skosxl:prefLabel': createLabel(naam),
});

const createLabel = (tekst: string): object => ({ '@value': tekst, '@language': 'nl' });
