import type { Grondslag } from '../../regeling.ts';
import type { Regel, Regelgroep, Toets, Voorwaarde } from '../../voorverkenning/regel.ts';
import type { RegelingSource, RequirementSource, VoorwaardeSource } from './parse.ts';

type Basis = RegelingSource['legal_basis'];

/** The conditions of a scheme as rules of the graph. */
export const mapRequirements = ({ requirements, legal_basis }: RegelingSource): Regelgroep => ({
  alle: requirements.all.map((requirement) => mapRequirement(requirement, legal_basis)),
});

const mapRequirement = (requirement: RequirementSource, basis: Basis): Regel => {
  if ('all' in requirement) return { alle: requirement.all.map((deel) => mapRequirement(deel, basis)) };
  if ('any' in requirement) return { eenVan: requirement.any.map((deel) => mapRequirement(deel, basis)) };
  return mapVoorwaarde(requirement, basis);
};

const mapVoorwaarde = (bron: VoorwaardeSource, basis: Basis): Voorwaarde => {
  const toets = mapToets(bron);
  return {
    code: bron.code,
    omschrijving: bron.omschrijving,
    grondslag: mapGrondslag(bron, basis),
    nodig: toets ? [toets.subject] : [],
    kant: bron.voor,
    toets,
  };
};

/** A test needs a field and an operation, and a norm unless it only asks whether the field is there. */
const mapToets = ({ subject, operation, value, geldig }: VoorwaardeSource): Toets | null => {
  if (subject === null || operation === null) return null;
  return value === null && operation !== 'NOT_EMPTY' ? null : { subject, operation, value, geldig };
};

/** The address of a law stands with the scheme, not with each of its conditions. */
const mapGrondslag = ({ grondslag: { wet, artikel } }: VoorwaardeSource, basis: Basis): Grondslag => ({
  wet,
  artikel,
  url: basis.find((een) => een.wet === wet)?.url ?? null,
});
