import type { Random } from '../random.ts';
import type { Reeks } from '../vacaturewereld/plaatsing.ts';
import type { XmlWaarde } from '../xml.ts';

/** How customers write the time they ask for: per week mostly, else per four weeks, per month, or in days. */
export const createWerktijden = (uren: Reeks, random: Random): readonly XmlWaarde[] => {
  const kans = random.next();
  const dagen = createPeriode({ minimum: getDagen(uren.minimum), maximum: getDagen(uren.maximum) }, 'Days', 'Weekly');
  if (kans < 0.03) return [dagen];
  if (kans < 0.06) return [createPeriode(keer(uren, 13 / 3), 'Hours', 'Monthly')];
  if (kans < 0.14) return [createPeriode(keer(uren, 4), 'Hours', 'FourWeekly')];
  const perWeek = createPeriode(uren, 'Hours', 'Weekly');
  // So many hours a week, within so many days.
  return kans < 0.35 ? [perWeek, dagen] : [perWeek];
};

const createPeriode = ({ minimum, maximum }: Reeks, eenheid: 'Hours' | 'Days', basis: string): XmlWaarde => ({
  ...(minimum === maximum
    ? { workDuration: createDuur(maximum, eenheid) }
    : { minimumWorkDuration: createDuur(minimum, eenheid), maximumWorkDuration: createDuur(maximum, eenheid) }),
  baseDuration: createDuur(1, basis),
});

const createDuur = (waarde: number, eenheid: string): XmlWaarde => ({
  value: String(waarde),
  unitCode: { value: eenheid },
});

const keer = ({ minimum, maximum }: Reeks, factor: number): Reeks => ({
  minimum: Math.round(minimum * factor),
  maximum: Math.round(maximum * factor),
});

const getDagen = (uren: number): number => Math.min(5, Math.ceil(uren / 8));
