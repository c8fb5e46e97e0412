import { getBeschikbaarheid } from '../beschikbaarheid.ts';
import type { Beschikbaarheid, Regeling } from '../regeling.ts';
import type { Verkenningsuitkomst, Voorverkenning } from './verken.ts';

type Uitkomst = Pick<Voorverkenning, 'uitkomst' | 'ontbrekendeGegevens' | 'peildatum'>;

/**
 * What a first look means, plain Dutch (B1). It never promises anything: the executor decides, and the text says who
 * may. When a scheme is not as open today as on the peildatum, the text says that too.
 */
export const createUitleg = (
  regeling: Regeling,
  { uitkomst, ontbrekendeGegevens, peildatum }: Uitkomst,
  vandaag: string,
): string => {
  const zinnen: Readonly<Record<Verkenningsuitkomst, readonly string[]>> = {
    WAARSCHIJNLIJK_WEL: [misschien(regeling), ...getSluiting(regeling, peildatum), regeling.wieBeslist],
    GEGEVENS_ONTBREKEN: [
      misschien(regeling),
      ontbrekendeGegevens.length > 0
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
  return [...zinnen[uitkomst], ...getVerschil(regeling, peildatum, vandaag)].join(' ');
};

const misschien = ({ naam }: Regeling): string => `U kunt misschien ‘${naam}’ aanvragen.`;

const getSluiting = (regeling: Regeling, peildatum: string): readonly string[] => {
  const beschikbaarheid = getBeschikbaarheid(regeling, peildatum);
  if (beschikbaarheid === 'GESLOTEN') return ['Op deze datum is de regeling niet open voor een aanvraag.'];
  if (beschikbaarheid === 'ONBEKEND') return ['Wij weten niet of u op deze datum kunt aanvragen.'];
  return beschikbaarheid === 'UITGEPUT' ? ['Het geld voor deze periode is op.'] : [];
};

const getVerschil = (regeling: Regeling, peildatum: string, vandaag: string): readonly string[] => {
  const nu = getBeschikbaarheid(regeling, vandaag);
  return nu === getBeschikbaarheid(regeling, peildatum) ? [] : [VANDAAG[nu]];
};

const VANDAAG: Readonly<Record<Beschikbaarheid, string>> = {
  OPEN: 'Vandaag is de regeling open.',
  GESLOTEN: 'Vandaag is de regeling niet open.',
  LOTING: 'Vandaag is de regeling open. Bij te veel aanvragen is er een loting.',
  UITGEPUT: 'Vandaag is het geld voor deze regeling op.',
  VERVALLEN: 'Vandaag bestaat de regeling niet meer.',
  ONBEKEND: 'Wij weten niet of de regeling vandaag open is.',
};
