import { type Gemeente, gemeenten } from '../../../../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../../../../schema/referentie/regios.ts';
import { getWerkgemeente } from '../map.ts';
import type { VacatureMatchSource } from '../parse.ts';
import { type Gevraagd, isVol } from './cel.ts';
import { raakt } from './cirkel.ts';

/** Most work is in the towns round which a region turns; nothing more is known before VUM has answered. */
const CENTRA: ReadonlySet<string> = new Set(arbeidsmarktregios.map(({ centrumgemeente }) => centrumgemeente));
const GEWICHT_CENTRUM = 5;

/** By number of a municipality: how many hits it may have, compared to others, when nothing is asked yet. */
export const VERWACHT: readonly number[] = gemeenten.map(({ code }) => (CENTRA.has(code) ? GEWICHT_CENTRUM : 1));

/** What the answers tell of the municipalities, by number. */
export interface Schatting {
  /** How many hits there may be. */
  readonly verwacht: readonly number[];
  /** How many there are at least: those that were shown. */
  readonly gezien: readonly number[];
}

/**
 * Estimates what there is from what was shown. A circle that was not full tells it exactly.
 * A full one shows a part, which counts as many times as its exactly known municipalities have more than it shows of them.
 * Where nobody looked yet, it is as busy as elsewhere.
 */
export const schat = (gevraagd: readonly Gevraagd[]): Schatting => {
  const cirkels = gevraagd.filter(({ cel, antwoord }) => antwoord && cel.verdeling === null);
  const precies = new Map<Gemeente, number>();
  for (const dit of cirkels.filter((dit) => !isVol(dit))) voegToe(precies, tel([dit]), getBinnen(dit), 1);
  const geschat = new Map<Gemeente, number>();
  for (const dit of cirkels.filter(isVol)) {
    const getoond = tel([dit]);
    const bekend = getBinnen(dit).filter((gemeente) => precies.has(gemeente));
    const factor = (1 + telOp(bekend, precies)) / (1 + telOp(bekend, getoond));
    voegToe(geschat, getoond, getBinnen(dit), Math.max(1, factor));
  }
  const gezien = tel(gevraagd);
  const perGemeente = gemeenten.map((gemeente) => {
    const schatting = precies.get(gemeente) ?? geschat.get(gemeente);
    return schatting === undefined ? null : Math.max(schatting, gezien.get(gemeente) ?? 0);
  });
  const drukte =
    perGemeente.reduce<number>((som, aantal) => som + (aantal ?? 0), 0) /
    perGemeente.reduce<number>((som, aantal, nummer) => som + (aantal === null ? 0 : (VERWACHT[nummer] ?? 0)), 0);
  return {
    verwacht: perGemeente.map((aantal, nummer) => ONGEZIEN + (aantal ?? drukte * (VERWACHT[nummer] ?? 0))),
    gezien: gemeenten.map((gemeente) => gezien.get(gemeente) ?? 0),
  };
};

/** A municipality without hits is still to be held. */
const ONGEZIEN = 0.1;

const getBinnen = ({ cel }: Gevraagd): readonly Gemeente[] =>
  gemeenten.filter((gemeente) => raakt(cel.cirkel, gemeente));

const tel = (gevraagd: readonly Gevraagd[]): ReadonlyMap<Gemeente, number> => {
  const gezien = new Map<string, VacatureMatchSource>();
  for (const { antwoord } of gevraagd)
    for (const match of antwoord?.waarde.matches ?? []) gezien.set(match.vumID, match);
  const aantallen = new Map<Gemeente, number>();
  for (const match of gezien.values()) {
    const gemeente = getWerkgemeente(match);
    if (gemeente) aantallen.set(gemeente, (aantallen.get(gemeente) ?? 0) + 1);
  }
  return aantallen;
};

const telOp = (lijst: readonly Gemeente[], aantallen: ReadonlyMap<Gemeente, number>): number =>
  lijst.reduce((som, gemeente) => som + (aantallen.get(gemeente) ?? 0), 0);

const voegToe = (
  doel: Map<Gemeente, number>,
  aantallen: ReadonlyMap<Gemeente, number>,
  lijst: readonly Gemeente[],
  factor: number,
): void => {
  for (const gemeente of lijst) {
    doel.set(gemeente, Math.max(doel.get(gemeente) ?? 0, factor * (aantallen.get(gemeente) ?? 0)));
  }
};
