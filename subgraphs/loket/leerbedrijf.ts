import type { WerkgeverSituatie } from '../shared/situatie.ts';
import { isLeerbedrijf, vraagt } from './feiten-werkgever.ts';
import { WEB } from './grondslagen.ts';
import type { Grondslag } from './verantwoordelijke.ts';

/** `Leerbedrijf` of the SDL. */
export interface Leerbedrijf {
  readonly erkend: boolean | null;
  readonly uitleg: string;
  readonly grondslag: Grondslag;
  readonly url: string;
}

/** A work placement, or a job with about one day of school a week (bbl): the second is an answer to a shortage. */
const PLEKKEN =
  'kunt u een mbo-student een stage geven, of een leerbaan. In een leerbaan (bbl) werkt de student bij u.';
const UITLEG = {
  erkend: `U bent een erkend leerbedrijf. Daarom ${PLEKKEN}`,
  nietErkend: `U bent nog geen erkend leerbedrijf. U kunt een erkenning aanvragen bij SBB. Daarna ${PLEKKEN}`,
  onbekend: `Bent u een erkend leerbedrijf? Dan ${PLEKKEN} Op de website van SBB ziet u of u erkend bent.`,
};

/** What recognition means for a question about staff or training; null for other questions. */
export const getLeerbedrijf = (situatie: WerkgeverSituatie): Leerbedrijf | null => {
  if (!vraagt('SCHOLING', 'PERSONEEL_GEZOCHT')(situatie)) return null;
  const erkend = isLeerbedrijf(situatie);
  const uitleg = erkend === null ? UITLEG.onbekend : erkend ? UITLEG.erkend : UITLEG.nietErkend;
  return { erkend, uitleg, grondslag: WEB('7.2.10'), url: 'https://www.s-bb.nl' };
};
