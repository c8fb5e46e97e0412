import { z } from 'zod';
import { type Codelijst, code } from '../../../shared/bron/parse.ts';
import type { Uitkeringstatus } from '../../uitkering.ts';
import { datum, groep, szWet } from './elementen.ts';

/** CdBeslissingOpAanvraagUitkering, as seen in public test data of Suwinet: 01 granted, 04 refused. */
const BESLISSING = { '01': 'TOEGEKEND', '04': 'AFGEWEZEN' } as const;

/** An application under one of these acts. */
export const createAanvraagSource = <T extends string>(wetten: Codelijst<T>) =>
  groep({
    DatAanvraagUitkering: datum('DatAanvraagUitkering').optional(),
    SzWet: szWet(wetten),
    BeslissingOpAanvraagUitkering: groep({
      CdBeslissingOpAanvraagUitkering: code(BESLISSING, 'CdBeslissingOpAanvraagUitkering'),
    }).optional(),
    Bron: bron.optional(),
  });

/** Who keeps the data: a column of Suwi and a party in it. */
export const bron = groep({ CdKolomSuwi: z.string(), CdPartijSuwi: z.string() });

interface AanvraagSource<T> {
  readonly SzWet: { readonly CdSzWet: T | null };
  readonly BeslissingOpAanvraagUitkering?:
    | { readonly CdBeslissingOpAanvraagUitkering: keyof typeof BESLISSING | null }
    | undefined;
}

/** Only an open application has the status of one; the words of an unknown decision are not guessed at. */
export const getAanvraagstatus = ({
  BeslissingOpAanvraagUitkering: beslissing,
}: AanvraagSource<string>): Uitkeringstatus => {
  if (!beslissing) return 'AANGEVRAAGD';
  const code = beslissing.CdBeslissingOpAanvraagUitkering;
  return code !== null && BESLISSING[code] === 'AFGEWEZEN' ? 'AFGEWEZEN' : 'ONBEKEND';
};

/** A granted application is shown as the benefit that came of it; without such a benefit it stays in sight. */
export const isUitgevoerd = <T extends string>(
  { SzWet, BeslissingOpAanvraagUitkering: beslissing }: AanvraagSource<T>,
  wetten: readonly (T | null)[],
): boolean => {
  const code = beslissing?.CdBeslissingOpAanvraagUitkering;
  return code != null && BESLISSING[code] === 'TOEGEKEND' && SzWet.CdSzWet !== null && wetten.includes(SzWet.CdSzWet);
};
