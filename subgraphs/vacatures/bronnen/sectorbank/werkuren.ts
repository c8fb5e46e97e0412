/** Hours per week, fewest and most; null: not said. */
export interface Werkuren {
  readonly minimaal: number | null;
  readonly maximaal: number | null;
}

const GEEN: Werkuren = { minimaal: null, maximaal: null };
const UREN_IN_WEEK = 168;

const GETAL = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const PER_WEEK = String.raw`\s*(?:uur|uren)\s*(?:per week|in de week|/\s?week|p/w|p\.?w\.?)`;
const ENKEL = new RegExp(`^${GETAL}${PER_WEEK}$`);
const REEKS = new RegExp(`^${GETAL}\\s*(?:-|–|—|tot|tot en met|t/m|à)\\s*${GETAL}${PER_WEEK}$`);
const MINIMAAL = new RegExp(`^(?:minimaal|minstens|ten minste|vanaf)\\s*${GETAL}${PER_WEEK}$`);
const MAXIMAAL = new RegExp(`^(?:maximaal|hoogstens|ten hoogste)\\s*${GETAL}${PER_WEEK}$`);

/** Hours per week out of free text, in the forms that leave no doubt only. Example: `32-40 uur per week`. */
export const getWerkuren = (tekst: string): Werkuren => {
  const zin = tekst.trim().toLowerCase();
  const [, van, tot] = REEKS.exec(zin) ?? ENKEL.exec(zin) ?? [];
  const minimaal = leesGetal(van ?? MINIMAAL.exec(zin)?.[1]);
  const maximaal = leesGetal(tot ?? van ?? MAXIMAAL.exec(zin)?.[1]);
  return minimaal !== null && maximaal !== null && minimaal > maximaal ? GEEN : { minimaal, maximaal };
};

const leesGetal = (tekst: string | undefined): number | null => {
  const getal = Number(tekst?.replace(',', '.'));
  return getal <= UREN_IN_WEEK ? getal : null;
};
