import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  visit,
} from 'graphql';
import { leesEigenSdl, leesGedeeld, subgraphNamen } from './lees-sdl.ts';

export type Lintregel =
  | 'beschrijving'
  | 'entiteit-nullable'
  | 'root-nullable'
  | 'gedeeld-herhaald'
  | 'directive-hernoemd'
  | 'uitfasering-datum';

export interface Bevinding {
  /** Name of the subgraph, or `gedeeld`. */
  plaats: string;
  regel: Lintregel;
  /** Schema coordinate. Example: Vacature.titel or Query.vacature(id:). */
  element: string;
  melding: string;
}

type Melding = Omit<Bevinding, 'plaats'>;
type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type Lid = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

interface Element {
  coordinaat: string;
  node: Lid;
}

const DATUM = /\b\d{4}-\d{2}-\d{2}\b/;

/** Holds the SDL of these subgraphs, and the shared SDL once, against the conventions of the graph. An empty list means that all is well. */
export const lintSchema = (namen: readonly string[] = subgraphNamen()): Bevinding[] => {
  const gedeeld = leesGedeeld();
  return [...lintSdl('gedeeld', gedeeld, ''), ...namen.flatMap((naam) => lintSdl(naam, leesEigenSdl(naam), gedeeld))];
};

/** The same for one piece of SDL beside the shared SDL that is appended to it. */
export const lintSdl = (plaats: string, eigenSdl: string, gedeeldSdl: string): Bevinding[] => {
  const eigen = parse(eigenSdl);
  const gedeeld = gedeeldSdl === '' ? [] : parse(gedeeldSdl).definitions;
  return [
    ...zonderBeschrijving(eigen),
    ...nietNullable(eigen, gedeeld),
    ...gedeeldHerhaald(eigen, gedeeld),
    ...directiveHernoemd(eigen),
    ...uitfaseringZonderDatum(eigen),
  ].map((melding) => ({ plaats, ...melding }));
};

/** Rule: everything a consumer sees says what it is (convention 7). */
const zonderBeschrijving = (document: DocumentNode): Melding[] => {
  const types = document.definitions
    .filter(isTypeDefinitionNode)
    .map((node) => ({ coordinaat: node.name.value, beschrijving: node.description?.value }));
  const leden = elementen(document).map(({ coordinaat, node }) => ({
    coordinaat,
    beschrijving: node.description?.value,
  }));
  return [...types, ...leden]
    .filter(({ beschrijving }) => !beschrijving?.trim())
    .map(({ coordinaat }) => ({ regel: 'beschrijving', element: coordinaat, melding: 'has no description' }));
};

/**
 * Rules: root fields, and entity fields except the key, are nullable: one failed reference must null one field, not a list.
 * A `@shareable` field is exempt: every subgraph gives it by itself, so no reference is ever fetched for it (Bron.naam).
 */
const nietNullable = (eigen: DocumentNode, gedeeld: readonly DefinitionNode[]): Melding[] => {
  const sleutels = sleutelvelden([...eigen.definitions, ...gedeeld]);
  return eigen.definitions.filter(isObjectNode).flatMap((type) => {
    const naam = type.name.value;
    const sleutel = sleutels.get(naam);
    if (naam !== 'Query' && !sleutel) return [];
    return (type.fields ?? [])
      .filter((veld) => veld.type.kind === Kind.NON_NULL_TYPE)
      .filter((veld) => !sleutel?.has(veld.name.value) && !heeftDirective(veld, 'shareable'))
      .map((veld): Melding => {
        const element = `${naam}.${veld.name.value}`;
        return naam === 'Query'
          ? { regel: 'root-nullable', element, melding: 'is a root field and must be nullable' }
          : { regel: 'entiteit-nullable', element, melding: 'is a field of an entity and must be nullable' };
      });
  });
};

