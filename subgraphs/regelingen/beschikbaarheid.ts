import { bevat } from './dagen.ts';
import type { Aanvraagtijdvak, Beschikbaarheid, Regeling } from './regeling.ts';

type Tijdgebonden = Pick<Regeling, 'geldig' | 'status' | 'tijdvakken'>;

/**
 * Whether one can apply on a day: the dates of a scheme go before what its source calls it. It is only open when its
 * periods are known, and only closed between them in a year of which they are known.
 */
export const getBeschikbaarheid = (regeling: Tijdgebonden, dag: string): Beschikbaarheid => {
  const { geldig, status, tijdvakken } = regeling;
  if (isBeeindigd(regeling, dag)) return 'VERVALLEN';
  if (!bevat(geldig, dag)) return 'GESLOTEN';
  // What a source says of a scheme that has ended tells nothing of the days before.
  if (status === 'VERVALLEN') return 'ONBEKEND';
  if (status !== 'OPEN' && status !== 'LOTING') return status;
  if (tijdvakken === null) return 'ONBEKEND';
  if (tijdvakken.length === 0 || tijdvakken.some((vak) => bevat(vak, dag))) return status;
  return tijdvakken.some((vak) => raaktJaar(vak, dag)) ? 'GESLOTEN' : 'ONBEKEND';
};

/** Whether a scheme had ended on a day; one that ended on a day that is not known has ended for every day. */
export const isBeeindigd = ({ geldig: { tot }, status }: Tijdgebonden, dag: string): boolean =>
  tot === null ? status === 'VERVALLEN' : tot < dag;

/** Whether nobody can apply any more: it has ended, or its source calls it closed and knows of no period that is still to come. */
export const isVoorbij = (regeling: Tijdgebonden, dag: string): boolean =>
  isBeeindigd(regeling, dag) ||
  (regeling.status === 'GESLOTEN' && !(regeling.tijdvakken ?? []).some(({ tot }) => tot === null || tot >= dag));

/** Whether a part of a period lies in the year of a day. */
const raaktJaar = ({ van, tot }: Aanvraagtijdvak, dag: string): boolean => {
  const jaar = dag.slice(0, 4);
  return van.slice(0, 4) <= jaar && (tot === null || tot.slice(0, 4) >= jaar);
};
