import type { Random } from '../random.ts';
import type { Plaatsing } from '../vacaturewereld/plaatsing.ts';
import type { XmlWaarde } from '../xml.ts';

/** SETU's list of hour types 2.x, and that of allowances and expenses. */
const GEWONE_UREN = 'HT100';
const OVERUREN = 'HT200';
const REISKOSTEN = 'EA102B';

/** A period of four weeks is so much of a month. */
const VIER_WEKEN_PER_MAAND = 12 / 13;

/**
 * What the worker is paid for regular hours and, some of the time, what the customer is billed, what overtime pays and an
 * allowance: only the first is what one earns.
 */
export const createTarieven = (loon: Plaatsing['loon'], begin: string, random: Random): readonly XmlWaarde[] => {
  if (!loon) return [];
  const { bedrag, interval } = kiesInterval(loon, random);
  const gewoon = { code: GEWONE_UREN, interval, begin };
  return [
    ...(random.chance(0.3) ? [createTarief({ ...gewoon, bedrag: bedrag * 1.9, voor: 'inlener' })] : []),
    createTarief({ ...gewoon, bedrag, voor: 'werknemer' }),
    ...(random.chance(0.15)
      ? [createTarief({ ...gewoon, code: OVERUREN, bedrag, voor: 'werknemer', procent: 150 })]
      : []),
    ...(random.chance(0.2)
      ? [
          createTarief({
            code: REISKOSTEN,
            bedrag: 0.23,
            interval: 'FlatFee',
            begin,
            voor: 'werknemer',
            isVergoeding: true,
          }),
        ]
      : []),
  ];
};

interface Tarief {
  readonly code: string;
  readonly bedrag: number;
  readonly interval: string;
  readonly begin: string;
  readonly voor: 'inlener' | 'werknemer';
  readonly procent?: number;
  readonly isVergoeding?: boolean;
}

const createTarief = ({ code, bedrag, interval, begin, voor, procent, isVergoeding = false }: Tarief): XmlWaarde => ({
  rateType: isVergoeding ? 'Allowance/Expense' : 'TimeInterval',
  code,
  amount: { value: bedrag.toFixed(2), currency: { value: 'EUR' } },
  intervalCode: { value: interval },
  period: { datePeriod: { start: begin } },
  multiplier: procent === undefined ? undefined : String(procent),
  toBeBilled: String(voor === 'inlener'),
  toBePaid: String(voor === 'werknemer'),
});

const kiesInterval = (
  { minimum, maximum, periode }: NonNullable<Plaatsing['loon']>,
  random: Random,
): { bedrag: number; interval: string } => {
  // SETU has one amount, where a vacancy gives a range.
  const bedrag = minimum + (maximum - minimum) * random.pick([0, 0, 0.5, 1]);
  if (periode === 'UUR') return { bedrag, interval: random.chance(0.9) ? 'HourlyConsolidated' : 'HourlySplit' };
  const kans = random.next();
  if (kans < 0.05) return { bedrag: bedrag * 12, interval: 'Yearly' };
  return kans < 0.4
    ? { bedrag: bedrag * VIER_WEKEN_PER_MAAND, interval: 'FourWeekly' }
    : { bedrag, interval: 'Monthly' };
};
