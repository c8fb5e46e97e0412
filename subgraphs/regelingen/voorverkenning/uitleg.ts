import { getBeschikbaarheid } from '../beschikbaarheid.ts';
import type { Regeling } from '../regeling.ts';
import type { Verkenningsuitkomst } from './verken.ts';

/**
 * What a first look means, plain Dutch (B1). It never promises anything: the executor decides, and the text says who
 * that is.
 */
export const createUitleg = (
  regeling: Regeling,
  uitkomst: Verkenningsuitkomst,
  ontbrekend: readonly string[],
  peildatum: string,
): string => {
  const zinnen: Readonly<Record<Verkenningsuitkomst, readonly string[]>> = {
    WAARSCHIJNLIJK_WEL: [misschien(regeling), ...getSluiting(regeling, peildatum), regeling.wieBeslist],
    GEGEVENS_ONTBREKEN: [
      misschien(regeling),
      ontbrekend.length > 0
        ? 'Wij weten nog niet genoeg van de situatie. Vul meer in.'
        : 'Niet alles kunnen wij hier nagaan.',
      ...getSluiting(regeling, peildatum),
      regeling.wieBeslist,
    ],
    WAARSCHIJNLIJK_NIET: [
      `‘${regeling.naam}’ past waarschijnlijk niet bij deze situatie.`,
      'Verandert er iets? Kijk dan opnieuw.',
      regeling.wieBeslist,
    ],
    VERVALLEN: [`‘${regeling.naam}’ is gestopt. U kunt deze regeling niet meer aanvragen.`],
  };
  return zinnen[uitkomst].join(' ');
};

const misschien = ({ naam }: Regeling): string => `U kunt misschien ‘${naam}’ aanvragen.`;

const getSluiting = (regeling: Regeling, peildatum: string): readonly string[] => {
  const beschikbaarheid = getBeschikbaarheid(regeling, peildatum);
  if (beschikbaarheid === 'GESLOTEN') return ['Op deze datum is de regeling niet open voor een aanvraag.'];
  return beschikbaarheid === 'UITGEPUT' ? ['Het geld voor deze periode is op.'] : [];
};
