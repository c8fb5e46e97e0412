import { expect } from 'vitest';
import { bijstandsregelingenMock } from '../../../mocks/bijstandsregelingen/handlers.ts';
import { brpMock } from '../../../mocks/brp/handlers.ts';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { polisMock } from '../../../mocks/polis/handlers.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { uwvDossierMock } from '../../../mocks/uwv-dossier/handlers.ts';
import type { Herkomst } from '../../../subgraphs/shared/bron/herkomst.ts';
import { createOperatie, type Identiteit, type Operatie } from '../../../subgraphs/shared/operatie.ts';
import type { Inkomsten } from '../../../subgraphs/uitkeringen/gegevens.ts';
import { createUitkeringenSubgraph } from '../../../subgraphs/uitkeringen/subgraph.ts';
import { createUitkering, type Uitersten, type Uitkering } from '../../../subgraphs/uitkeringen/uitkering.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

/** The day of these tests, for the registers and for the graph. */
export const VANDAAG = '2026-03-01';

export const PARTNER: Identiteit = { soort: 'PARTNER', bsn: null, client: 'gemeente-rotterdam' };
export const burger = (bsn: string | null): Identiteit => ({ soort: 'BURGER', bsn, client: 'mijnwerk' });

export const als = (identiteit: Identiteit | null): Operatie =>
  createOperatie({
    traceId: '0'.repeat(32),
    signaal: AbortSignal.timeout(10_000),
    identiteit,
    nu: () => new Date(`${VANDAAG}T09:30:00Z`),
  });

/** Every field of a citizen that a register stands behind. */
export const ALLES = `{ mijn {
  gemeente { code }
  uitkeringen {
    nodes { soort status registervergelijking { uitkomst } }
    alleenInPolis { soort registervergelijking { uitkomst } }
    bronnen { bron { id } status aantal melding }
  }
  registraties { doelgroepregister }
  regelingen { id }
  loket { sleutel }
} }`;

/** The subgraph over its four mocked registers. */
export const start = () =>
  startSubgraph(createUitkeringenSubgraph, [bijstandsregelingenMock, uwvDossierMock, polisMock, brpMock]);

/** How often each register was asked; one that is not named was not. */
export const getAantallen = (wereld: MockWereld): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(wereld.getAanroepen(), ({ bron }) => bron)).map(([bron, lijst]) => [
      bron,
      lijst?.length ?? 0,
    ]),
  );

/** The global id of a national scheme. */
export const regeling = (sleutel: string): { id: string } => ({
  id: `regelingen-rijk~${Buffer.from(sleutel).toString('base64url')}`,
});

export const HERKOMST: Herkomst = {
  bron: { id: 'uwv-dossier', naam: 'UWV-dossier' },
  sleutel: null,
  opgehaaldOp: `${VANDAAG}T09:30:00Z`,
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
};

/** What a day that is known leaves open: nothing. */
export const opDeDag = (dag: string | null | undefined): Uitersten | null =>
  dag ? { eerste: dag, laatste: dag } : null;

/** A WW that runs, or what is asked instead. */
export const maakUitkering = (anders: Partial<Uitkering> = {}): Uitkering => {
  const { ingangsdatum = '2025-06-01', einddatum } = anders;
  return {
    ...createUitkering({
      soort: 'WW',
      uitvoerder: { id: 'uwv' },
      status: 'LOPEND',
      regeling: null,
      herkomst: HERKOMST,
    }),
    ingangsdatum,
    begin: opDeDag(ingangsdatum),
    einde: opDeDag(einddatum),
    ...anders,
  };
};

/** A WW that the polisadministratie shows as running, or what is asked instead. */
export const maakInkomen = (anders: Partial<Inkomsten> = {}): Inkomsten => {
  const { van = '2025-06-01', tot = null } = anders;
  return {
    soort: 'WW',
    loopt: tot === null,
    van,
    tot,
    begin: opDeDag(van),
    einde: opDeDag(tot),
    bedragPerMaand: 1_500,
    contract: null,
    sector: null,
    ...anders,
  };
};

/** Fails when any number of the people is anywhere in a value. */
export const expectGeenBsn = (waarde: unknown): void => {
  for (const bsn of Object.values(PERSONEN)) expect(JSON.stringify(waarde)).not.toContain(bsn);
};
