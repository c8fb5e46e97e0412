import { getBeroepVoorBoc } from '../../../../schema/referentie/boc.ts';
import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import { type Beroepstelling, getTellingsleutel } from '../../arbeidsmarkt.ts';
import { openMatch } from './bron.ts';
import { REC_TYPE } from './codes.ts';
import type { RijSource } from './parse.ts';
import { getGemeenteVanGebied } from './plaats.ts';

/** A count that is not finished yet: everything but where it came from. */
export type Tussenstand = Omit<Beroepstelling, 'herkomst'>;

/** Adds rows to what was counted, by region and occupation: the files are read one by one, and only the sums are kept. */
export const telOp = (standen: Map<string, Tussenstand>, rijen: readonly RijSource[]): void => {
  for (const rij of rijen) {
    const regio = getGemeenteVanGebied(rij.GEMEENTE, rij.POSTCODEGEBIED)?.regio;
    const beroep = getBeroepVoorBoc(rij.BEROEP_CD)?.id;
    if (regio === undefined || beroep === undefined) continue;
    const sleutel = getTellingsleutel(regio, beroep);
    standen.set(sleutel, voegToe(standen.get(sleutel) ?? { ...LEEG, regio, beroep, peildatum: rij.PEILDATUM }, rij));
  }
};

/** A finished count. */
export const mapTelling = (stand: Tussenstand, antwoord: Antwoord<unknown>): Beroepstelling => ({
  ...stand,
  herkomst: createHerkomst(openMatch, antwoord, getTellingsleutel(stand.regio, stand.beroep)),
});

const LEEG = { vacatures: null, werkzoekenden: null, ervaren: null };

const voegToe = (stand: Tussenstand, { REC_TYPE: type, AANTAL, PEILDATUM }: RijSource): Tussenstand => ({
  ...stand,
  [REC_TYPE[type]]: (stand[REC_TYPE[type]] ?? 0) + AANTAL,
  peildatum: PEILDATUM > stand.peildatum ? PEILDATUM : stand.peildatum,
});
