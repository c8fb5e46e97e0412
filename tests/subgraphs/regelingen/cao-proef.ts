import { getCaos, type Registercao } from '../../../mocks/cao-register/data.ts';
import { caoRegisterMock } from '../../../mocks/cao-register/handlers.ts';
import type { MockWereld } from '../../../mocks/create-wereld.ts';
import { type CsvRij, csvResponse, schrijfCsv } from '../../../mocks/csv.ts';
import { jsonResponse } from '../../../mocks/mock.ts';
import { getRijen, KOLOMMEN, type Kolom } from '../../../mocks/oo-fondsen/data.ts';
import { ooFondsenMock } from '../../../mocks/oo-fondsen/handlers.ts';
import { ooFondsen } from '../../../subgraphs/regelingen/bronnen/oo-fondsen/bron.ts';
import { fetchOoFondsenDocumenten } from '../../../subgraphs/regelingen/bronnen/oo-fondsen/oogst.ts';
import { createRegelingenSubgraph } from '../../../subgraphs/regelingen/subgraph.ts';
import { createGlobaalId } from '../../../subgraphs/shared/bron/globaal-id.ts';
import { createOperatie, type Operatie } from '../../../subgraphs/shared/operatie.ts';
import { startSubgraph } from '../../helpers/subgraph.ts';

/** The subgraph over funds and register alone, after its first harvest; `voorStart` can change what they answer to it. */
export const startCaos = (voorStart: (wereld: MockWereld) => void = () => {}) =>
  startSubgraph(
    (omgeving) => createRegelingenSubgraph(omgeving, [{ bron: ooFondsen, fetchDocumenten: fetchOoFondsenDocumenten }]),
    [caoRegisterMock, ooFondsenMock],
    { voorStart },
  );

export const caoId = (sleutel: string): string => createGlobaalId('cao-register', sleutel);
export const regelingId = (sleutel: string): string => createGlobaalId('oo-fondsen', sleutel);

/** An operation on a day. */
export const op = (dag: string): Operatie =>
  createOperatie({
    traceId: '0'.repeat(32),
    signaal: AbortSignal.timeout(10_000),
    nu: () => new Date(`${dag}T12:00:00Z`),
  });

/** A row of the funds as the mock has it, but for what is told. */
export const rij = (sleutel: string, anders: Partial<CsvRij<Kolom>> = {}): CsvRij<Kolom> => {
  const gevonden = getRijen().find(({ REGELING_CD }) => REGELING_CD === sleutel);
  if (!gevonden) throw new Error(`no row ${sleutel}`);
  return { ...gevonden, ...anders };
};

/** Lets the funds publish these rows. */
export const publiceer = (wereld: MockWereld, rijen: readonly CsvRij<Kolom>[]): void =>
  wereld.vervang('oo-fondsen', ({ pad }) =>
    csvResponse(
      pad === '/bestanden'
        ? schrijfCsv(['PEILDATUM', 'BESTAND'], [{ PEILDATUM: '2026-03-01', BESTAND: 'proef.csv' }])
        : schrijfCsv(KOLOMMEN, rijen),
    ),
  );

/** An agreement as the mock has it, but for what is told. */
export const registercao = (sleutel: string, anders: Partial<Record<keyof Registercao, unknown>> = {}): object => {
  const gevonden = getCaos().find((cao) => cao.sleutel === sleutel);
  if (!gevonden) throw new Error(`no agreement ${sleutel}`);
  return { ...gevonden, ...anders };
};

/** Lets the register hold these agreements. */
export const registreer = (wereld: MockWereld, caos: readonly object[]): void =>
  wereld.vervang('cao-register', () => jsonResponse({ caos }));
