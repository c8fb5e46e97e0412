import type { Random } from '../random.ts';
import type { XmlWaarde } from '../xml.ts';
import type { Cursus } from './cursussen.ts';
import type { Opleider } from './opleiders.ts';

interface Kostenregel {
  readonly costType: string;
  readonly amount: number;
  readonly VATCode?: string;
  readonly isRequiredCost?: 'true' | 'false';
  readonly period?: string;
  readonly amountIsFinal?: 'true' | 'false';
}

/** What a course costs, line by line; amounts are without VAT and made up. */
export const createKosten = (cursus: Cursus, { isBtwVrij }: Opleider, random: Random): readonly XmlWaarde[] => {
  const btw = getBtw(cursus, isBtwVrij, random);
  return [createLesgeld(cursus, btw, random), ...createOverige(btw, random)].map(
    ({ amount, amountIsFinal = 'true', costType, VATCode, isRequiredCost, period }, nummer) => ({
      id: `kosten-${nummer + 1}`,
      amount: amount.toFixed(2),
      amountIsFinal,
      costType,
      currency: 'EUR',
      isRequiredCost,
      period,
      VATCode,
    }),
  );
};

const getBtw = ({ btw }: Cursus, isBtwVrij: boolean, random: Random): string => {
  if (isBtwVrij) return '1';
  return btw === '5' && random.chance(0.05) ? '2' : btw;
};

const MAANDEN: Readonly<Record<string, number>> = { weeks: 0, days: 0, hours: 0, months: 1, years: 12 };

/** Who learns at home often pays each month; a long course can have a price for the first year only. */
const createLesgeld = ({ prijs: [van, tot], duur, start }: Cursus, VATCode: string, random: Random): Kostenregel => {
  const bedrag = Math.round(random.int(van, tot) / 5) * 5;
  const maanden = Number(duur[0]) * (MAANDEN[duur[1]] ?? 0);
  const lesgeld = { costType: 'tuition fee', VATCode, isRequiredCost: 'true' } as const;
  if (start === 'direct start' && maanden > 1 && random.chance(0.5))
    return { ...lesgeld, amount: bedrag / maanden, period: 'month' };
  if (maanden > 12 && random.chance(0.3)) return { ...lesgeld, amount: bedrag / 2, period: '1st year' };
  return { ...lesgeld, amount: bedrag, period: 'program', amountIsFinal: random.chance(0.92) ? 'true' : 'false' };
};

const createOverige = (VATCode: string, random: Random): readonly Kostenregel[] => [
  ...(random.chance(0.25)
    ? [{ costType: 'registration fee', amount: 45, VATCode, isRequiredCost: 'true' } as const]
    : []),
  // Some providers leave out whether one has to pay it.
  ...(random.chance(0.45)
    ? [{ costType: 'study material', amount: random.int(20, 180), VATCode: random.pick(['3', '4']) }]
    : []),
  ...(random.chance(0.3)
    ? [{ costType: 'examination', amount: random.int(60, 260), VATCode, isRequiredCost: 'true' } as const]
    : []),
  ...(random.chance(0.15) ? [{ costType: 'certificate', amount: 25, VATCode }] : []),
  ...(random.chance(0.25)
    ? [{ costType: 'lunch', amount: random.int(12, 30), VATCode: '3', isRequiredCost: 'false' } as const]
    : []),
  ...(random.chance(0.06)
    ? [{ costType: 'accommodation', amount: random.int(80, 160), VATCode: '3', isRequiredCost: 'false' } as const]
    : []),
  ...(random.chance(0.12)
    ? [{ costType: 'single payment discount', amount: 50, VATCode, isRequiredCost: 'false' } as const]
    : []),
];
