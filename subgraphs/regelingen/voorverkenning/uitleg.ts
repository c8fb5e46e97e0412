import { getBeschikbaarheid } from '../beschikbaarheid.ts';
import type { Beschikbaarheid, Regeling } from '../regeling.ts';
import type { Verkenningsuitkomst, Voorverkenning } from './verken.ts';

interface Uitkomst extends Pick<Voorverkenning, 'uitkomst' | 'ontbrekendeGegevens' | 'peildatum'> {
  /** Why another scheme takes its place; null when none does. */
  readonly uitgesloten: string | null;
  /** Whether the situation says that somebody has this scheme already. */
  readonly heeftAl: boolean;
}

/**
 * What a first look means, plain Dutch (B1). It never promises anything: the executor decides, and the text says who
 * may. When a scheme is not as open today as on the peildatum, the text says that too.
 */
export const createUitleg = (
  regeling: Regeling,
  { uitkomst, ontbrekendeGegevens, peildatum, uitgesloten, heeftAl }: Uitkomst,
  vandaag: string,
): string => {
  const begin = heeftAl ? heeft(regeling) : misschien(regeling);
  const zinnen: Readonly<Record<Verkenningsuitkomst, readonly string[]>> = {
    WAARSCHIJNLIJK_WEL: [begin, ...getSluiting(regeling, peildatum), regeling.wieBeslist],
    GEGEVENS_ONTBREKEN: [
      begin,
      ontbrekendeGegevens.length > 0
        ? 'Wij weten nog niet genoeg van de situatie. Vul meer in.'
        : 'Niet alles kunnen wij hier nagaan.',
      ...getSluiting(regeling, peildatum),
      regeling.wieBeslist,
    ],
    WAARSCHIJNLIJK_NIET: [
      `‘${regeling.naam}’ past waarschijnlijk niet bij deze situatie.`,
      ...(uitgesloten === null ? [] : [uitgesloten]),
      'Verandert er iets? Kijk dan opnieuw.',
      regeling.wieBeslist,
    ],
    VERVALLEN: [`‘${regeling.naam}’ is gestopt. U kunt deze regeling niet meer aanvragen.`],
  };
  return [...zinnen[uitkomst], ...getVerschil(regeling, peildatum, vandaag)].join(' ');
};

const misschien = ({ naam }: Regeling): string => `U kunt misschien ‘${naam}’ aanvragen.`;

const heeft = ({ naam }: Regeling): string =>
  `U vulde in dat u deze uitkering al hebt. U hoeft ‘${naam}’ niet opnieuw aan te vragen.`;

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
