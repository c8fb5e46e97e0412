import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import { getOrganisatie } from '../../schema/referentie/organisaties.ts';
import { mockDag, perMockdag } from '../klok.ts';

/** An agreement on going from work to work, as the mocked register holds it. */
export interface Registerafspraak {
  readonly soort: string;
  readonly omschrijving: string;
  readonly via: string;
  /** Empty: every contract that the agreement covers. */
  readonly contracten: readonly string[];
  /** Code of the same thing at the fund; null where there is none. */
  readonly fondsregeling: string | null;
}

/** A collective agreement or social plan, as the mocked register holds it. */
export interface Registercao {
  readonly sleutel: string;
  readonly naam: string;
  readonly soort: string;
  readonly bedrijf: string | null;
  readonly werkingssfeer: {
    readonly sbi: readonly string[];
    readonly contracten: readonly string[];
    readonly tekst: string;
  };
  readonly looptijd: { readonly van: string | null; readonly tot: string | null };
  /** First day of the agreement that took its place; null where there is none. */
  readonly vervangenPer: string | null;
  readonly algemeenVerbindend: boolean | null;
  readonly fonds: { readonly sleutel: string; readonly naam: string } | null;
  /** Null: nobody looked at what it holds. */
  readonly vanWerkNaarWerk: readonly Registerafspraak[] | null;
}

const KOLOMMEN = [
  'code',
  'naam',
  'soort',
  'bedrijf',
  'sbi',
  'contracten',
  'fonds',
  'avv',
  'van',
  'tot',
  'vervangen',
  'bekeken',
  'tekst',
] as const;
const rijen = leesTabel(new URL('./caos.tsv', import.meta.url), KOLOMMEN);

const AFSPRAAKKOLOMMEN = ['cao', 'soort', 'via', 'contracten', 'fondsregeling', 'omschrijving'] as const;
const afspraken = leesTabel(new URL('./afspraken.tsv', import.meta.url), AFSPRAAKKOLOMMEN);

const VERBINDEND: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/** Names of all agreements by their code, for sources that name them too. */
export const caonamen: ReadonlyMap<string, string> = new Map(rijen.map(({ code, naam }) => [code, naam]));

/** All agreements; terms go along with the day of the mocked world, so that there are always old and coming ones. */
export const getCaos = perMockdag((): readonly Registercao[] =>
  rijen.map(({ code, naam, soort, bedrijf, sbi, contracten, fonds, avv, van, tot, vervangen, bekeken, tekst }) => ({
    sleutel: code,
    naam,
    soort,
    bedrijf: bedrijf || null,
    werkingssfeer: { sbi: lijst(sbi), contracten: lijst(contracten), tekst },
    looptijd: { van: createDag(van), tot: createDag(tot) },
    vervangenPer: createDag(vervangen),
    algemeenVerbindend: VERBINDEND[avv] ?? null,
    fonds: fonds === '' ? null : { sleutel: fonds, naam: getOrganisatie(`fonds~${fonds}`)?.naam ?? fonds },
    vanWerkNaarWerk: bekeken === 'ja' ? getAfspraken(code) : null,
  })),
);

const getAfspraken = (code: string): readonly Registerafspraak[] =>
  afspraken
    .filter(({ cao }) => cao === code)
    .map(({ soort, omschrijving, via, contracten, fondsregeling }) => ({
      soort,
      omschrijving,
      via,
      contracten: lijst(contracten),
      fondsregeling: fondsregeling || null,
    }));

const createDag = (dagen: string): string | null => (dagen === '' ? null : mockDag(Number(dagen)));

const lijst = (tekst: string): readonly string[] => (tekst === '' ? [] : tekst.split(','));
