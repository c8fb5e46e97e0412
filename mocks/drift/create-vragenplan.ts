import type { Contract, Operatie } from '../contract/lees-contract.ts';
import { createVarianten, type Variant } from './create-varianten.ts';
import type { Bronvraag } from './haal-antwoord.ts';
import { type Beantwoord, type Vulling, vulPad } from './vul-pad.ts';

/** More answers to one operation with a key in its path tell little more. */
const MAXIMUM_PER_OPERATIE = 3;

/** A question with the operation that it is one of. */
export interface Planvraag extends Bronvraag {
  readonly operatie: Operatie;
  readonly vulling: Vulling;
}

export interface Vragenplan {
  /** The next question, given what was answered so far; null when there is none left. */
  volgende(beantwoord: readonly Beantwoord[]): Planvraag | null;
  /** Whether there is more to ask of an operation. */
  heeftMeer(operatie: Operatie, beantwoord: readonly Beantwoord[]): boolean;
  /** Why an operation was not asked, in Dutch; null when it was. */
  getReden(operatie: Operatie, beantwoord: readonly Beantwoord[]): string | null;
}

/** How a source is asked. */
export interface Planopties {
  readonly basis: URL;
  readonly koppen: Headers;
  readonly testnummers: readonly string[];
}

/**
 * Which questions to ask, in which order: first every operation in every way that the contract gives values for, then those
 * with keys from earlier answers, then those that did not succeed yet with other keys, then more of the same.
 */
export const createVragenplan = (contract: Contract, { basis, koppen, testnummers }: Planopties): Vragenplan => {
  const wijzen = new Map(
    contract.operaties.map((operatie) => [operatie, createVarianten(contract, operatie, koppen, testnummers)]),
  );
  const gesteld = new Map<Operatie, Set<string>>();

  const getMogelijk = (operatie: Operatie, beantwoord: readonly Beantwoord[]): readonly Planvraag[] => {
    const wijze = wijzen.get(operatie);
    if (!wijze || 'reden' in wijze) return [];
    const { varianten } = wijze;
    const heeftSleutel = operatie.pad.includes('{');
    const paren = heeftSleutel
      ? combineer(vulPad(contract, operatie, beantwoord), varianten).slice(0, MAXIMUM_PER_OPERATIE)
      : varianten.map((variant) => [{}, variant] as const);
    return paren
      .map(([vulling, variant]) => createVraag(operatie, vulling, variant, basis, koppen))
      .filter((vraag) => !gesteld.get(operatie)?.has(getSleutel(vraag)));
  };

  const volgende: Vragenplan['volgende'] = (beantwoord) => {
    const kandidaten = contract.operaties.flatMap((operatie) => {
      const [vraag] = getMogelijk(operatie, beantwoord);
      if (!vraag) return [];
      const aantal = gesteld.get(operatie)?.size ?? 0;
      const gelukt = beantwoord.some((ander) => ander.operatie === operatie && ander.antwoord.status < 300);
      const vast = operatie.pad.includes('{') ? 1 : 0;
      // Lower goes first.
      return [{ vraag, rang: vast === 0 ? 0 : aantal === 0 ? 1 : gelukt ? 2 + aantal : 2 }];
    });
    const eerste = kandidaten.toSorted((a, b) => a.rang - b.rang)[0]?.vraag ?? null;
    if (eerste) gesteld.set(eerste.operatie, (gesteld.get(eerste.operatie) ?? new Set()).add(getSleutel(eerste)));
    return eerste;
  };

  return {
    volgende,
    heeftMeer: (operatie, beantwoord) => getMogelijk(operatie, beantwoord).length > 0,
    getReden: (operatie, beantwoord) => {
      const wijze = wijzen.get(operatie);
      if (gesteld.has(operatie) || !wijze) return null;
      if ('reden' in wijze) return wijze.reden;
      return getMogelijk(operatie, beantwoord).length > 0 ? 'buiten --vragen' : 'geen sleutel uit een ander antwoord';
    },
  };
};

/** Each key once, with the variants in turn; each variant at least once when there is a key. */
const combineer = (
  vullingen: readonly Vulling[],
  varianten: readonly Variant[],
): readonly (readonly [Vulling, Variant])[] =>
  Array.from({ length: vullingen.length > 0 ? Math.max(vullingen.length, varianten.length) : 0 }, (_, plek) => {
    const vulling = vullingen[plek % vullingen.length];
    const variant = varianten[plek % varianten.length];
    return vulling && variant ? [[vulling, variant] as const] : [];
  }).flat();

const createVraag = (operatie: Operatie, vulling: Vulling, variant: Variant, basis: URL, eigen: Headers): Planvraag => {
  const pad = operatie.pad.replaceAll(/\{([^{}]+)\}/g, (_, naam: string) => encodeURIComponent(vulling[naam] ?? ''));
  const query = variant.query
    .map(([naam, waarde]) => (waarde === '' ? naam : `${encodeURIComponent(naam)}=${encodeURIComponent(waarde)}`))
    .join('&');
  const koppen = new Headers(variant.koppen);
  for (const [naam, waarde] of eigen) koppen.set(naam, waarde);
  const url = new URL(`${basis.href.replace(/\/$/, '')}${pad}${query && `?${query}`}`);
  return { operatie, vulling, method: operatie.method, url, koppen, body: variant.body };
};

const getSleutel = ({ url, body }: Bronvraag): string => `${url.href} ${body ?? ''}`;
