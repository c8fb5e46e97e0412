import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import type { Duureenheid, Nlqf, Vorm } from './rio.ts';

/** A course of a private provider; what RIO calls non-formal education. */
export interface ParticuliereCursus {
  readonly naam: string;
  readonly omschrijving: string;
  /** Only courses that were classified have one. */
  readonly nlqf: Nlqf | null;
  readonly waardedocument: string;
  readonly duur: readonly [omvang: number, eenheid: Duureenheid];
  readonly categorie: string;
  readonly vorm: Vorm;
  readonly voertaal: string;
}

const KOLOMMEN = [
  'naam',
  'nlqf',
  'waardedocument',
  'omvang',
  'eenheid',
  'categorie',
  'vorm',
  'voertaal',
  'omschrijving',
] as const;
const NLQF: readonly Nlqf[] = ['1', '2', '3', '4', '4p', '5', '6', '7', '8'];
const EENHEDEN: readonly Duureenheid[] = ['J', 'M', 'W', 'D', 'U'];
const VORMEN: readonly Vorm[] = ['COACHING', 'KLASSIKAAL', 'KLASSIKAAL_EN_ONLINE', 'ONLINE', 'ZELFSTUDIE'];

const cursussen: readonly ParticuliereCursus[] = leesTabel(new URL('./cursussen.tsv', import.meta.url), KOLOMMEN).map(
  ({ nlqf, omvang, eenheid, vorm, ...rest }) => ({
    ...rest,
    nlqf: NLQF.find((niveau) => niveau === nlqf) ?? null,
    duur: [Number(omvang), EENHEDEN.find((mogelijk) => mogelijk === eenheid) ?? 'M'],
    vorm: VORMEN.find((mogelijk) => mogelijk === vorm) ?? 'KLASSIKAAL',
  }),
);

const AANTAL_BASIS = 3;

/** Offered in every region: the first steps that a counter often points to. */
export const BASISCURSUSSEN = cursussen.slice(0, AANTAL_BASIS);
export const OVERIGE_CURSUSSEN = cursussen.slice(AANTAL_BASIS);
