import type { BronVraag } from '../../../shared/bron/bron-vraag.ts';
import { verzamelPaginas } from '../../../shared/bron/fetch-paginas.ts';
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
    verzamelPaginas(client.fetchOrganisaties()),
    verzamelPaginas(client.fetchSpecificaties()),
  ]);
  const offerings = await fetchOfferings(client, organisaties);
  const organisatiePerId = new Map(organisaties.waarde.map((item) => [item.organizationId, item]));
  const specificatiePerId = new Map(specificaties.waarde.map((item) => [item.educationSpecificationId, item]));
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
  { waarde: organisaties, opgehaaldOp }: Antwoord<readonly OrganisatieSource[]>,
): Promise<readonly OfferingSource[]> => {
  const vanaf = plusDagen(getDag(new Date(opgehaaldOp)), -TERUGBLIK_DAGEN);
  const alle: OfferingSource[] = [];
  for (const { organizationId } of organisaties) {
    const { waarde } = await verzamelPaginas(client.fetchOfferings(organizationId, vanaf));
    alle.push(...waarde);
  }
  return alle;
};

/** The first day on which a programme is no longer valid. */
const isVoorbij = ({ validTo }: ProgrammaSource, vandaag: string): boolean => validTo != null && validTo <= vandaag;
