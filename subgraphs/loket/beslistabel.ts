import type { Situatie } from '../shared/situatie.ts';
import { altijd } from './drie-waarden.ts';
import { KABINETSBRIEF } from './grondslagen.ts';
import { ondersteuning } from './tabel/ondersteuning.ts';
import { uitkeringen } from './tabel/uitkeringen.ts';
import { werk } from './tabel/werk.ts';
import type { Beslisregel } from './verantwoordelijke.ts';

/**
 * No wrong door as data (cabinet letter 33566-108 with later corrections). Precedence is the order of the rows:
 * 1. who must pay wages or a benefit by law and help to work: the employer of a sick employee, UWV, the municipality.
 *    UWV goes before the municipality, which has no task in work for whom UWV pays (Participatiewet art. 7 lid 3 c);
 * 2. the municipality for who has no benefit at all;
 * 3. social partners and employer, by agreement or intention;
 * 4. parties with a duty of their own beside the first: register, debts, language, pension.
 * The first row that holds and may be HOOFD is HOOFD; every other row that holds is MEDE, in this order.
 */
export const beslistabel: readonly Beslisregel<Situatie>[] = [...uitkeringen, ...werk, ...ondersteuning];

/** Nobody is sent away: HOOFD when no row can be. */
export const vangnet: Beslisregel<Situatie> = {
  code: 'vangnet',
  als: altijd,
  partij: 'WERKCENTRUM',
  rolVoorkeur: 'HOOFD',
  reden: 'Het Werkcentrum helpt iedereen met vragen over werk. Samen zoekt u uit wie u het beste verder helpt.',
  grondslag: KABINETSBRIEF,
  zekerheid: 'AFSPRAAK',
  terugval: { partij: 'GEMEENTE', toelichting: 'U kunt ook naar uw gemeente gaan. De gemeente wijst u de weg.' },
};
