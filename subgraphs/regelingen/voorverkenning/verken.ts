import type { Inkomstenbron, Situatie, WerkgeverSituatie } from '../../shared/situatie.ts';
import { isBeeindigd } from '../beschikbaarheid.ts';
import type { Regeling } from '../regeling.ts';
import { merkAlternatieven } from './alternatief.ts';
import { getRegelVoorKant, type Kant, type Samenloop } from './regel.ts';
import { type OpZichzelf, toetsSamenloop } from './samenloop.ts';
import { type Schatting, schat } from './schat.ts';
import type { Toetsuitkomst, Voorwaardetoets } from './toets.ts';
import { createUitleg } from './uitleg.ts';
import { type Weging, weeg } from './weeg.ts';

export type Verkenningsuitkomst = 'WAARSCHIJNLIJK_WEL' | 'GEGEVENS_ONTBREKEN' | 'WAARSCHIJNLIJK_NIET' | 'VERVALLEN';

/** `Voorverkenning` of the SDL: a first look, never a decision. */
export interface Voorverkenning {
  readonly uitkomst: Verkenningsuitkomst;
  readonly voorwaarden: readonly Voorwaardetoets[];
  readonly ontbrekendeGegevens: readonly string[];
  readonly schattingen: readonly Schatting[];
  readonly peildatum: string;
  readonly uitleg: string;
}

/** Finds a scheme by its id, for who has to be compared with it; undefined when it is not among those that were read. */
export type ZoekRegeling = (id: string) => Regeling | undefined;

/** Strict: a condition that nobody can test here keeps a scheme from "likely". */
const UITKOMST: Readonly<Record<Toetsuitkomst, Verkenningsuitkomst>> = {
  VOLDAAN: 'WAARSCHIJNLIJK_WEL',
  ONBEKEND: 'GEGEVENS_ONTBREKEN',
  NIET_VOLDAAN: 'WAARSCHIJNLIJK_NIET',
};

/** Holds the rules of a scheme against a person's situation; null when none of them is about a person. */
export const verkenVoorBurger = (
  regeling: Regeling,
  situatie: Situatie,
  vandaag: string,
  zoek: ZoekRegeling = () => undefined,
): Voorverkenning | null => {
  const peildatum = situatie.peildatum ?? vandaag;
  const inkomen = situatie.inkomstenbronnen ?? [];
  return verken(regeling, { kant: 'burger', situatie: { ...situatie, peildatum }, inkomen, vandaag }, zoek);
};

/** Holds the rules of a scheme against an employer's situation; null when none of them is about an employer. */
export const verkenVoorWerkgever = (
  regeling: Regeling,
  situatie: WerkgeverSituatie,
  vandaag: string,
  zoek: ZoekRegeling = () => undefined,
): Voorverkenning | null => {
  const peildatum = situatie.peildatum ?? vandaag;
  return verken(regeling, { kant: 'werkgever', situatie: { ...situatie, peildatum }, inkomen: [], vandaag }, zoek);
};

interface Blik {
  readonly kant: Kant;
  readonly situatie: { readonly peildatum: string };
  /** What the person lives on now; empty when that is not told, and at the employer's desk. */
  readonly inkomen: readonly Inkomstenbron[];
  readonly vandaag: string;
}

const verken = (regeling: Regeling, blik: Blik, zoek: ZoekRegeling): Voorverkenning | null => {
  const zelf = verkenOpZichzelf(regeling, blik);
  if (zelf === null) return null;
  const { kant, inkomen, vandaag, situatie } = blik;
  const samenloop = regeling.samenloop
    .filter(({ voorwaarde }) => voorwaarde.kant === kant)
    .map((een) => toetsSamenloop(zelf, een, leesAnderen(een, blik, zoek)));
  const uitgesloten = isMogelijk(zelf.uitkomst)
    ? samenloop.find((toets) => toets.uitkomst === 'NIET_VOLDAAN')
    : undefined;
  const uitkomst = uitgesloten ? 'WAARSCHIJNLIJK_NIET' : zelf.uitkomst;
  const open = [...zelf.open, ...samenloop.flatMap(({ ontbreekt }) => ontbreekt)];
  const deel = {
    uitkomst,
    ontbrekendeGegevens: isMogelijk(uitkomst) ? [...new Set(open)] : [],
    peildatum: situatie.peildatum,
  };
  const heeftAl = regeling.inkomstenbronnen?.some((bron) => inkomen.includes(bron)) ?? false;
  return {
    ...deel,
    voorwaarden: [...zelf.toetsen, ...samenloop],
    schattingen: isMogelijk(uitkomst) ? zelf.schattingen : [],
    uitleg: createUitleg(regeling, { ...deel, uitgesloten: uitgesloten?.reden ?? null, heeftAl }, vandaag),
  };
};

const leesAnderen = ({ regelingen }: Samenloop, blik: Blik, zoek: ZoekRegeling): readonly OpZichzelf[] =>
  regelingen.flatMap((id) => {
    const andere = zoek(id);
    return (andere && verkenOpZichzelf(andere, blik)) ?? [];
  });

/** What the own rules of a scheme come to; null when it has none for this side. */
const verkenOpZichzelf = (regeling: Regeling, { kant, situatie }: Blik): OpZichzelf | null => {
  const regel = getRegelVoorKant(regeling.regels, kant);
  const weging = regel && weeg(merkAlternatieven(regel), situatie);
  const uitkomst = getUitkomst(regeling, weging, situatie.peildatum);
  if (uitkomst === null) return null;
  return {
    regeling,
    uitkomst,
    toetsen: weging?.toetsen ?? [],
    open: uitkomst === 'GEGEVENS_ONTBREKEN' ? (weging?.open ?? []) : [],
    schattingen: isMogelijk(uitkomst) ? schat(regeling.berekeningen, kant, situatie) : [],
  };
};

const isMogelijk = (uitkomst: Verkenningsuitkomst): boolean =>
  uitkomst === 'WAARSCHIJNLIJK_WEL' || uitkomst === 'GEGEVENS_ONTBREKEN';

/** An end goes before every condition; a scheme that is still to begin fits nobody yet. */
const getUitkomst = (regeling: Regeling, weging: Weging | null, peildatum: string): Verkenningsuitkomst | null => {
  if (isBeeindigd(regeling, peildatum)) return 'VERVALLEN';
  if (weging === null) return null;
  const nogNiet = regeling.geldig.van !== null && peildatum < regeling.geldig.van;
  return nogNiet ? 'WAARSCHIJNLIJK_NIET' : UITKOMST[weging.uitkomst];
};
