import type { SubgraphAntwoord, SubgraphVraag } from '../../subgraphs/shared/subgraph.ts';

/**
 * Asks for every entity once: a list of vacancies names the same occupation many times, and the gateway would send as
 * many representations. The answer is spread out again over the places that asked, its errors too.
 */
export const metUniekeRepresentaties =
  (vraag: (vraag: SubgraphVraag) => Promise<SubgraphAntwoord>) =>
  async (origineel: SubgraphVraag): Promise<SubgraphAntwoord> => {
    const representaties = origineel.variables?.representations;
    if (!Array.isArray(representaties) || representaties.length < 2) return vraag(origineel);

    const nummers = new Map<string, number>();
    const uniek: unknown[] = [];
    const plaatsVan = representaties.map((representatie) => {
      const sleutel = JSON.stringify(representatie);
      const nummer = nummers.get(sleutel) ?? nummers.size;
      if (nummer === nummers.size) uniek.push(representatie);
      nummers.set(sleutel, nummer);
      return nummer;
    });
    if (nummers.size === representaties.length) return vraag(origineel);

    const antwoord = await vraag({ ...origineel, variables: { ...origineel.variables, representations: uniek } });
    return spreidUit(antwoord, plaatsVan);
  };

const spreidUit = (antwoord: SubgraphAntwoord, plaatsVan: readonly number[]): SubgraphAntwoord => {
  const entiteiten = antwoord.data?._entities;
  return {
    ...antwoord,
    ...(Array.isArray(entiteiten) && {
      data: { ...antwoord.data, _entities: plaatsVan.map((nummer) => entiteiten[nummer]) },
    }),
    ...(antwoord.errors && { errors: antwoord.errors.flatMap((fout) => verplaats(fout, plaatsVan)) }),
  };
};

type Fout = NonNullable<SubgraphAntwoord['errors']>[number];

/** An error of one representation belongs to every place that asked for it. */
const verplaats = (fout: Fout, plaatsVan: readonly number[]): readonly Fout[] => {
  const [veld, nummer, ...rest] = fout.path ?? [];
  if (veld !== '_entities' || typeof nummer !== 'number') return [fout];
  return plaatsVan.flatMap((geplaatst, plaats) =>
    geplaatst === nummer
      ? [{ message: fout.message, extensions: { ...fout.extensions }, path: [veld, plaats, ...rest] }]
      : [],
  );
};
