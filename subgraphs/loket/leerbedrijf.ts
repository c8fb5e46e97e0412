import type { WerkgeverSituatie } from '../shared/situatie.ts';
import { WEB } from './grondslagen.ts';
import type { Grondslag } from './verantwoordelijke.ts';

/** `Leerbedrijf` of the SDL. */
export interface Leerbedrijf {
  readonly erkend: boolean | null;
  readonly uitleg: string;
  readonly grondslag: Grondslag;
  readonly url: string;
}

const UITLEG = {
  erkend: 'U bent een erkend leerbedrijf. U kunt een mbo-student een stage of een leerbaan geven.',
  nietErkend:
    'U bent nog geen erkend leerbedrijf. U kunt een erkenning aanvragen bij SBB. Dan kunt u mbo-studenten opleiden.',
  onbekend:
    'Bent u een erkend leerbedrijf? Dan kunt u een mbo-student een stage of een leerbaan geven. U vindt dit op de website van SBB.',
};

/** What recognition means for a question about staff or training; null for other questions. */
export const getLeerbedrijf = ({ vraag, erkendLeerbedrijf }: WerkgeverSituatie): Leerbedrijf | null => {
  if (vraag !== 'SCHOLING' && vraag !== 'PERSONEEL_GEZOCHT') return null;
  const erkend = erkendLeerbedrijf ?? null;
  const uitleg = erkend === null ? UITLEG.onbekend : erkend ? UITLEG.erkend : UITLEG.nietErkend;
  return { erkend, uitleg, grondslag: WEB('7.2.10'), url: 'https://www.s-bb.nl' };
};
