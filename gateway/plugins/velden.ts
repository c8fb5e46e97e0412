import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A field as it is asked, with its definition and the name of the type it belongs to. */
export interface Veld {
  readonly node: FieldNode;
  readonly veld: GraphQLField<unknown, unknown>;
  readonly ouder: string;
}

/** The fields of one operation, the fragments it reaches included, each with its definition. */
export const getVelden = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Veld[] => {
  const typeInfo = new TypeInfo(schema);
  const velden: Veld[] = [];
  for (const definitie of [operation, ...getBereikteFragmenten(document, operation)]) {
    visit(
      definitie,
      visitWithTypeInfo(typeInfo, {
        Field: (node) => {
          const veld = typeInfo.getFieldDef();
          if (veld) velden.push({ node, veld, ouder: typeInfo.getParentType()?.name ?? '' });
        },
      }),
    );
  }
  return velden;
};

/** The fragments of a document by name. */
export const getFragmenten = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definitie) =>
      definitie.kind === Kind.FRAGMENT_DEFINITION ? [[definitie.name.value, definitie]] : [],
    ),
  );

/** A document may hold fragments for other operations; those are not this one's. */
const getBereikteFragmenten = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Iterable<FragmentDefinitionNode> => {
  const fragmenten = getFragmenten(document);
  const bereikt = new Set<FragmentDefinitionNode>();
  const volg = (definitie: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definitie, {
      FragmentSpread: ({ name }) => {
        const fragment = fragmenten.get(name.value);
        if (!fragment || bereikt.has(fragment)) return;
        bereikt.add(fragment);
        volg(fragment);
      },
    });
  };
  volg(operation);
  return bereikt;
};
