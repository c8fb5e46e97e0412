import { getBeschikbaarheid, isBeeindigd } from '../beschikbaarheid.ts';
import type { Beschikbaarheid, Regeling } from '../regeling.ts';
import type { Voorverkenning } from './verken.ts';

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
export const createUitleg = (regeling: Regeling, uitkomst: Uitkomst, vandaag: string): string =>
  [...getZinnen(regeling, uitkomst, vandaag), ...getVerschil(regeling, uitkomst.peildatum, vandaag)].join(' ');

const getZinnen = (
  regeling: Regeling,
  { uitkomst, ontbrekendeGegevens, peildatum, uitgesloten, heeftAl }: Uitkomst,
  vandaag: string,
): readonly string[] => {
  const { naam, wieBeslist } = regeling;
  if (uitkomst === 'VERVALLEN') return [getEinde(regeling, vandaag)];
  // The conditions are those of a new application, which nobody who has it already makes.
  if (heeftAl)
    return [`U vulde in dat u deze uitkering al hebt. U hoeft ‘${naam}’ niet opnieuw aan te vragen.`, wieBeslist];
  if (uitkomst === 'WAARSCHIJNLIJK_NIET')
    return [
      `‘${naam}’ past waarschijnlijk niet bij deze situatie.`,
      ...getBegin(regeling, peildatum),
      ...(uitgesloten === null ? [] : [uitgesloten]),
      'Verandert er iets? Kijk dan opnieuw.',
      wieBeslist,
    ];
  return [
    isBeeindigd(regeling, vandaag)
      ? `Op de datum waarvoor u kijkt, kon u misschien ‘${naam}’ aanvragen.`
      : `U kunt misschien ‘${naam}’ aanvragen.`,
    ...(uitkomst === 'GEGEVENS_ONTBREKEN' ? [ontbrekendeGegevens.length > 0 ? VUL_MEER_IN : NIET_NA_TE_GAAN] : []),
    ...getSluiting(regeling, peildatum),
    wieBeslist,
  ];
};

const VUL_MEER_IN = 'Wij weten nog niet genoeg van de situatie. Vul meer in.';
const NIET_NA_TE_GAAN = 'Niet alles kunnen wij hier nagaan.';

const getEinde = (regeling: Regeling, vandaag: string): string =>
  isBeeindigd(regeling, vandaag) || regeling.geldig.tot === null
    ? `‘${regeling.naam}’ is gestopt. U kunt deze regeling niet meer aanvragen.`
    : `‘${regeling.naam}’ stopt na ${schrijfDag(regeling.geldig.tot)}. Op de datum waarvoor u kijkt, is de regeling er niet meer.`;

const getBegin = ({ naam, geldig: { van } }: Regeling, peildatum: string): readonly string[] =>
  van !== null && peildatum < van ? [`‘${naam}’ begint op ${schrijfDag(van)}.`] : [];

const schrijfDag = (dag: string): string => DAG.format(new Date(`${dag}T12:00:00Z`));

const DAG = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

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
