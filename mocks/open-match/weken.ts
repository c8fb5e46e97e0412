/** The first and the last file that UWV published; nothing came after it. */
export const EERSTE_WEEK = '2019-11-26';
export const LAATSTE_WEEK = '2023-05-16';
/** 181 files lie in 182 weeks; which week has none is not known, so the turn of a year was taken. */
const OVERGESLAGEN = '2019-12-31';

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;

/** The days of the published files, newest first. They do not move with the clock: publication has stopped. */
export const weken: readonly string[] = Array.from(
  { length: (Date.parse(LAATSTE_WEEK) - Date.parse(EERSTE_WEEK)) / WEEK_MS + 1 },
  (_, i) => new Date(Date.parse(LAATSTE_WEEK) - i * WEEK_MS).toISOString().slice(0, 10),
).filter((dag) => dag !== OVERGESLAGEN);
