import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import type { Regeling } from '../../regeling.ts';
import { compileer } from '../../voorverkenning/feel/compileer.ts';
import { getVoorwaarden } from '../../voorverkenning/regel.ts';
import { createOoFondsenClient } from './client.ts';
import { mapFondsregeling } from './map.ts';
import type { BestandSource } from './parse.ts';

/** Reads the newest file. */
export async function* fetchOoFondsenDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Regeling>> {
  const client = createOoFondsenClient(vraag);
  const { waarde: bestanden } = await client.fetchBestanden();
  const antwoord = await client.fetchRegelingen(getNieuwste(bestanden).BESTAND);
  for (const rij of antwoord.waarde) {
    const regeling = mapFondsregeling(rij, antwoord);
    compileerRegels(regeling);
    yield createDocument(regeling);
  }
}

/** So that the first one who asks does not wait for it. */
const compileerRegels = ({ regels }: Regeling): void => {
  for (const { toets } of getVoorwaarden(regels)) if (toets) compileer(toets);
};

const getNieuwste = (bestanden: readonly BestandSource[]): BestandSource =>
  bestanden.reduce((nieuwste, bestand) => (bestand.PEILDATUM > nieuwste.PEILDATUM ? bestand : nieuwste));
