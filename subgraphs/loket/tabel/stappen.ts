import type { Situatie } from '../../shared/situatie.ts';
import type { Stapregel } from '../vervolgstappen.ts';
import { begeleiding } from './stappen/begeleiding.ts';
import { inkomen } from './stappen/inkomen.ts';
import { lerenEnZoeken } from './stappen/leren-en-zoeken.ts';

/**
 * In the order in which one does them: debts and what has a term, then registering and talking, then learning and looking
 * for work. A step that is only possible later says so and has no date.
 */
export const stappentabel: readonly Stapregel<Situatie>[] = [...inkomen, ...begeleiding, ...lerenEnZoeken];