/** Rule: shared SDL lives once (convention 6). Only an object type may be extended by its owner; the rest would drift, inputs silently. */
const gedeeldHerhaald = (eigen: DocumentNode, gedeeld: readonly DefinitionNode[]): Melding[] => {
  const gedeeldeNamen = new Set(gedeeld.filter(isTypeDefinitionNode).map(({ name }) => name.value));
  return eigen.definitions
    .filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
    .filter((node) => gedeeldeNamen.has(node.name.value) && node.kind !== Kind.OBJECT_TYPE_EXTENSION)
    .map((node) => ({
      regel: 'gedeeld-herhaald',
      element: node.name.value,
      melding: 'is shared: change it in schema/gedeeld, not here',
    }));
};

/** Rule: a federation directive has the same name in every subgraph, so nobody has to look up what it means here. */
const directiveHernoemd = (document: DocumentNode): Melding[] => {
  const meldingen: Melding[] = [];
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'link') return false;
      visit(node, {
        Argument: ({ name }) => {
          if (name.value === 'as') meldingen.push(hernoemd('@link(as:)'));
        },
        ObjectField: ({ name, value }) => {
          if (name.value === 'as' && value.kind === Kind.STRING) meldingen.push(hernoemd(value.value));
        },
      });
      return false;
    },
  });
  return meldingen;
};

const hernoemd = (element: string): Melding => ({
  regel: 'directive-hernoemd',
  element,
  melding: 'renames a federation import with `as:`',
});

/** Rule: a deprecation says until when (convention 7). Example: Use `x` instead. Removal on 2027-01-01. */
const uitfaseringZonderDatum = (document: DocumentNode): Melding[] =>
  elementen(document)
    .filter(({ node }) => heeftDirective(node, 'deprecated') && !DATUM.test(redenVan(node)))
    .map(({ coordinaat }) => ({
      regel: 'uitfasering-datum',
      element: coordinaat,
      melding: 'is deprecated without a date (YYYY-MM-DD) in its reason',
    }));

/** Everything inside a type that can carry a description: fields, arguments, input fields and enum values. */
const elementen = (document: DocumentNode): Element[] =>
  document.definitions.flatMap((type): Element[] => {
    if ('fields' in type) return (type.fields ?? []).flatMap((veld) => veldEnArgumenten(type.name.value, veld));
    if ('values' in type) {
      return (type.values ?? []).map((node) => ({ coordinaat: `${type.name.value}.${node.name.value}`, node }));
    }
    return [];
  });

const veldEnArgumenten = (type: string, veld: FieldDefinitionNode | InputValueDefinitionNode): Element[] => {
  const coordinaat = `${type}.${veld.name.value}`;
  const argumenten = veld.kind === Kind.FIELD_DEFINITION ? (veld.arguments ?? []) : [];
  return [
    { coordinaat, node: veld },
    ...argumenten.map((node) => ({ coordinaat: `${coordinaat}(${node.name.value}:)`, node })),
  ];
};

/** Key fields per entity. Keys are one simple field (convention 5); a set of them would be split on spaces here. */
const sleutelvelden = (definities: readonly DefinitionNode[]): Map<string, Set<string>> => {
  const sleutels = new Map<string, Set<string>>();
  for (const type of definities.filter(isObjectNode)) {
    for (const directive of type.directives ?? []) {
      if (directive.name.value !== 'key') continue;
      const velden = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
      if (velden?.kind !== Kind.STRING) continue;
      sleutels.set(type.name.value, new Set([...(sleutels.get(type.name.value) ?? []), ...velden.value.split(/\s+/)]));
    }
  }
  return sleutels;
};

const isObjectNode = (node: DefinitionNode): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const heeftDirective = ({ directives }: Lid, naam: string): boolean =>
  (directives ?? []).some(({ name }) => name.value === naam);

const redenVan = ({ directives }: Lid): string => {
  const reden = directives
    ?.find(({ name }) => name.value === 'deprecated')
    ?.arguments?.find(({ name }) => name.value === 'reason')?.value;
  return reden?.kind === Kind.STRING ? reden.value : '';
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bevindingen = lintSchema();
  for (const { plaats, regel, element, melding } of bevindingen) {
    process.stdout.write(`${plaats}: ${element} ${melding} [${regel}]\n`);
  }
  if (bevindingen.length > 0) process.exitCode = 1;
}
