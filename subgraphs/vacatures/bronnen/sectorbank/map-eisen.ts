import { OPLEIDINGSNIVEAUS } from '../../../../schema/referentie/niveaus.ts';
import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import type { Kandidaateisen } from '../../vacature.ts';
import { NIVEAU } from './codes.ts';
import type { JobPostingSource } from './parse.ts';
import { zonderLeeg } from './zonder-leeg.ts';

const MAANDEN_PER_JAAR = 12;
/** Nobody worked longer. */
const MAXIMUM_JAREN = 80;
/** More than these is a text that was cut in pieces, not a list. */
const MAXIMUM_VAARDIGHEDEN = 25;

/** What is asked of a candidate. */
export const mapEisen = ({
  educationRequirements,
  skills,
  experienceRequirements,
}: JobPostingSource): Kandidaateisen => ({
  niveau: mapNiveau(zonderLeeg(educationRequirements)),
  vaardigheden: mapVaardigheden(zonderLeeg(skills)),
  rijbewijzen: [],
  talen: [],
  ervaringJaren: mapErvaring(experienceRequirements),
});

/** The lowest of the levels that we know. */
const mapNiveau = (teksten: readonly string[]): Opleidingsniveau | null => {
  if (teksten.length === 0) return null;
  const niveaus = new Set(teksten.map((tekst) => NIVEAU[schrijfGelijk(tekst)]));
  return OPLEIDINGSNIVEAUS.find((niveau) => niveaus.has(niveau)) ?? 'ONBEKEND';
};

/** `MBO-niveau 4` and `mbo4` as `mbo 4`, `Hbo werk- en denkniveau` as `hbo`. */
const schrijfGelijk = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll(/werk\W+en\W+denkniveau|niveau|diploma/g, ' ')
    .replaceAll(/[^a-z\d]+|(?<=^mbo)(?=\d)/g, ' ')
    .trim();

/** One text can name several, after each other or as lines. */
const mapVaardigheden = (teksten: readonly string[]): Kandidaateisen['vaardigheden'] => {
  const namen = teksten.flatMap((tekst) => tekst.split(/[,;\n•]/)).map((naam) => naam.replace(/^[\s-]+/, '').trim());
  return [...new Set(namen)]
    .filter((naam) => naam !== '')
    .slice(0, MAXIMUM_VAARDIGHEDEN)
    .map((naam) => ({ naam, vaardigheid: null }));
};

/** Whole years, so that who has them has enough: 18 months are 2 years. Of texts only those that leave no doubt. */
const mapErvaring = (eis: JobPostingSource['experienceRequirements']): number | null => {
  if (eis == null) return null;
  if (typeof eis !== 'string') {
    const jaren = Math.ceil(eis.monthsOfExperience / MAANDEN_PER_JAAR);
    return jaren >= 0 && jaren <= MAXIMUM_JAREN ? jaren : null;
  }
  if (/^(?:geen(?: ervaring(?: nodig| vereist)?)?|no requirements)\.?$/i.test(eis)) return 0;
  const [, jaren] = /^(?:(?:minimaal|minstens|ten minste) )?(\d{1,2}) jaar(?: (?:werk)?ervaring)?\.?$/i.exec(eis) ?? [];
  return jaren === undefined ? null : Number(jaren);
};
