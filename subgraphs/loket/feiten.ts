import type { Balie, Inkomstenbron, Rol, Situatie } from '../shared/situatie.ts';
import { type DrieWaarde, en, niet, of, type Voorwaarde, zeker } from './drie-waarden.ts';

/** Benefits that UWV pays (Wet SUWI art. 30 lid 1). */
export const UWV_UITKERINGEN = ['WW', 'WGA', 'ZW', 'WAJONG', 'WAO', 'IOW', 'IVA'] as const;
/** Benefits that the municipality pays. */
export const GEMEENTE_UITKERINGEN = ['BIJSTAND', 'IOAW', 'IOAZ', 'BBZ'] as const;
/** Every `Inkomstenbron` of the SDL, in the order in which a desk asks them. */
export const INKOMSTENBRONNEN: readonly Inkomstenbron[] = [
  ...UWV_UITKERINGEN,
  ...GEMEENTE_UITKERINGEN,
  'LOONDIENST',
  'ONDERNEMING',
  'AOW',
  'GEEN',
];
/** SBI 2008 section of public administration: government employers bear the risk of the WW themselves (WW art. 72a). */
const SECTOR_OVERHEID = 'O';
/** Education has public and private employers, so the section alone does not tell which. */
const SECTOR_ONDERWIJS = 'P';

type Inkomen = Pick<Situatie, 'inkomstenbronnen'>;
type Schakelaar = {
  [Veld in keyof Situatie]-?: NonNullable<Situatie[Veld]> extends boolean ? Veld : never;
}[keyof Situatie];

/** Whether one of these is among the sources of income. An empty list tells nothing. */
export const heeft =
  (...bronnen: readonly Inkomstenbron[]) =>
  ({ inkomstenbronnen }: Inkomen): DrieWaarde =>
    inkomstenbronnen?.length ? inkomstenbronnen.some((bron) => bronnen.includes(bron)) : null;

/** A yes-or-no field of the intake. */
export const waar =
  (veld: Schakelaar) =>
  (situatie: Situatie): DrieWaarde =>
    situatie[veld] ?? null;

/** Closes a question the other way: whether a field was left open. */
export const nietVerteld =
  (veld: keyof Situatie) =>
  (situatie: Situatie): boolean =>
    situatie[veld] == null;

/** Nobody knocked anywhere as long as it is not told. */
export const kloptAanBij =
  (balie: Balie) =>
  ({ aangekloptBij }: Situatie): boolean =>
    aangekloptBij === balie;

export const isRol =
  (rol: Rol) =>
  (situatie: Situatie): boolean =>
    situatie.rol === rol;

export const heeftUwvUitkering = heeft(...UWV_UITKERINGEN);
export const heeftGemeenteUitkering = heeft(...GEMEENTE_UITKERINGEN);
/** The employer pays ZW or WGA itself and helps to work, or its insurer does (Wfsv art. 40). */
export const heeftEigenrisicodrager: Voorwaarde<Situatie> = en(heeft('ZW', 'WGA'), waar('eigenrisicodrager'));
/**
 * No benefit and no wages or profit either: only who is out of work can be niet-uitkeringsgerechtigd (Participatiewet
 * art. 6 lid 1 a), so somebody who works and looks for other work is not.
 */
export const zonderInkomen = heeft('GEEN');

export const isWerknemer: Voorwaarde<Situatie> = of(isRol('WERKENDE'), heeft('LOONDIENST'));
export const isZelfstandige: Voorwaarde<Situatie> = of(isRol('ZELFSTANDIGE'), heeft('ONDERNEMING'));
/** Contracts that most cao provisions for work-to-work do not reach. */
export const isFlex = ({ contract }: Situatie): DrieWaarde =>
  contract == null ? null : ['TIJDELIJK', 'UITZEND', 'OPROEP'].includes(contract);
/** Whether there is an employer now: by the contract where that is told, else by role and income. */
export const heeftBaan: Voorwaarde<Situatie> = (situatie) =>
  situatie.contract == null ? isWerknemer(situatie) : situatie.contract !== 'GEEN';
/** On sick pay of an employer: whoever is ill with a benefit in place of wages and no job has none to pay it. */
export const isZiekeWerknemer: Voorwaarde<Situatie> = en(
  waar('ziekeWerknemer'),
  heeftBaan,
  niet(isRol('ZELFSTANDIGE')),
);
export const verliestBaan: Voorwaarde<Situatie> = en(isWerknemer, waar('dreigendBaanverlies'));
/** A benefit for disability tells it already (Wet WIA, WAO, Wet Wajong); the own answer goes before it. */
export const heeftBeperking: Voorwaarde<Situatie> = (situatie) =>
  situatie.arbeidsbeperking ?? (heeft('WGA', 'IVA', 'WAO', 'WAJONG')(situatie) || null);
export const wasOverheid = ({ sector }: Situatie): DrieWaarde =>
  sector == null || sector === SECTOR_ONDERWIJS ? null : sector === SECTOR_OVERHEID;
export const heeftOverheidsWw: Voorwaarde<Situatie> = en(heeft('WW'), wasOverheid);
/** The old employer pays this benefit itself or does not: nobody told which. */
export const isOudeWerkgeverOpen = (situatie: Situatie): boolean =>
  heeft('WW', 'ZW', 'WGA')(situatie) === true && of(heeftOverheidsWw, heeftEigenrisicodrager)(situatie) === null;
/** UWV helps to work for these benefits, unless the employer has to; never for IVA (Wet SUWI art. 30a lid 3 b). */
export const krijgtHulpVanUwv: Voorwaarde<Situatie> = of(
  heeft('WAJONG', 'WAO', 'IOW'),
  en(heeft('WW'), niet(zeker(wasOverheid))),
  en(heeft('ZW', 'WGA'), niet(zeker(waar('eigenrisicodrager')))),
);
export const wilAnderBeroep = ({ huidigBeroep, gewenstBeroep }: Situatie): DrieWaarde =>
  huidigBeroep == null || gewenstBeroep == null ? null : huidigBeroep !== gewenstBeroep;

/** UWV's benefit ends or ended and the municipality goes on: both pay now, or its client still knocked at UWV. */
export const wisseltNaarGemeente: Voorwaarde<Situatie> = en(
  heeftGemeenteUitkering,
  of(heeftUwvUitkering, kloptAanBij('UWV')),
);
/** The other way round: UWV pays, and its client still knocked at the municipality. */
export const wisseltNaarUwv: Voorwaarde<Situatie> = en(
  heeftUwvUitkering,
  niet(heeftGemeenteUitkering),
  kloptAanBij('GEMEENTE'),
);
