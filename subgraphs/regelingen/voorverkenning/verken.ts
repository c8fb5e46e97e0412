import type { Situatie, WerkgeverSituatie } from '../../shared/situatie.ts';
import { isBeeindigd } from '../beschikbaarheid.ts';
import type { Regeling } from '../regeling.ts';
import { getRegelVoorKant, type Kant } from './regel.ts';
import type { Toetsuitkomst, Voorwaardetoets } from './toets.ts';
import { createUitleg } from './uitleg.ts';
import { type Weging, weeg } from './weeg.ts';

export type Verkenningsuitkomst = 'WAARSCHIJNLIJK_WEL' | 'GEGEVENS_ONTBREKEN' | 'WAARSCHIJNLIJK_NIET' | 'VERVALLEN';

/** `Voorverkenning` of the SDL: a first look, never a decision. */
export interface Voorverkenning {
  readonly uitkomst: Verkenningsuitkomst;
  readonly voorwaarden: readonly Voorwaardetoets[];
  readonly ontbrekendeGegevens: readonly string[];
  readonly peildatum: string;
  readonly uitleg: string;
}

/** Strict: a condition that nobody can test here keeps a scheme from "likely". */
const UITKOMST: Readonly<Record<Toetsuitkomst, Verkenningsuitkomst>> = {
  VOLDAAN: 'WAARSCHIJNLIJK_WEL',
  ONBEKEND: 'GEGEVENS_ONTBREKEN',
  NIET_VOLDAAN: 'WAARSCHIJNLIJK_NIET',
};

/** Holds the rules of a scheme against a person's situation; null when none of them is about a person. */
export const verkenVoorBurger = (regeling: Regeling, situatie: Situatie, vandaag: string): Voorverkenning | null =>
  verken(regeling, 'burger', { ...situatie, peildatum: situatie.peildatum ?? vandaag }, vandaag);

/** Holds the rules of a scheme against an employer's situation; null when none of them is about an employer. */
export const verkenVoorWerkgever = (
  regeling: Regeling,
  situatie: WerkgeverSituatie,
  vandaag: string,
): Voorverkenning | null =>
  verken(regeling, 'werkgever', { ...situatie, peildatum: situatie.peildatum ?? vandaag }, vandaag);

const verken = (
  regeling: Regeling,
  kant: Kant,
  situatie: { readonly peildatum: string },
  vandaag: string,
): Voorverkenning | null => {
  const { peildatum } = situatie;
  const regel = getRegelVoorKant(regeling.regels, kant);
  const weging = regel && weeg(regel, situatie);
  const uitkomst = getUitkomst(regeling, weging, peildatum);
  if (uitkomst === null) return null;
  const ontbrekendeGegevens = uitkomst === 'GEGEVENS_ONTBREKEN' ? (weging?.open ?? []) : [];
  return {
    uitkomst,
    voorwaarden: weging?.toetsen ?? [],
    ontbrekendeGegevens,
    peildatum,
    uitleg: createUitleg(regeling, { uitkomst, ontbrekendeGegevens, peildatum }, vandaag),
  };
};

/** An end goes before every condition; a scheme that is still to begin fits nobody yet. */
const getUitkomst = (regeling: Regeling, weging: Weging | null, peildatum: string): Verkenningsuitkomst | null => {
  if (isBeeindigd(regeling, peildatum)) return 'VERVALLEN';
  if (weging === null) return null;
  const nogNiet = regeling.geldig.van !== null && peildatum < regeling.geldig.van;
  return nogNiet ? 'WAARSCHIJNLIJK_NIET' : UITKOMST[weging.uitkomst];
};
