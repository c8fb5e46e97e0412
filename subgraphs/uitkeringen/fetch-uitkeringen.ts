import type { BronFout } from '../shared/bron/bron-fout.ts';
import type { Bron } from '../shared/bron/define-bron.ts';
import type { Bronantwoord } from '../shared/lijst/connection.ts';
import type { Bronmelding, Operatie } from '../shared/operatie.ts';
import type { Polisgegevens } from './gegevens.ts';
import { type Poging, probeer } from './probeer.ts';
import type { Uitkering, Uitkeringsoort, Uitkeringstatus, Verwijzing } from './uitkering.ts';
import { createGetuige } from './vergelijking/create-getuige.ts';
import type { PolisUitkering } from './vergelijking/get-alleen-in-polis.ts';
import type { Registervergelijking } from './vergelijking/registervergelijking.ts';

/** The benefits of a person; `nodes` is an error when no register answered, so that silence never reads as "no benefit". */
export interface Uitkeringen {
  readonly nodes: readonly VergelekenUitkering[] | BronFout;
  /** Asks the polisadministratie only when it is selected. */
  readonly alleenInPolis: () => Promise<readonly PolisUitkering[]>;
  readonly bronnen: readonly Bronantwoord[];
}

export interface VergelekenUitkering extends Omit<Uitkering, 'uitvoerder'> {
  /** May ask the BRP, when it is selected. */
  readonly uitvoerder: () => Promise<Verwijzing | null>;
  /** Asks the polisadministratie only when it is selected. */
  readonly registervergelijking: () => Promise<Registervergelijking>;
}

/** A register of benefits: the kinds that it keeps, and what it is asked. */
export interface Register {
  readonly bron: Bron;
  readonly soorten: readonly Uitkeringsoort[];
  readonly fetch: () => Promise<{ readonly uitkeringen: readonly Uitkering[] } | null>;
}

/** Puts the benefits of all registers in one list beside the polisadministratie, and says of each register how it did. */
export const fetchUitkeringen = async (
  registers: readonly Register[],
  fetchPolis: () => Promise<Polisgegevens | null>,
  toonUitvoerder: (uitvoerder: Verwijzing | null) => Promise<Verwijzing | null>,
  vandaag: string,
  { getBronmeldingen }: Pick<Operatie, 'getBronmeldingen'>,
): Promise<Uitkeringen> => {
  const pogingen = await Promise.all(
    registers.map(async (register) => ({ register, poging: await probeer(register.fetch()) })),
  );
  const fouten = pogingen.flatMap(({ poging }) => poging.fout ?? []);
  const uitkeringen = pogingen.flatMap(({ poging }) => poging.gegevens?.uitkeringen ?? []).toSorted(vergelijk);
  const getuige = createGetuige(uitkeringen, fetchPolis, vandaag);
  const heeftGeantwoord = (soort: Uitkeringsoort): boolean | null => {
    const houder = pogingen.find(({ register }) => register.soorten.includes(soort));
    return houder ? houder.poging.fout === null : null;
  };
  return {
    nodes:
      fouten[0] && fouten.length === pogingen.length
        ? fouten[0]
        : uitkeringen.map((uitkering) => ({
            ...uitkering,
            uitvoerder: () => toonUitvoerder(uitkering.uitvoerder),
            registervergelijking: () => getuige.vergelijk(uitkering),
          })),
    alleenInPolis: () => getuige.getAlleenInPolis(heeftGeantwoord),
    bronnen: pogingen.map(({ register: { bron }, poging }) =>
      getBronantwoord(bron, poging, getVeroudering(bron, getBronmeldingen())),
    ),
  };
};

/** Running, granted and asked for first, then what is unclear, ended and refused last; the latest first within each. */
const vergelijk = (a: Uitkering, b: Uitkering): number =>
  VOLGORDE.indexOf(a.status) - VOLGORDE.indexOf(b.status) || (b.ingangsdatum ?? '').localeCompare(a.ingangsdatum ?? '');

const VOLGORDE: readonly Uitkeringstatus[] = [
  'LOPEND',
  'TOEGEKEND',
  'AANGEVRAAGD',
  'ONBEKEND',
  'BEEINDIGD',
  'AFGEWEZEN',
];

/** What the operation was told of a register that gave old data; also nothing can be old. Null: it did not. */
const getVeroudering = ({ id }: Bron, meldingen: readonly Bronmelding[]): string | null =>
  meldingen.find(({ bron, status }) => bron === id && status === 'VEROUDERD')?.melding ?? null;

const getBronantwoord = (
  { id, naam }: Bron,
  { gegevens, fout }: Poging<{ readonly uitkeringen: readonly Uitkering[] }>,
  veroudering: string | null,
): Bronantwoord => {
  const onbekend = gegevens ? null : 'De bron kent deze persoon niet.';
  return {
    bron: { id, naam },
    status: fout ? 'NIET_BESCHIKBAAR' : veroudering === null ? 'ACTUEEL' : 'VEROUDERD',
    aantal: fout ? null : (gegevens?.uitkeringen.length ?? 0),
    melding: fout ? fout.message : [veroudering, onbekend].filter((deel) => deel !== null).join(' ') || null,
  };
};
