import { plusDagen } from '../shared/dag.ts';

/** A date so many working days later: Saturdays and Sundays do not count, public holidays do. */
export const plusWerkdagen = (datum: string, werkdagen: number): string => {
  let dag = datum;
  for (let over = werkdagen; over > 0; ) {
    dag = plusDagen(dag, 1);
    if (!isWeekend(dag)) over -= 1;
  }
  return dag;
};

const isWeekend = (datum: string): boolean => [0, 6].includes(new Date(`${datum}T00:00:00Z`).getUTCDay());
