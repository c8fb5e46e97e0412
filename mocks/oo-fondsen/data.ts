import { leesTabel } from '../../schema/referentie/lees-tabel.ts';
import { getOrganisatie } from '../../schema/referentie/organisaties.ts';
import { caonamen } from '../cao-register/data.ts';
import { type CsvRij, schrijfCsv } from '../csv.ts';
import { mockDag, mockVandaag, perMockdag } from '../klok.ts';

/** The columns of the published file; several values in one field are parted by a bar. */
export const KOLOMMEN = [
  'FONDS_CD',
  'FONDS',
  'CAO_CD',
  'CAO',
  'SBI',
  'CONTRACT',
  'REGELING_CD',
  'REGELING',
  'OMSCHRIJVING',
  'SOORT',
  'AANVRAGER',
  'PREMIE',
  'PERCENTAGE',
  'MAXIMUM',
  'JAAR',
  'TOELICHTING',
  'GELDIG_VAN',
  'GELDIG_TOT',
  'STATUS',
  'TIJDVAK',
  'BETAALT',
  'LEERWEG',
  'KANAAL',
  'URL',
] as const;
export type Kolom = (typeof KOLOMMEN)[number];

const TABELKOLOMMEN = [
  'code',
  'fonds',
  'caos',
  'sbi',
  'contracten',
  'naam',
  'soort',
  'aanvrager',
  'premie',
  'percentage',
  'maximum',
  'per',
  'tijdvakken',
  'status',
  'geldig',
  'betaalt',
  'leerweg',
  'kanaal',
  'omschrijving',
] as const;
const regelingen = leesTabel(new URL('./regelingen.tsv', import.meta.url), TABELKOLOMMEN);

/** Nobody knows these amounts: it stands with each of them. */
const VOORBEELD = 'Dit bedrag is een voorbeeld. Vraag het fonds wat u echt kunt krijgen.';

/** Every provision of every fund, one row each. */
export const getRijen = perMockdag((): readonly CsvRij<Kolom>[] => regelingen.map(createRij));

/** The published file. */
export const getBestand = (): string => schrijfCsv(KOLOMMEN, getRijen());

const createRij = (regeling: (typeof regelingen)[number]): CsvRij<Kolom> => {
  const fonds = getOrganisatie(`fonds~${regeling.fonds}`);
  const caos = regeling.caos.split(',');
  const [van = '', tot = ''] = regeling.geldig.split('/');
  return {
    FONDS_CD: regeling.fonds,
    FONDS: fonds?.naam ?? regeling.fonds,
    CAO_CD: caos.join('|'),
    CAO: caos.map((code) => caonamen.get(code) ?? code).join('|'),
    SBI: streep(regeling.sbi),
    CONTRACT: streep(regeling.contracten),
    REGELING_CD: regeling.code,
    REGELING: regeling.naam,
    OMSCHRIJVING: regeling.omschrijving,
    SOORT: regeling.soort,
    AANVRAGER: regeling.aanvrager,
    PREMIE: regeling.premie,
    PERCENTAGE: getal(regeling.percentage),
    MAXIMUM: getal(regeling.maximum),
    JAAR: Number(mockVandaag().slice(0, 4)),
    TOELICHTING: `${hoofdletter(regeling.per)}. ${VOORBEELD}`,
    GELDIG_VAN: van || null,
    GELDIG_TOT: tot || null,
    STATUS: regeling.status,
    TIJDVAK: regeling.tijdvakken === '' ? null : regeling.tijdvakken.split(',').map(createTijdvak).join('|'),
    BETAALT: streep(regeling.betaalt),
    LEERWEG: streep(regeling.leerweg),
    KANAAL: regeling.kanaal,
    URL: fonds?.url ?? null,
  };
};

/** From and until, in days from today. */
const createTijdvak = (tekst: string): string =>
  tekst
    .split('/')
    .map((dagen) => mockDag(Number(dagen)))
    .join('/');

const streep = (tekst: string): string | null => (tekst === '' ? null : tekst.replaceAll(',', '|'));

const getal = (tekst: string): number | null => (tekst === '' ? null : Number(tekst));

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
