import { getBuurregios } from '../../schema/referentie/buurregios.ts';
import { controleerVergelijking, MAXIMUM_REGIOS } from '../shared/invoer/controleer-vergelijking.ts';
import { createInvoerFout } from '../shared/invoer-fout.ts';
import { type Dekking, getDekking, getDienstenInCel, isLandelijk, type Regiomenu } from './dekking.ts';
import type { Dienst } from './dienst.ts';

interface Regio {
  readonly code: string;
}

interface Regiodekking {
  readonly arbeidsmarktregio: Regio;
  readonly dekking: Dekking;
}

/** `Dekkinggat` of the SDL. */
interface Dekkinggat extends Pick<Dekking, 'functionaliteit' | 'doelgroep'> {
  readonly regiosMet: readonly Regio[];
  readonly regiosOnbekend: readonly Regio[];
  readonly aanvullingen: readonly Dienst[];
}

/** `Menukaartvergelijking` of the SDL. */
export interface Menukaartvergelijking {
  readonly regios: readonly Regio[];
  readonly cellen: readonly (Pick<Dekking, 'functionaliteit' | 'doelgroep'> & {
    readonly hier: Dekking;
    readonly elders: readonly Regiodekking[];
  })[];
  readonly gaten: readonly Dekkinggat[];
}

/** National services shown for one gap. */
const MAXIMUM_AANVULLINGEN = 5;

/**
 * The codes of the regions to compare one with: those asked for, else its neighbours with most adjoining municipalities. Throws
 * BAD_USER_INPUT for what the gateway refuses as well, and for the region itself.
 */
export const kiesRegios = (regio: string, met: readonly string[] | null | undefined): readonly string[] => {
  const [bezwaar] = controleerVergelijking(met);
  if (bezwaar) throw createInvoerFout(bezwaar.veld, bezwaar.reden);
  if (met?.includes(regio)) throw createInvoerFout('met', 'names the region that is compared');
  return (
    met ??
    getBuurregios(regio)
      .slice(0, MAXIMUM_REGIOS)
      .map(({ code }) => code)
  );
};

/** The menu of one region beside those of others, in the order of their codes. */
export const createVergelijking = (
  hier: Regiomenu,
  codes: readonly string[],
  menus: readonly Regiomenu[],
): Menukaartvergelijking => {
  const elders = codes.map((code, plaats) => ({ code, dekking: getDekking(menus[plaats] ?? LEEG) }));
  const cellen = getDekking(hier).map((dekking, plaats) => ({
    functionaliteit: dekking.functionaliteit,
    doelgroep: dekking.doelgroep,
    hier: dekking,
    elders: elders.flatMap(({ code, dekking: cellen }): readonly Regiodekking[] => {
      const cel = cellen[plaats];
      return cel ? [{ arbeidsmarktregio: { code }, dekking: cel }] : [];
    }),
  }));
  return {
    regios: codes.map((code) => ({ code })),
    cellen,
    gaten: cellen
      .filter((cel) => cel.hier.eigen === false)
      .map((cel) => ({
        functionaliteit: cel.functionaliteit,
        doelgroep: cel.doelgroep,
        regiosMet: kiesRegiosMet(cel.elders, true),
        regiosOnbekend: kiesRegiosMet(cel.elders, null),
        aanvullingen: getDienstenInCel(hier, cel.hier).filter(isLandelijk).slice(0, MAXIMUM_AANVULLINGEN),
      })),
  };
};

const kiesRegiosMet = (elders: readonly Regiodekking[], eigen: boolean | null): readonly Regio[] =>
  elders.flatMap(({ arbeidsmarktregio, dekking }) => (dekking.eigen === eigen ? [arbeidsmarktregio] : []));

const LEEG: Regiomenu = { diensten: [], zonder: new Set() };
