import { bevat } from '../dagen.ts';
import type { Norm, Toets, Voorwaarde } from './regel.ts';
import { getRedenOnbekend } from './velden.ts';

export type Toetsuitkomst = 'VOLDAAN' | 'NIET_VOLDAAN' | 'ONBEKEND';

/** What is known of one condition. */
export interface Voorwaardetoets {
  readonly voorwaarde: Voorwaarde;
  readonly uitkomst: Toetsuitkomst;
  /** Plain Dutch (B1). */
  readonly reden: string;
  /** The field of the intake that would decide it; null when no field would. */
  readonly ontbreekt: string | null;
}

const NIET_NA_TE_GAAN = 'Dit kunnen wij hier niet nagaan.';
const NORM_ONBEKEND = 'Wij weten niet welke regel of welk bedrag op deze datum geldt.';

/**
 * Holds one condition against a situation of which the peildatum is filled in. Three-valued: a missing fact, a norm that
 * does not hold on the peildatum, or a comparison that makes no sense is unknown and never a no.
 */
export const toetsVoorwaarde = (voorwaarde: Voorwaarde, situatie: { readonly peildatum: string }): Voorwaardetoets => {
  const { toets, kant } = voorwaarde;
  const onbekend = (reden: string, ontbreekt: string | null = null): Voorwaardetoets => ({
    voorwaarde,
    uitkomst: 'ONBEKEND',
    reden,
    ontbreekt,
  });
  if (toets === null) return onbekend(NIET_NA_TE_GAAN);
  if (toets.geldig !== null && !bevat(toets.geldig, situatie.peildatum)) return onbekend(NORM_ONBEKEND);
  const feit = getFeit(situatie, toets.subject);
  if (isOnbekend(feit)) return onbekend(getRedenOnbekend(kant, toets.subject) ?? NIET_NA_TE_GAAN, toets.subject);
  const klopt = vergelijk(feit, toets);
  if (klopt === null) return onbekend(NIET_NA_TE_GAAN);
  const waarmee = toets.subject === 'peildatum' ? 'de datum waarvoor u kijkt' : 'wat u hebt ingevuld';
  return {
    voorwaarde,
    uitkomst: klopt ? 'VOLDAAN' : 'NIET_VOLDAAN',
    reden: `Dit past ${klopt ? '' : 'niet '}bij ${waarmee}.`,
    ontbreekt: null,
  };
};

const getFeit = (situatie: object, subject: string): unknown =>
  subject
    .split('.')
    .reduce<unknown>(
      (van, naam) => (typeof van === 'object' && van !== null ? Reflect.get(van, naam) : null),
      situatie,
    );

/** Not told. No income is [GEEN], so that an empty list says nothing; ONBEKEND is how an enum says that it is not known. */
const isOnbekend = (feit: unknown): boolean =>
  feit === null || feit === undefined || feit === 'ONBEKEND' || (Array.isArray(feit) && feit.length === 0);

/** Null when the fact and the norm cannot be compared. */
const vergelijk = (feit: unknown, { operation, value }: Toets): boolean | null => {
  if (operation === 'NOT_EMPTY') return true;
  if (value === null) return null;
  if (operation === 'IN' || operation === 'NOT_IN') {
    const gemeen = overlapt([feit].flat(), [value].flat());
    return operation === 'IN' ? gemeen : !gemeen;
  }
  if (Array.isArray(feit) || typeof feit !== typeof value) return null;
  if (operation === 'EQUALS') return feit === value;
  if (operation === 'NOT_EQUALS') return feit !== value;
  return vergelijkOrde(feit, operation, value);
};

const overlapt = (feiten: readonly unknown[], normen: readonly unknown[]): boolean =>
  feiten.some((feit) => normen.includes(feit));

type Ordeoperatie = 'GREATER_THAN' | 'GREATER_OR_EQUAL' | 'LESS_THAN' | 'LESS_OR_EQUAL';

/** Numbers, or days written YYYY-MM-DD, which order as text. */
const vergelijkOrde = (feit: unknown, operation: Ordeoperatie, norm: Norm): boolean | null => {
  if (typeof feit === 'number' && typeof norm === 'number') return ORDE[operation](feit - norm);
  if (typeof feit === 'string' && typeof norm === 'string')
    return ORDE[operation](feit < norm ? -1 : Number(feit > norm));
  return null;
};

const ORDE: Readonly<Record<Ordeoperatie, (verschil: number) => boolean>> = {
  GREATER_THAN: (verschil) => verschil > 0,
  GREATER_OR_EQUAL: (verschil) => verschil >= 0,
  LESS_THAN: (verschil) => verschil < 0,
  LESS_OR_EQUAL: (verschil) => verschil <= 0,
};
