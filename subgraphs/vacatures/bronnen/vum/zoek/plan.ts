import type { Gemeente } from '../../../../../schema/referentie/gemeenten.ts';
import type { VumGebied } from '../gebied.ts';
import { getWerkgemeente } from '../map.ts';
import type { VumZoekvraag } from '../selectie.ts';
import { type Cel, type Gevraagd, getDelen, isVol } from './cel.ts';
import { type Cirkel, getNummers, kandidaten } from './cirkel.ts';
import { getKernen, getKleinere } from './kleinere.ts';
import { schat, VERWACHT } from './schatting.ts';
import { splits } from './splits.ts';
import { verdeel } from './verdeel.ts';
import { getOpenDoelen, getVolleCirkels, type Zoekstand } from './zoekstand.ts';

/** So many cells at a time: what they answer says where the next are best. */
const CELLEN_PER_RONDE = 4;

/**
 * The next cells to ask, at most `ruimte`; none when nothing is open, nothing can be split or a call failed, since a source
 * in trouble is not asked more. Smaller circles take the place of full ones; where a circle cannot be smaller, its question
 * is parted. The same answers give the same cells.
 */
export const planCellen = ({ vraag, gevraagd }: Zoekstand, ruimte: number): readonly Cel[] => {
  if (ruimte === 0 || gevraagd.some(({ fout }) => fout)) return [];
  if (gevraagd.length === 0) {
    const cirkels = getBegin(vraag.gebied, Math.min(ruimte, vraag.gebied.aantalBegin));
    return cirkels.map((cirkel) => createCel(cirkel, vraag));
  }
  const open = getOpenDoelen({ vraag, gevraagd });
  return open.length === 0 ? [] : getVervolg(vraag, gevraagd, open, Math.min(ruimte, CELLEN_PER_RONDE));
};

/** Divisions of areas, which never change: no more than there are municipalities and regions, times the calls there may be. */
const verdelingen = new Map<string, readonly Cirkel[]>();

const getBegin = ({ sleutel, doelen, begin }: VumGebied, ruimte: number): readonly Cirkel[] => {
  if (begin && begin.length <= ruimte) return begin;
  const bekend = verdelingen.get(`${sleutel} ${ruimte}`);
  if (bekend) return bekend;
  const verdeling = verdeel(getNummers(doelen), kandidaten, VERWACHT, ruimte);
  verdelingen.set(`${sleutel} ${ruimte}`, verdeling);
  return verdeling;
};

const getVervolg = (
  vraag: VumZoekvraag,
  gevraagd: readonly Gevraagd[],
  open: readonly Gemeente[],
  ruimte: number,
): readonly Cel[] => {
  const schatting = schat(gevraagd);
  const kleinere = getKleinere(gevraagd, open, schatting);
  const deelbaar = new Set(kleinere.flatMap(({ dekt }) => dekt));
  const ondeelbaar = open.filter((gemeente) => !getNummers([gemeente]).some((nummer) => deelbaar.has(nummer)));
  const bladen = getBladen(getVolleCirkels(gevraagd, ondeelbaar), gevraagd)
    .filter((blad) => splits(blad, 2).length > 0)
    .sort((a, b) => telEigen(b, vraag.gebied) - telEigen(a, vraag.gebied));
  const kernen = getKernen(gevraagd, ondeelbaar, schatting);
  // What can only be parted, in two at least, or shown in part, has its turn in every round.
  const gereserveerd = bladen.length > 0 ? 2 : Math.min(1, kernen.length);
  const cirkels = verdeel([...deelbaar], kleinere, schatting.verwacht, Math.max(0, ruimte - gereserveerd));
  const over = ruimte - cirkels.length;
  const gekozen = bladen.slice(0, Math.floor(over / 2));
  const delen = gekozen.flatMap((blad) => splits(blad, Math.floor(over / gekozen.length)));
  const inKernen = [...new Set(kernen.flatMap(({ dekt }) => dekt))];
  const kerncirkels = verdeel(inKernen, kernen, schatting.verwacht, over - delen.length);
  return [...[...cirkels, ...kerncirkels].map((cirkel) => createCel(cirkel, vraag)), ...delen];
};

/** The full cells at the end of the divisions of these circles. */
const getBladen = (vol: readonly Gevraagd[], gevraagd: readonly Gevraagd[]): readonly Gevraagd[] =>
  vol.flatMap((dit) => {
    const delen = getDelen(dit, gevraagd);
    return delen.length === 0 ? [dit] : getBladen(delen.filter(isVol), gevraagd);
  });

/** How many hits of a cell are in the area that was asked for: where most are, parting it gains most. */
const telEigen = ({ antwoord }: Gevraagd, { doelen }: VumGebied): number =>
  (antwoord?.waarde.matches ?? []).filter((match) => {
    const gemeente = getWerkgemeente(match);
    return gemeente && doelen.includes(gemeente);
  }).length;

const createCel = (cirkel: Cirkel, { beroepscodes, overeenkomsten }: VumZoekvraag): Cel => ({
  cirkel,
  beroepscodes,
  overeenkomsten,
  verdeling: null,
});
