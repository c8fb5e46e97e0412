import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import { getDag, plusDagen } from '../../../shared/dag.ts';
import type { HarvestDocument } from '../../../shared/harvest/harvest-index.ts';
import { createDocument } from '../../document.ts';
import { getOpenUitvoeringen, type Opleiding } from '../../opleiding.ts';
import { ooapi } from './bron.ts';
import { createOoapiClient } from './client.ts';
import { mapOpleiding, type OoapiOpleiding } from './map.ts';
import type { OfferingSource, OrganisatieSource, ProgrammaSource } from './parse.ts';

/** A period of entry that is open today began at most this long ago. */
const TERUGBLIK_DAGEN = 365;

/** Reads all schools: first who they are, what they teach and when it starts, then the programmes page by page. */
export async function* fetchOoapiDocumenten(vraag: BronVraag): AsyncGenerator<HarvestDocument<Opleiding>> {
  const client = createOoapiClient(vraag);
  const verbind = await fetchVerbinder(client);
  let aantal = 0;
  for await (const antwoord of client.fetchProgrammas()) {
    const vandaag = getDag(new Date(antwoord.opgehaaldOp));
    for (const programma of antwoord.waarde) {
      if (isVoorbij(programma, vandaag)) continue;
      const opleiding = mapOpleiding(verbind(programma), createHerkomst(ooapi, antwoord, programma.programId));
      yield createDocument({ ...opleiding, uitvoeringen: getOpenUitvoeringen(opleiding.uitvoeringen, vandaag) });
      aantal += 1;
    }
  }
  // Schools without a single programme are an endpoint that is broken: keep what we have.
  if (aantal === 0) throw new TypeError('the schools offer nothing');
}

type OoapiClient = ReturnType<typeof createOoapiClient>;

/** Joins a programme with the items of the other lists. */
const fetchVerbinder = async (client: OoapiClient): Promise<(programma: ProgrammaSource) => OoapiOpleiding> => {
  const [organisaties, specificaties] = await Promise.all([
    verzamel(client.fetchOrganisaties()),
    verzamel(client.fetchSpecificaties()),
  ]);
  const offerings = await fetchOfferings(client, organisaties.items, organisaties.vandaag);
  const organisatiePerId = new Map(organisaties.items.map((item) => [item.organizationId, item]));
  const specificatiePerId = new Map(specificaties.items.map((item) => [item.educationSpecificationId, item]));
  const offeringsPerProgramma = Map.groupBy(offerings, ({ program }) => program);
  return (programma) => ({
    programma,
    organisatie: organisatiePerId.get(programma.organization ?? '') ?? null,
    specificatie: specificatiePerId.get(programma.educationSpecification ?? '') ?? null,
    offerings: offeringsPerProgramma.get(programma.programId) ?? [],
  });
};

/** School after school: these systems are small. */
const fetchOfferings = async (
  client: OoapiClient,
  organisaties: readonly OrganisatieSource[],
  vandaag: string,
): Promise<readonly OfferingSource[]> => {
  const alle: OfferingSource[] = [];
  for (const { organizationId } of organisaties) {
    const { items } = await verzamel(client.fetchOfferings(organizationId, plusDagen(vandaag, -TERUGBLIK_DAGEN)));
    alle.push(...items);
  }
  return alle;
};

const verzamel = async <T>(
  paginas: AsyncIterable<Antwoord<readonly T[]>>,
): Promise<{ readonly items: readonly T[]; readonly vandaag: string }> => {
  const items: T[] = [];
  let vandaag = '';
  for await (const { waarde, opgehaaldOp } of paginas) {
    items.push(...waarde);
    vandaag = getDag(new Date(opgehaaldOp));
  }
  return { items, vandaag };
};

/** The first day on which a programme is no longer valid. */
const isVoorbij = ({ validTo }: ProgrammaSource, vandaag: string): boolean => validTo != null && validTo <= vandaag;
