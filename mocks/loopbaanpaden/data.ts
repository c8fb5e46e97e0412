import { leesTabel } from '../../schema/referentie/lees-tabel.ts';

/** A step as the mocked service holds it. */
export interface SectorStap {
  readonly volgnummer: number;
  readonly functie: string;
  readonly isco: string | null;
  readonly duur: { readonly aantal: number; readonly eenheid: 'maand' } | null;
}

/** A path that social partners agreed on for their sector. */
export interface SectorPad {
  readonly id: string;
  readonly naam: string;
  readonly sector: { readonly sbi: string };
  readonly vastgesteldDoor: { readonly naam: string };
  readonly vastgesteldOp: string;
  readonly stappen: readonly SectorStap[];
}

const KOLOMMEN = ['code', 'naam', 'sbi', 'partij', 'vastgesteldOp', 'stappen'] as const;

/** All agreed paths. */
export const sectorPaden: readonly SectorPad[] = leesTabel(new URL('./paden.tsv', import.meta.url), KOLOMMEN).map(
  ({ code, naam, sbi, partij, vastgesteldOp, stappen }) => ({
    id: code,
    naam,
    sector: { sbi },
    vastgesteldDoor: { naam: partij },
    vastgesteldOp,
    stappen: stappen.split(' > ').map(createStap),
  }),
);

function createStap(tekst: string, plaats: number): SectorStap {
  const [functie = '', isco = '', maanden = ''] = tekst.split('|');
  return {
    volgnummer: plaats + 1,
    functie,
    isco: isco || null,
    duur: maanden === '' ? null : { aantal: Number(maanden), eenheid: 'maand' },
  };
}
