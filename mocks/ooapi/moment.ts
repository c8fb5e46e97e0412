/** How a school writes a day: as the standard says, with the offset of the Netherlands, or in UTC. */
export type Datumstijl = 'dag' | 'offset' | 'utc';

/** Midnight in the Netherlands at the start of a day; in UTC that is still the day before. */
export const schrijfDag = (dag: string, stijl: Datumstijl): string => {
  if (stijl === 'dag') return dag;
  const offset = getOffset(dag);
  return stijl === 'offset' ? `${dag}T00:00:00${offset}` : new Date(`${dag}T00:00:00${offset}`).toISOString();
};

const getOffset = (dag: string): string =>
  OFFSET.formatToParts(new Date(`${dag}T00:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') ?? '+01:00';

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
