import { isAlleenVoorUitzend, isOpenVoor, isVoor, MENSEN } from './bereik.ts';
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
 * or over do not count; one whose term ran out does, as it goes on in contracts (nawerking). Of the others, agency workers can
 * only have those that name them, and nobody else can have one for agency workers alone. Of those that these workers can have:
 *
 * - VOLLEDIG: each was looked at and holds a provision that is open to this kind of contract;
 * - GEDEELTELIJK: at least one does, and at least one does not, shuts this kind of contract out or was never looked at;
 * - GEEN: none does, and each was looked at or shuts this kind of contract out;
 * - ONBEKEND: none does, and at least one that may was never looked at; or no agreement of the sector is in force.
 */
export const getVwnwDekking = (caos: readonly Cao[], dag: string): readonly VwnwDekking[] => {
  const vanKracht = caos.filter((cao) => isVanKracht(cao, dag));
  return CONTRACTSOORTEN.map((contractsoort) => {
    const voor = vanKracht.filter((cao) => isVoor(cao, contractsoort));
    const gevend = voor.filter((cao) => cao.vwnwVoorzieningen?.some((een) => isOpenVoor(cao, een, contractsoort)));
    const mogelijk = contractsoort === 'UITZEND' ? voor : vanKracht.filter((cao) => !isAlleenVoorUitzend(cao));
    const gelezen = { vanKracht, mogelijk, voor, gevend };
    const status = getStatus(gelezen);
    return {
      contractsoort,
      status,
      caos: gevend,
      toelichting: [
        ...TOELICHTING[status](contractsoort, gelezen),
        ...(gevend.some((cao) => getToestand(cao, dag) === 'NAWERKING') ? [NAWERKING] : []),
      ].join(' '),
    };
  });
};

interface Gelezen {
  readonly vanKracht: readonly Cao[];
  /** Those that these workers can have. */
  readonly mogelijk: readonly Cao[];
  /** Those that do not shut these workers out. */
  readonly voor: readonly Cao[];
  /** Those that hold something for these workers. */
  readonly gevend: readonly Cao[];
}

const getStatus = ({ vanKracht, mogelijk, voor, gevend }: Gelezen): Dekkingsgraad => {
  if (vanKracht.length === 0) return 'ONBEKEND';
  if (gevend.length > 0) return gevend.length === mogelijk.length ? 'VOLLEDIG' : 'GEDEELTELIJK';
  return voor.some(isNooitBekeken) ? 'ONBEKEND' : 'GEEN';
};

const isNooitBekeken = ({ vwnwVoorzieningen }: Cao): boolean => vwnwVoorzieningen === null;

export const NAWERKING =
  'De looptijd van een cao is voorbij. De afspraken gelden dan vaak nog, maar niet bij elke werkgever.';
/** Where an agency worker works is not where the agreement comes from. */
export const UITZENDCAO = 'Werkt u voor een uitzendbureau? Dan geldt vaak de cao voor uitzendkrachten.';

/** Plain Dutch (B1). */
const TOELICHTING: Readonly<Record<Dekkingsgraad, (contract: Werkcontract, gelezen: Gelezen) => readonly string[]>> = {
  VOLLEDIG: (contract) => [
    `Elke cao voor ${MENSEN[contract]} die wij van deze branche kennen, heeft voor hen hulp naar ander werk.`,
    'Kijk in uw cao of vraag het aan uw werkgever.',
  ],
  GEDEELTELIJK: (contract, { voor }) => [
    `In een deel van de cao’s van deze branche staat hulp naar ander werk voor ${MENSEN[contract]}.`,
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
  ONBEKEND: (contract, { vanKracht, voor }) => [
    ...(vanKracht.length === 0
      ? ['Wij kennen geen cao van deze branche die nu geldt.']
      : [
          `Wij weten niet of er in deze branche hulp naar ander werk is voor ${MENSEN[contract]}.`,
          voor.every(isNooitBekeken) ? 'Wij hebben de cao’s niet bekeken.' : 'Niet elke cao hebben wij bekeken.',
        ]),
    'Vraag het aan uw werkgever of vakbond.',
  ],
};
