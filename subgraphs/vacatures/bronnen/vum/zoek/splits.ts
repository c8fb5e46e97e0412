import { bocCodes } from '../../../../../schema/referentie/boc.ts';
import { getCodes } from '../../../../shared/bron/parse.ts';
import { OVEREENKOMST } from '../codes.ts';
import type { VacatureMatchSource } from '../parse.ts';
import type { Cel, Gevraagd } from './cel.ts';

type Veld = 'beroepscodes' | 'overeenkomsten';

/** A field to part a question by. */
interface Snede {
  readonly veld: Veld;
  readonly codes: readonly string[];
  /** The parts together hold the whole cell: the question names these codes and no others. */
  readonly isHeel: boolean;
}

/**
 * Parts of a full cell whose circle cannot be smaller: by occupation or by kind of agreement, with about as many of the
 * hits that came in each part; none when all hits are alike. Best are codes that the question names. Else all codes that we
 * know are parted: a vacancy with another code, or with none, is in no part.
 */
export const splits = ({ cel, antwoord }: Gevraagd, aantal: number): readonly Cel[] => {
  const matches = antwoord?.waarde.matches ?? [];
  for (const { veld, codes, isHeel } of getSneden(cel)) {
    const gezien = matches.flatMap(GEZIEN[veld]).filter((code) => codes.includes(code));
    if (new Set(gezien).size < 2) continue;
    const verdeling = { van: cel, isHeel };
    return verdeelCodes(codes, gezien, aantal).map((deel) => ({ ...cel, [veld]: deel, verdeling }));
  }
  return [];
};

const getSneden = ({ beroepscodes, overeenkomsten }: Cel): readonly Snede[] => {
  const genoemd: readonly Snede[] = [
    { veld: 'beroepscodes', codes: beroepscodes ?? [], isHeel: true },
    { veld: 'overeenkomsten', codes: overeenkomsten ?? [], isHeel: true },
  ];
  const alle: readonly Snede[] = [
    { veld: 'beroepscodes', codes: beroepscodes ? [] : ALLE_BEROEPSCODES, isHeel: false },
    { veld: 'overeenkomsten', codes: overeenkomsten ? [] : ALLE_OVEREENKOMSTEN, isHeel: false },
  ];
  return [...genoemd, ...alle];
};

const ALLE_BEROEPSCODES: readonly string[] = bocCodes.map(({ code }) => code);
const ALLE_OVEREENKOMSTEN: readonly string[] = getCodes(OVEREENKOMST);

/** What a hit says in a field. */
const GEZIEN: Readonly<Record<Veld, (match: VacatureMatchSource) => readonly string[]>> = {
  beroepscodes: ({ beroep }) => (beroep?.codeBeroepsnaam === undefined ? [] : [beroep.codeBeroepsnaam]),
  overeenkomsten: ({ contractvorm }) =>
    (contractvorm ?? []).flatMap(({ codeTypeOvereenkomst }) => codeTypeOvereenkomst ?? []),
};

/** What a code that was not seen weighs beside one that was seen once. */
const ONGEZIEN = 0.1;

/** The codes in their own order, cut where the parts are as heavy. */
const verdeelCodes = (
  codes: readonly string[],
  gezien: readonly string[],
  aantal: number,
): readonly (readonly string[])[] => {
  const gewichten = new Map(codes.map((code) => [code, ONGEZIEN]));
  for (const code of gezien) gewichten.set(code, (gewichten.get(code) ?? 0) + 1);
  const totaal = ONGEZIEN * codes.length + gezien.length;
  let som = 0;
  const perDeel = Map.groupBy(codes, (code) => {
    const gewicht = gewichten.get(code) ?? 0;
    som += gewicht;
    return Math.floor((aantal * (som - gewicht / 2)) / totaal);
  });
  return [...perDeel.values()];
};
