import { evalueer } from './evalueer.ts';
import type { Voorwaarde } from './regel.ts';
import { getRedenOnbekend } from './velden.ts';

export type Toetsuitkomst = 'VOLDAAN' | 'NIET_VOLDAAN' | 'ONBEKEND';

/** What is known of one condition. */
export interface Voorwaardetoets {
  readonly voorwaarde: Voorwaarde;
  readonly uitkomst: Toetsuitkomst;
  /** Plain Dutch (B1). */
  readonly reden: string;
  /** The fields of the intake that would decide it; empty when none would. */
  readonly ontbreekt: readonly string[];
}

const NIET_NA_TE_GAAN = 'Dit kunnen wij hier niet nagaan.';

/**
 * Holds one condition against a situation of which the peildatum is filled in. Three-valued: a missing fact, a norm that
 * does not hold on the peildatum, or an expression that comes to neither yes nor no is unknown and never a no.
 */
export const toetsVoorwaarde = (voorwaarde: Voorwaarde, situatie: { readonly peildatum: string }): Voorwaardetoets => {
  const { toets, kant } = voorwaarde;
  const onbekend = (reden: string, ontbreekt: readonly string[] = []): Voorwaardetoets => ({
    voorwaarde,
    uitkomst: 'ONBEKEND',
    reden,
    ontbreekt,
  });
  if (toets === null) return onbekend(NIET_NA_TE_GAAN);
  const evaluatie = evalueer(toets, situatie);
  if (evaluatie.soort === 'NORMEN_ONTBREKEN')
    return onbekend(
      evaluatie.normen.map(({ omschrijving }) => `Wij weten niet wat op deze datum geldt: ${omschrijving}.`).join(' '),
    );
  if (evaluatie.soort === 'FEITEN_ONTBREKEN')
    return onbekend(
      evaluatie.velden.map((veld) => getRedenOnbekend(kant, veld) ?? NIET_NA_TE_GAAN).join(' '),
      evaluatie.velden,
    );
  if (typeof evaluatie.waarde !== 'boolean') return onbekend(NIET_NA_TE_GAAN);
  const waarmee = toets.nodig.every((veld) => veld === 'peildatum')
    ? 'de datum waarvoor u kijkt'
    : 'wat u hebt ingevuld';
  return {
    voorwaarde,
    uitkomst: evaluatie.waarde ? 'VOLDAAN' : 'NIET_VOLDAAN',
    reden: `Dit past ${evaluatie.waarde ? '' : 'niet '}bij ${waarmee}.`,
    ontbreekt: [],
  };
};
