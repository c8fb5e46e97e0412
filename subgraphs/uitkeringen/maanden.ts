/** A day so many whole months later; a day that its month does not have becomes the last of that month. */
export const plusMaanden = (dag: string, maanden: number): string => {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0));
  laatste.setUTCDate(Math.min(dagnummer, laatste.getUTCDate()));
  return laatste.toISOString().slice(0, 10);
};

/** Whole months that fit between two days; 0 when the second comes less than a month after the first, or before it. */
export const getHeleMaanden = (van: string, tot: string): number => {
  const maanden = (dag: string): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7));
  const hoogstens = maanden(tot) - maanden(van);
  return Math.max(0, plusMaanden(van, hoogstens) <= tot ? hoogstens : hoogstens - 1);
};
