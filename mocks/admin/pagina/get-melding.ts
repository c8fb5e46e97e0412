import { isDag } from '../../scenario/dagen.ts';
import type { AdminOpties } from '../create-admin.ts';

/** What was done, in one sentence, from the address that a form led to; empty when that says nothing known. */
export const getMelding = ({ wereld }: AdminOpties, query: URLSearchParams): string => {
  const wat = query.get('wat') ?? '';
  const bron = wereld.bronnen.find(({ id }) => id === wat);
  switch (query.get('gedaan')) {
    case 'scenario':
      return bron ? `${bron.naam} staat nu op ${wereld.getScenario(bron.id)}.` : '';
    case 'dag':
      return isDag(wat) ? `Het is nu ${wat}.` : '';
    case 'herstel':
      return 'Alles is hersteld: elke bron is gezond en het journaal is leeg.';
    default:
      return '';
  }
};
