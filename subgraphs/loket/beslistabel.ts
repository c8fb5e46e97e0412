import type { Situatie } from '../shared/situatie.ts';
import { altijd } from './drie-waarden.ts';
import { KABINETSBRIEF } from './grondslagen.ts';
import { beschutWerk, doelgroepregister } from './tabel/arbeidsbeperking.ts';
import { arbeidsmarktinformatie } from './tabel/arbeidsmarktinformatie.ts';
import { ondersteuning } from './tabel/ondersteuning.ts';
import { uitkeringenGemeente } from './tabel/uitkeringen-gemeente.ts';
import { uitkeringenUwv } from './tabel/uitkeringen-uwv.ts';
import { werk } from './tabel/werk.ts';
import type { Beslisregel } from './verantwoordelijke.ts';

/**
 * No wrong door as data (cabinet letter 33566-108 with later corrections). Precedence is the order of the rows:
 * 1. who must pay wages or a benefit by law and help to work: the employer of a sick employee, a government employer or
 *    one that bears the risk itself, then UWV, then the municipality. UWV goes before the municipality, which has no task
 *    in work for whom UWV pays (Participatiewet art. 7 lid 3 c);
 * 2. the municipality for who has no benefit at all, and for sheltered work;
 * 3. employer, Werkcentrum and social partners, by agreement;
 * 4. parties with a duty of their own beside the first: register, debts, language, pension, labour-market information.
 * The first row that holds and may be HOOFD is HOOFD; every other row that holds is MEDE, in this order. An intention is
 * never HOOFD: nobody can be sent to help that is not there yet.
 */
export const beslistabel: readonly Beslisregel<Situatie>[] = [
  ...uitkeringenUwv,
  ...uitkeringenGemeente,
  ...beschutWerk,
  ...werk,
  ...doelgroepregister,
  ...ondersteuning,
  ...arbeidsmarktinformatie,
];

/** The rows whose party can take a person over from another counter. */
export const overnametabel = beslistabel.filter((regel) => !arbeidsmarktinformatie.includes(regel));

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
