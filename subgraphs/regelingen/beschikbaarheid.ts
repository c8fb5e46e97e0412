import { bevat } from './dagen.ts';
import type { Beschikbaarheid, Regeling } from './regeling.ts';

type Tijdgebonden = Pick<Regeling, 'geldig' | 'status' | 'tijdvakken'>;

/** Whether one can apply on a day: the dates of a scheme go before what its source calls it. */
export const getBeschikbaarheid = (regeling: Tijdgebonden, dag: string): Beschikbaarheid => {
  const { geldig, status, tijdvakken } = regeling;
  if (isBeeindigd(regeling, dag)) return 'VERVALLEN';
  if (!bevat(geldig, dag)) return 'GESLOTEN';
  const buitenTijdvak = tijdvakken !== null && tijdvakken.length > 0 && !tijdvakken.some((vak) => bevat(vak, dag));
  return buitenTijdvak && (status === 'OPEN' || status === 'LOTING') ? 'GESLOTEN' : status;
};

/** Whether a scheme had ended on a day; one that ended on a day that is not known has ended for every day. */
export const isBeeindigd = ({ geldig: { tot }, status }: Tijdgebonden, dag: string): boolean =>
  tot === null ? status === 'VERVALLEN' : tot < dag;
