import type { Inkomstenbron, Kandidaat, Situatie, WerkgeverSituatie, Werkgeversvraag } from '../shared/situatie.ts';
import { type DrieWaarde, en, niet, of, type Voorwaarde, zeker } from './drie-waarden.ts';
import { GEMEENTE_UITKERINGEN, heeft, UWV_UITKERINGEN } from './feiten.ts';
import { heeftAowLeeftijd, isMinderjarig, isTeJongVoorWerk } from './feiten-leeftijd.ts';

/** Dismissing this many within three months in one area must be reported (Wet melding collectief ontslag art. 3). */
const COLLECTIEF_ONTSLAG = 20;

type Werkgeversfeit = Voorwaarde<WerkgeverSituatie>;
type Kandidaatschakelaar = {
  [Veld in keyof Kandidaat]-?: NonNullable<Kandidaat[Veld]> extends boolean ? Veld : never;
}[keyof Kandidaat];

export const vraagt =
  (...vragen: readonly Werkgeversvraag[]) =>
  ({ vraag }: WerkgeverSituatie): boolean =>
    vragen.includes(vraag);

/** Whether one of these is among the candidate's sources of income. */
export const kandidaatHeeft =
  (...bronnen: readonly Inkomstenbron[]): Werkgeversfeit =>
  ({ kandidaat }) =>
    heeft(...bronnen)({ inkomstenbronnen: kandidaat?.inkomstenbronnen });

/** A yes-or-no field of the candidate. */
export const kandidaatIs =
  (veld: Kandidaatschakelaar): Werkgeversfeit =>
  ({ kandidaat }) =>
    kandidaat?.[veld] ?? null;

export const isLeerbedrijf = ({ erkendLeerbedrijf }: WerkgeverSituatie): DrieWaarde => erkendLeerbedrijf ?? null;
/** Large enough to be able to dismiss twenty people. */
export const isGroot = ({ aantalWerknemers }: WerkgeverSituatie): DrieWaarde =>
  aantalWerknemers == null ? null : aantalWerknemers >= COLLECTIEF_ONTSLAG;
/** An occupation is asked, or not: leaving it out is a question about all of them. */
export const noemtBeroep = ({ beroep }: WerkgeverSituatie): boolean => beroep != null;

/** A fact of age, on the day of the question. */
const kandidaatMetLeeftijd =
  (feit: Voorwaarde<Pick<Situatie, 'leeftijd' | 'peildatum'>>): Werkgeversfeit =>
  ({ kandidaat, peildatum }) =>
    feit({ leeftijd: kandidaat?.leeftijd, peildatum });
/** For certain; an age that is not told rules nothing out. */
const kandidaatBereiktAow: Werkgeversfeit = zeker(of(kandidaatHeeft('AOW'), kandidaatMetLeeftijd(heeftAowLeeftijd)));
/** From 16 to the age of AOW: outside it schemes for who comes to work say no. */
export const kandidaatOpWerkleeftijd: Werkgeversfeit = niet(
  of(zeker(kandidaatMetLeeftijd(isTeJongVoorWerk)), kandidaatBereiktAow),
);

/** UWV advised sheltered work, and the age is one of work. */
export const kandidaatKanBeschutWerken: Werkgeversfeit = en(kandidaatIs('adviesBeschutWerk'), kandidaatOpWerkleeftijd);

const kandidaatVanUwv: Werkgeversfeit = kandidaatHeeft(...UWV_UITKERINGEN);
/** For IVA the law gives UWV no task in work (Wet SUWI art. 30a lid 3 b). */
export const kandidaatMetHulpVanUwv: Werkgeversfeit = kandidaatHeeft(
  ...UWV_UITKERINGEN.filter((bron) => bron !== 'IVA'),
);
/**
 * The municipality guides who has its benefit or none, and nobody whom UWV pays (Participatiewet art. 7 lid 3 c) or who has
 * reached the age of AOW.
 */
export const kandidaatVanGemeente: Werkgeversfeit = en(
  niet(kandidaatVanUwv),
  niet(kandidaatBereiktAow),
  of(
    kandidaatHeeft(...GEMEENTE_UITKERINGEN),
    en(kandidaatHeeft('GEEN'), niet(zeker(kandidaatMetLeeftijd(isMinderjarig)))),
  ),
);
/** Can earn less than the minimum wage, as was established (Participatiewet art. 10d). */
export const kandidaatOnderMinimumloon: Werkgeversfeit = ({ kandidaat }) =>
  kandidaat?.loonwaardePercentage == null ? null : kandidaat.loonwaardePercentage < 100;
/** A benefit for disability tells it already; the own answer goes before it. */
export const kandidaatBeperkt: Werkgeversfeit = (situatie) =>
  kandidaatIs('arbeidsbeperking')(situatie) ??
  (of(kandidaatHeeft('WGA', 'IVA', 'WAO', 'WAJONG'), kandidaatIs('doelgroepregister'))(situatie) || null);
