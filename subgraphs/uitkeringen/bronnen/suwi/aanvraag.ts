import { z } from 'zod';
import { type Codelijst, code } from '../../../shared/bron/parse.ts';
import { plusDagen } from '../../../shared/dag.ts';
import type { Uitkeringsoort, Uitkeringstatus, Verwijzing } from '../../uitkering.ts';
import { getUitersten } from './datum.ts';
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
  readonly DatAanvraagUitkering?: string | undefined;
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

interface VerhoudingSource<T> {
  readonly DatBUitkeringsverhouding: string;
  readonly DatEUitkeringsverhouding?: string | undefined;
  readonly SzWet: { readonly CdSzWet: T | null };
}

type Wetten<T extends string> = Readonly<
  Record<T, { readonly soort: Uitkeringsoort; readonly regeling: Verwijzing | null }>
>;

/** The longest that a benefit can reach back before its application: 52 weeks (WIA art. 64 lid 11; WW art. 35 has 26). */
const TERUGWERKING_DAGEN = 364;

/**
 * A granted application is shown as the benefit that came of it: one of its family that began around it or after and had
 * not ended before it. Without such a benefit it stays in sight, since a grant that vanished would read as no benefit.
 */
export const isUitgevoerd = <T extends string>(
  { DatAanvraagUitkering, SzWet, BeslissingOpAanvraagUitkering: beslissing }: AanvraagSource<T>,
  verhoudingen: readonly VerhoudingSource<T>[],
  wetten: Wetten<T>,
  vandaag: string,
): boolean => {
  const code = beslissing?.CdBeslissingOpAanvraagUitkering;
  if (code == null || BESLISSING[code] !== 'TOEGEKEND') return false;
  const gevraagd = getUitersten(DatAanvraagUitkering);
  const vroegsteBegin = gevraagd ? plusDagen(gevraagd.eerste, -TERUGWERKING_DAGEN) : '';
  return verhoudingen.some(
    ({ DatBUitkeringsverhouding: begin, DatEUitkeringsverhouding: einde, SzWet: { CdSzWet: wet } }) =>
      isZelfdeFamilie(wetten, wet, SzWet.CdSzWet) &&
      (getUitersten(begin)?.laatste ?? vandaag) >= vroegsteBegin &&
      (getUitersten(einde)?.laatste ?? vandaag) >= (gevraagd?.eerste ?? vandaag),
  );
};

/** Acts behind one scheme are one family: WIA becomes WGA or IVA, and WWB became PW. */
const isZelfdeFamilie = <T extends string>(wetten: Wetten<T>, een: T | null, ander: T | null): boolean =>
  een !== null && ander !== null && getFamilie(wetten[een]) === getFamilie(wetten[ander]);

const getFamilie = ({ soort, regeling }: Wetten<string>[string]): string => regeling?.id ?? soort;
