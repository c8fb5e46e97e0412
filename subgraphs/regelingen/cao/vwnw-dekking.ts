import { isOpenVoor, isVoor, MENSEN } from './bereik.ts';
import type { Cao, Werkcontract } from './cao.ts';
import { getToestand, isVanKracht } from './toestand.ts';

/** Kinds of contract of which an intake asks whether provisions for going from work to work reach them. */
const CONTRACTSOORTEN: readonly Werkcontract[] = ['VAST', 'TIJDELIJK', 'UITZEND', 'OPROEP'];

export type Dekkingsgraad = 'VOLLEDIG' | 'GEDEELTELIJK' | 'GEEN' | 'ONBEKEND';

/** `VwnwDekking` of the SDL. */
export interface VwnwDekking {
  readonly contractsoort: Werkcontract;
  readonly status: Dekkingsgraad;
  readonly caos: readonly Cao[];
  readonly toelichting: string;
}

/**
 * How far the agreements of one sector reach its workers on a day, per kind of contract. Agreements that are still to begin
 * do not count; one whose term is over does, as it goes on in contracts (nawerking). Of the others, those are looked at
 * that are for workers with this kind of contract:
 *
 * - VOLLEDIG: each of them was looked at and holds a provision that is open to this kind of contract;
 * - GEDEELTELIJK: at least one does, and at least one does not or was never looked at;
 * - GEEN: all of them were looked at and none does, or none is for this kind of contract;
 * - ONBEKEND: none does, and at least one was never looked at; or no agreement of the sector is in force.
 */
export const getVwnwDekking = (caos: readonly Cao[], dag: string): readonly VwnwDekking[] => {
  const vanKracht = caos.filter((cao) => isVanKracht(cao, dag));
  return CONTRACTSOORTEN.map((contractsoort) => {
    const voor = vanKracht.filter((cao) => isVoor(cao, contractsoort));
    const gevend = voor.filter((cao) => cao.vwnwVoorzieningen?.some((een) => isOpenVoor(cao, een, contractsoort)));
    const status = getStatus(vanKracht, voor, gevend);
    return {
      contractsoort,
      status,
      caos: gevend,
      toelichting: [
        ...TOELICHTING[status](contractsoort, { vanKracht, voor }),
        ...(gevend.some((cao) => getToestand(cao, dag) === 'NAWERKING') ? [NAWERKING] : []),
      ].join(' '),
    };
  });
};

const getStatus = (vanKracht: readonly Cao[], voor: readonly Cao[], gevend: readonly Cao[]): Dekkingsgraad => {
  if (vanKracht.length === 0) return 'ONBEKEND';
  if (voor.length === 0) return 'GEEN';
  if (gevend.length > 0) return gevend.length === voor.length ? 'VOLLEDIG' : 'GEDEELTELIJK';
  return voor.some(isNooitBekeken) ? 'ONBEKEND' : 'GEEN';
};

const isNooitBekeken = ({ vwnwVoorzieningen }: Cao): boolean => vwnwVoorzieningen === null;

interface Gelezen {
  readonly vanKracht: readonly Cao[];
  readonly voor: readonly Cao[];
}

export const NAWERKING = 'De looptijd van een cao is voorbij. De afspraken gelden dan meestal nog.';
/** Where an agency worker works is not where the agreement comes from. */
export const UITZENDCAO = 'Werkt u voor een uitzendbureau? Dan geldt vaak de cao voor uitzendkrachten.';

/** Plain Dutch (B1). */
const TOELICHTING: Readonly<Record<Dekkingsgraad, (contract: Werkcontract, gelezen: Gelezen) => readonly string[]>> = {
  VOLLEDIG: (contract) => [
    `Elke cao van deze branche die wij kennen, heeft hulp naar ander werk voor ${MENSEN[contract]}.`,
    'Kijk in uw cao of vraag het aan uw werkgever.',
  ],
  GEDEELTELIJK: (contract, { voor }) => [
    `Niet elke cao van deze branche heeft hulp naar ander werk voor ${MENSEN[contract]}.`,
    ...(voor.some(isNooitBekeken) ? ['Niet elke cao hebben wij bekeken.'] : []),
    'Kijk welke cao u hebt.',
  ],
  GEEN: (contract, { voor }) => [
    voor.length === 0
      ? `De cao’s van deze branche die wij kennen, zijn niet voor ${MENSEN[contract]}.`
      : `In de cao’s van deze branche vonden wij geen hulp naar ander werk voor ${MENSEN[contract]}.`,
    ...(contract === 'UITZEND' ? [UITZENDCAO] : []),
    'Het Werkcentrum kan u misschien helpen.',
  ],
  ONBEKEND: (_, { vanKracht }) => [
    vanKracht.length === 0
      ? 'Wij kennen geen cao van deze branche.'
      : 'Wij hebben de cao’s van deze branche niet bekeken.',
    'Vraag het aan uw werkgever of vakbond.',
  ],
};
