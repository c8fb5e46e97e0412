import type { Inkomstenbron, Kandidaat, WerkgeverSituatie, Werkgeversvraag } from '../shared/situatie.ts';
import { type DrieWaarde, en, niet, of, type Voorwaarde } from './drie-waarden.ts';
import { GEMEENTE_UITKERINGEN, heeft, UWV_UITKERINGEN } from './feiten.ts';

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

const kandidaatVanUwv: Werkgeversfeit = kandidaatHeeft(...UWV_UITKERINGEN);
/** For IVA the law gives UWV no task in work (Wet SUWI art. 30a lid 3 b). */
export const kandidaatMetHulpVanUwv: Werkgeversfeit = kandidaatHeeft(
  ...UWV_UITKERINGEN.filter((bron) => bron !== 'IVA'),
);
/** The municipality guides who has its benefit or none, and nobody whom UWV pays (Participatiewet art. 7 lid 3 c). */
export const kandidaatVanGemeente: Werkgeversfeit = en(
  niet(kandidaatVanUwv),
  kandidaatHeeft(...GEMEENTE_UITKERINGEN, 'GEEN'),
);
/** Can earn less than the minimum wage, as was established (Participatiewet art. 10d). */
export const kandidaatOnderMinimumloon: Werkgeversfeit = ({ kandidaat }) =>
  kandidaat?.loonwaardePercentage == null ? null : kandidaat.loonwaardePercentage < 100;
/** A benefit for disability tells it already; the own answer goes before it. */
export const kandidaatBeperkt: Werkgeversfeit = (situatie) =>
  kandidaatIs('arbeidsbeperking')(situatie) ??
  (of(kandidaatHeeft('WGA', 'IVA', 'WAO', 'WAJONG'), kandidaatIs('doelgroepregister'))(situatie) || null);
