import { afstandKm } from '../../../schema/referentie/afstand.ts';
import { type Gemeente, gemeenten } from '../../../schema/referentie/gemeenten.ts';
import { BronFout, type BronFoutcode } from '../../../subgraphs/shared/bron/bron-fout.ts';
import { type Connection, fetchConnection, type PaginaVraag } from '../../../subgraphs/shared/lijst/connection.ts';
import { createCursors } from '../../../subgraphs/shared/lijst/cursor.ts';
import { vum } from '../../../subgraphs/vacatures/bronnen/vum/bron.ts';
import type { VumSelectie } from '../../../subgraphs/vacatures/bronnen/vum/client.ts';
import { createVumLijst } from '../../../subgraphs/vacatures/bronnen/vum/lijst.ts';
import type { VacatureMatchSource } from '../../../subgraphs/vacatures/bronnen/vum/parse.ts';
import type { Matchantwoord } from '../../../subgraphs/vacatures/bronnen/vum/zoek/cel.ts';
import { createVumZoeker, type VumZoeker } from '../../../subgraphs/vacatures/bronnen/vum/zoek/zoeker.ts';
import { createWens, type VacatureFilter, type VacatureSortering } from '../../../subgraphs/vacatures/filter.ts';
import type { VacatureKern } from '../../../subgraphs/vacatures/vacature.ts';
import { createTestOperatie } from '../../helpers/omgeving.ts';

/** A vacancy of an exchange that a test makes up: in the main town of a municipality. */
export interface Proefvacature {
  readonly vumID: string;
  readonly gemeente: string;
  readonly beroepscode: string | null;
  readonly overeenkomst: 'ONBEKEND' | '01' | '02' | '03' | '04';
}

/** Kok, in our own table of job titles: one of the three of ISCO 5120. */
export const KOK = '27292';

/** So many vacancies in a municipality; of the same kind unless told otherwise, by number. */
export const vul = (
  gemeente: string,
  aantal: number,
  anders: (nummer: number) => Partial<Proefvacature> = () => ({}),
): readonly Proefvacature[] =>
  Array.from({ length: aantal }, (_, nummer) => ({
    // The last digits first, so that vacancies of a place do not stand together.
    vumID: `${[...String(nummer).padStart(4, '0')].reverse().join('')}-${gemeente}`,
    gemeente,
    beroepscode: KOK,
    overeenkomst: '01',
    ...anders(nummer),
  }));

/** An exchange of these vacancies, with what it was asked. */
export interface ProefVum {
  readonly gevraagd: readonly VumSelectie[];
  readonly fetchMatches: (selectie: VumSelectie) => Promise<Matchantwoord>;
}

export interface ProefVumOpties {
  /** Why a question fails; null: it does not. */
  readonly faal?: (selectie: VumSelectie, plaats: string) => BronFoutcode | null;
  /** Milliseconds before a question is answered, by how many came before it. */
  readonly duurMs?: (hoeveelste: number) => number;
  /** The order in which vacancies are given; by id unless told otherwise. */
  readonly schud?: (vacatures: readonly Proefvacature[]) => readonly Proefvacature[];
}

export const createProefVum = (
  vacatures: readonly Proefvacature[],
  { faal = () => null, duurMs = () => 0, schud = (lijst) => lijst }: ProefVumOpties = {},
): ProefVum => {
  const gevraagd: VumSelectie[] = [];
  const opVumId = vacatures.toSorted((a, b) => (a.vumID < b.vumID ? -1 : 1));
  return {
    gevraagd,
    fetchMatches: async (selectie) => {
      gevraagd.push(selectie);
      await new Promise((resolve) => setTimeout(resolve, duurMs(gevraagd.length)));
      const midden = getMidden(selectie);
      const fout = faal(selectie, midden.hoofdplaats);
      if (fout) throw new BronFout(fout, vum);
      const binnen = new Set(
        gemeenten
          .filter((plaats) => afstandKm(midden, plaats) <= selectie.selectiegebied.afstand)
          .map(({ code }) => code),
      );
      const treffers = opVumId.filter(
        ({ gemeente, beroepscode, overeenkomst }) =>
          binnen.has(gemeente) &&
          (selectie.beroepscodes?.includes(beroepscode ?? '') ?? true) &&
          (selectie.overeenkomsten?.includes(overeenkomst) ?? true),
      );
      return {
        waarde: { matches: schud(treffers).slice(0, 100).map(createMatch), maximumBereikt: treffers.length > 100 },
        opgehaaldOp: '2026-06-15T12:00:00.000Z',
        actualiteit: 'ACTUEEL',
        gesimuleerd: true,
      };
    },
  };
};

/** The circle of a question in words: `25 km rond Gouda`. */
export const noemCirkel = (selectie: VumSelectie): string =>
  `${selectie.selectiegebied.afstand} km rond ${getMidden(selectie).hoofdplaats}`;

const getMidden = ({ selectiegebied }: VumSelectie): Gemeente => {
  const midden = gemeenten.find(({ postcode }) => postcode === selectiegebied.postcode);
  if (!midden) throw new RangeError('not the postcode of a main town');
  return midden;
};

const createMatch = ({ vumID, gemeente, beroepscode, overeenkomst }: Proefvacature): VacatureMatchSource => ({
  vumID,
  ...(beroepscode !== null && { beroep: { codeBeroepsnaam: beroepscode } }),
  ...(overeenkomst !== 'ONBEKEND' && { contractvorm: [{ codeTypeOvereenkomst: overeenkomst }] }),
  werkgever: {
    adresHouding: [{ codeFunctieAdres: 'E', adres: { adresNederland: { codeGemeente: gemeente.slice(2) } } }],
  },
});

const cursors = createCursors(Buffer.alloc(32, 1));

/** A page of a list of VUM alone, in an operation of its own unless a search is given. */
export const leesLijst = (
  proef: ProefVum,
  filter: VacatureFilter,
  {
    zoeker = createVumZoeker(proef),
    sorteer,
    ...pagina
  }: Partial<PaginaVraag> & { readonly zoeker?: VumZoeker; readonly sorteer?: VacatureSortering } = {},
): Promise<Connection<VacatureKern>> =>
  fetchConnection(
    'VacatureConnection',
    [createVumLijst(createWens(filter, sorteer), zoeker, createTestOperatie())],
    { first: 100, ...pagina },
    cursors,
  );

/** All vacancies of a list, page by page, each page in an operation of its own. */
export const loopLangs = async (
  proef: ProefVum,
  filter: VacatureFilter,
  first: number,
): Promise<readonly VacatureKern[]> => {
  const nodes: VacatureKern[] = [];
  for (let after: string | null = null; ; ) {
    const pagina = await leesLijst(proef, filter, { first, after });
    nodes.push(...pagina.nodes);
    if (!pagina.pageInfo.hasNextPage) return nodes;
    after = pagina.pageInfo.endCursor;
  }
};
