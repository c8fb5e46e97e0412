import type { Gemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getGemeenteBijPunt } from '../../../../schema/referentie/plaatsen.ts';
import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { verzamelPaginas } from '../../../shared/bron/fetch-paginas.ts';
import { createHerkomst } from '../../../shared/bron/herkomst.ts';
import { getCodes } from '../../../shared/bron/parse.ts';
import { getDag } from '../../../shared/dag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import { getOpenUitvoeringen, type Opleiding } from '../../opleiding.ts';
import { rio } from './bron.ts';
import { createRioClient } from './client.ts';
import { AANBODTYPE } from './codes.ts';
import { mapOpleiding, type RioOpleiding } from './map.ts';
import type { AanbodSource, LocatieSource } from './parse.ts';

/** Reads the whole register: first the six lists that say more about a course, then the courses themselves, page by page. */
export async function* fetchRioDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Opleiding>> {
  const client = createRioClient(vraag);
  const verbind = await fetchVerbinder(client);
  let aantal = 0;
  for (const type of getCodes(AANBODTYPE)) {
    for await (const antwoord of client.fetchAanbod(type)) {
      const vandaag = getDag(new Date(antwoord.opgehaaldOp));
      for (const aanbod of antwoord.waarde) {
        if (isVoorbij(aanbod, vandaag)) continue;
        const opleiding = mapOpleiding(verbind(aanbod), createHerkomst(rio, antwoord, aanbod.id));
        yield createDocument({ ...opleiding, uitvoeringen: getOpenUitvoeringen(opleiding.uitvoeringen, vandaag) });
        aantal += 1;
      }
    }
  }
  // A register without a single course is a register that is broken: keep what we have.
  if (aantal === 0) throw new TypeError('the register offers nothing');
}

/** Joins a course with the items of the other lists, which are asked at the same time. */
const fetchVerbinder = async (
  client: ReturnType<typeof createRioClient>,
): Promise<(aanbod: AanbodSource) => RioOpleiding> => {
  const [
    { waarde: aanbieders },
    { waarde: locaties },
    { waarde: opleidingen },
    { waarde: onderdelen },
    { waarde: erkenningen },
    { waarde: cohorten },
  ] = await Promise.all([
    verzamelPaginas(client.fetchAanbieders()),
    verzamelPaginas(client.fetchLocaties()),
    verzamelPaginas(client.fetchOpleidingen()),
    verzamelPaginas(client.fetchOnderdelen()),
    verzamelPaginas(client.fetchErkenningen()),
    verzamelPaginas(client.fetchCohorten()),
  ]);
  const aanbiederPerId = new Map(aanbieders.map((aanbieder) => [aanbieder.id, aanbieder]));
  const locatiePerId = new Map(locaties.map((locatie) => [locatie.id, locatie]));
  const eenheidPerId = new Map([...opleidingen, ...onderdelen].map((eenheid) => [eenheid.id, eenheid]));
  const creboPerEenheid = new Map(
    erkenningen.flatMap(({ opleidingsstelsel, erkendeopleidingscode, _links }) =>
      opleidingsstelsel === 'CREBO' ? [[_links.opleidingseenheid, erkendeopleidingscode] as const] : [],
    ),
  );
  const cohortenPerAanbod = Map.groupBy(cohorten, ({ _links }) => _links.aangebodenOpleiding);
  return (aanbod) => {
    const { onderwijsaanbieder, onderwijslocatie, opleiding, opleidingsonderdeel } = aanbod._links;
    const eenheid = eenheidPerId.get(opleiding ?? opleidingsonderdeel ?? '') ?? null;
    const locatie = locatiePerId.get(onderwijslocatie ?? '');
    const kwalificatie = eenheidPerId.get(eenheid?._links?.opleiding ?? eenheid?.id ?? '');
    return {
      aanbod,
      aanbieder: aanbiederPerId.get(onderwijsaanbieder ?? '') ?? null,
      gemeente: locatie ? getGemeente(locatie).code : null,
      eenheid,
      crebo: creboPerEenheid.get(eenheid?.id ?? '') ?? null,
      kwalificatie: kwalificatie
        ? { niveau: kwalificatie.niveau, crebo: creboPerEenheid.get(kwalificatie.id) ?? null }
        : null,
      cohorten: cohortenPerAanbod.get(aanbod.id) ?? [],
    };
  };
};

/** The register does not name the municipality. */
const getGemeente = ({ gpsLatitude, gpsLongitude, plaatsnaam }: LocatieSource): Gemeente =>
  getGemeenteBijPunt({ breedtegraad: gpsLatitude, lengtegraad: gpsLongitude }, plaatsnaam);

/** An end date is the first day on which it is no longer offered. */
const isVoorbij = ({ einddatum, laatsteInstroomdatum }: AanbodSource, vandaag: string): boolean =>
  (einddatum != null && einddatum <= vandaag) || (laatsteInstroomdatum != null && laatsteInstroomdatum < vandaag);
