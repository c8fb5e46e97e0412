import { type BronVraag, jsonBody } from '../../../shared/bron/bron-vraag.ts';
import { pad } from '../../../shared/bron/pad.ts';
import { parseMatches, parseVacature } from './parse.ts';

/** What VUM can search by. An area is mandatory: a postcode area and a distance in kilometres, 1 to 150. */
export interface VumSelectie {
  readonly selectiegebied: { readonly postcode: string; readonly afstand: number };
  readonly beroepscodes: readonly string[] | null;
  readonly overeenkomsten: readonly string[] | null;
}

/** Asks VUM-Bron-Vacatures (koppelvlak v2.0.0): at most 100 hits without title or employer, and one vacancy whole. */
export const createVumClient = (vraag: BronVraag) => ({
  fetchMatches: (selectie: VumSelectie) =>
    vraag.post('/vacatures/matches', jsonBody(mapSelectie(selectie)), parseMatches, PARTIJEN),
  fetchVacature: (vumId: string) => vraag.getOfNull(pad`/vacatures/${vumId}`, parseVacature, PARTIJEN),
});

/** Parties are named by OIN; these are of the test environment that the mock stands for. */
const PARTIJEN = {
  'x-vum-fromparty': '00000001003214345000',
  'x-vum-toparty': '00000001802327497000',
  'x-vum-viaparty': '00000001802327497000',
} as const;

const mapSelectie = ({ selectiegebied, beroepscodes, overeenkomsten }: VumSelectie): object => ({
  selectiegebied,
  selectie: {
    ...(beroepscodes && { 'beroep.codeBeroepsnaam': { $in: beroepscodes } }),
    ...(overeenkomsten && { 'contractvorm.codeTypeOvereenkomst': { $in: overeenkomsten } }),
  },
});
