import { crebos } from '../../schema/referentie/crebo.ts';
import { CERTIFICATEN } from '../rio/certificaten.ts';
import { type Vereisten, vereistenPerBeroep } from './data.ts';

/** What a programme must teach: an educational norm of SBB, as CompetentNL publishes it. */
export interface Onderwijsnorm {
  /** Crebo code (`ksmo:opleidingscode`). */
  readonly crebo: string;
  readonly naam: string;
  readonly voorgeschreven: Vereisten;
}

/*
 * Which skills a norm prescribes is BEDACHT: a programme teaches what its occupation asks, and what else is essential in
 * the other occupations it leads to. A certificate is a part of a programme, and teaches what is essential in it.
 */

const createVoorgeschreven = (isco: readonly string[]): Vereisten => {
  const [eerste = '', ...verder] = isco;
  const vereisten = new Map(vereistenPerBeroep.get(eerste));
  for (const [code, belang] of verder.flatMap((beroep) => [...(vereistenPerBeroep.get(beroep) ?? [])]))
    if (belang === 'Essential' && !vereisten.has(code)) vereisten.set(code, 'Important');
  return vereisten;
};

const kwalificaties: readonly Onderwijsnorm[] = crebos.map(({ code, naam, isco }) => ({
  crebo: code,
  naam,
  voorgeschreven: createVoorgeschreven(isco),
}));

const certificaten: readonly Onderwijsnorm[] = CERTIFICATEN.map(({ code, naam, crebo }) => {
  const geheel = kwalificaties.find((norm) => norm.crebo === crebo)?.voorgeschreven;
  return {
    crebo: code,
    naam,
    voorgeschreven: new Map([...(geheel ?? [])].filter(([, belang]) => belang === 'Essential')),
  };
});

/** The norms of every chosen qualification and certificate, by crebo. */
export const onderwijsnormen: readonly Onderwijsnorm[] = [...kwalificaties, ...certificaten];
