import type { FastifyInstance } from 'fastify';
import type { Bronnenregister, Brontoestand } from '../../subgraphs/shared/bron/bronnenregister.ts';

/** `/v1/bronnen`: every source behind the graph and how it is doing now. Nothing of its address or of a person. */
export const registerBronnen = (app: FastifyInstance, register: Bronnenregister): void => {
  app.get('/v1/bronnen', async () => ({ bronnen: register.getToestanden().map(mapToestand) }));
};

const mapToestand = ({ bron, status, peildatum, afwijkingen, koppeling }: Brontoestand): object => ({
  id: bron.id,
  naam: bron.naam,
  houder: bron.houder,
  soort: bron.soort,
  nabootsing: bron.nabootsing,
  status,
  peildatum,
  afwijkingen,
  koppeling,
});
