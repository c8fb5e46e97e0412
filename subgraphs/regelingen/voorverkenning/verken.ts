import type { Inkomstenbron, Situatie, WerkgeverSituatie } from '../../shared/situatie.ts';
import { isBeeindigd } from '../beschikbaarheid.ts';
import type { Regeling } from '../regeling.ts';
import { merkAlternatieven } from './alternatief.ts';
import { getRegelVoorKant, type Kant } from './regel.ts';
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
  const { kant, situatie, inkomen, vandaag } = blik;
  const { peildatum } = situatie;
  const weging = weegRegels(regeling, blik);
  const zelf = getOpZichzelf(regeling, weging, blik);
  if (zelf === null) return null;
  const samenloop = regeling.samenloop
    .filter(({ voorwaarde }) => voorwaarde.kant === kant)
    .map((een) =>
      toetsSamenloop(
        zelf,
        een,
        een.regelingen.flatMap((id) => verkenOpZichzelf(zoek(id), blik) ?? []),
      ),
    );
  const uitgesloten = isMogelijk(zelf.uitkomst)
    ? samenloop.find((toets) => toets.uitkomst === 'NIET_VOLDAAN')
    : undefined;
  const uitkomst = uitgesloten ? 'WAARSCHIJNLIJK_NIET' : zelf.uitkomst;
  const heeftAl = regeling.inkomstenbronnen?.some((bron) => inkomen.includes(bron)) ?? false;
  const ontbrekendeGegevens = uitkomst === 'GEGEVENS_ONTBREKEN' ? (weging?.open ?? []) : [];
  return {
    uitkomst,
    voorwaarden: [...(weging?.toetsen ?? []), ...samenloop],
    ontbrekendeGegevens,
    schattingen: isMogelijk(uitkomst) ? zelf.schattingen : [],
    peildatum,
    uitleg: createUitleg(
      regeling,
      { uitkomst, ontbrekendeGegevens, peildatum, uitgesloten: uitgesloten?.reden ?? null, heeftAl },
      vandaag,
    ),
  };
};

const weegRegels = ({ regels }: Regeling, { kant, situatie }: Blik): Weging | null => {
  const regel = getRegelVoorKant(regels, kant);
  return regel && weeg(merkAlternatieven(regel), situatie);
};

const verkenOpZichzelf = (regeling: Regeling | undefined, blik: Blik): OpZichzelf | null =>
  regeling ? getOpZichzelf(regeling, weegRegels(regeling, blik), blik) : null;

const getOpZichzelf = (regeling: Regeling, weging: Weging | null, { kant, situatie }: Blik): OpZichzelf | null => {
  const uitkomst = getUitkomst(regeling, weging, situatie.peildatum);
  return (
    uitkomst && {
      regeling,
      uitkomst,
      schattingen: isMogelijk(uitkomst) ? schat(regeling.berekeningen, kant, situatie) : [],
    }
  );
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
