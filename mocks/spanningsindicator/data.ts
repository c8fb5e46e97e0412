import type { Beroepsgroep } from '../../schema/referentie/beroepen.ts';
import { type Arbeidsmarktregio, arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { type CsvRij, schrijfCsv } from '../csv.ts';
import { createRandom } from '../random.ts';
import { beroepsbevolking, getStand, groepen, type Stand } from './arbeidsmarkt.ts';
import type { Kwartaal } from './kwartalen.ts';

/** The columns of a quarter. AFGELEID: UWV publishes these figures, not the names under which a file would hold them. */
export const KOLOMMEN = [
  'PERIODE',
  'PEILDATUM',
  'REGIO_CD',
  'REGIO',
  'BRC_CD',
  'BEROEPSGROEP',
  'VACATURES',
  'WW_KORTER_DAN_6_MAANDEN',
  'SPANNINGSINDICATOR',
  'TYPERING',
  'WW_UITKERINGEN',
  'GWU',
] as const;

/** In the place of a region: the whole country; in the place of a group: all of them. */
export const LANDELIJK = 'NL';
export const TOTAAL = 'TOT';

/** Below this a number could be traced to people or one employer, and is left empty. */
const MINIMUM = 5;

type Rij = CsvRij<(typeof KOLOMMEN)[number]>;

/** Lower bound of each class and its name, highest first. */
const TYPERINGEN = [
  [4, 'Zeer krap'],
  [1.5, 'Krap'],
  [0.67, 'Gemiddeld'],
  [0.25, 'Ruim'],
  [0, 'Zeer ruim'],
] as const;

/** The file of a quarter: each group in each region and in the country, then their totals; made once. */
export const getBestand = (kwartaal: Kwartaal): string => {
  const bestand = bestanden.get(kwartaal.periode) ?? schrijfCsv(KOLOMMEN, createRijen(kwartaal));
  bestanden.set(kwartaal.periode, bestand);
  return bestand;
};

const bestanden = new Map<string, string>();

interface Gebied {
  readonly kop: Pick<Rij, 'REGIO_CD' | 'REGIO'>;
  readonly standen: ReadonlyMap<string, Stand>;
  readonly wwUitkeringen: number;
  readonly gwu: number;
}

const createRijen = (kwartaal: Kwartaal): Rij[] => {
  const regios = arbeidsmarktregios.map((regio) => createRegio(regio, kwartaal));
  const gebieden = [...regios, createLand(regios)];
  return [
    ...gebieden.flatMap(({ kop, standen }) =>
      groepen.map((groep) => createRij(kwartaal, kop, groep, standen.get(groep.code))),
    ),
    ...gebieden.map(({ kop, standen, wwUitkeringen, gwu }) => ({
      ...createRij(kwartaal, kop, { code: TOTAAL, naam: 'Alle beroepen' }, telOp([...standen.values()])),
      WW_UITKERINGEN: wwUitkeringen,
      GWU: gwu,
    })),
  ];
};

/** About one in twelve people is registered at UWV; WW lasts longer in one region than in another. */
const createRegio = ({ code, sgrCode, naam }: Arbeidsmarktregio, { periode }: Kwartaal): Gebied => {
  const random = createRandom('spanningsindicator', 'uitkeringen', code, periode);
  const standen = new Map(groepen.map((groep) => [groep.code, getStand(code, groep, periode)]));
  return {
    // UWV numbers the regions as the SUWI Gegevensregister does, not as CBS does.
    kop: { REGIO_CD: sgrCode, REGIO: naam },
    standen,
    wwUitkeringen: Math.round(telOp([...standen.values()]).kortInWw * (1.6 + 0.5 * random.next())),
    gwu: Math.round((beroepsbevolking.get(code) ?? 0) * (0.07 + 0.03 * random.next())),
  };
};

const createLand = (regios: readonly Gebied[]): Gebied => ({
  kop: { REGIO_CD: LANDELIJK, REGIO: 'Nederland' },
  standen: new Map(groepen.map(({ code }) => [code, telOp(regios.flatMap(({ standen }) => standen.get(code) ?? []))])),
  wwUitkeringen: regios.reduce((som, { wwUitkeringen }) => som + wwUitkeringen, 0),
  gwu: regios.reduce((som, { gwu }) => som + gwu, 0),
});

const createRij = (
  { periode, peildatum }: Kwartaal,
  kop: Pick<Rij, 'REGIO_CD' | 'REGIO'>,
  { code, naam }: Pick<Beroepsgroep, 'code' | 'naam'>,
  { vacatures, kortInWw }: Stand = { vacatures: 0, kortInWw: 0 },
): Rij => {
  const spanning = vacatures < MINIMUM || kortInWw < MINIMUM ? null : Math.round((100 * vacatures) / kortInWw) / 100;
  return {
    PERIODE: periode,
    PEILDATUM: peildatum,
    ...kop,
    BRC_CD: code,
    BEROEPSGROEP: naam,
    VACATURES: vacatures < MINIMUM ? null : vacatures,
    WW_KORTER_DAN_6_MAANDEN: kortInWw < MINIMUM ? null : kortInWw,
    SPANNINGSINDICATOR: spanning,
    TYPERING: spanning === null ? null : (TYPERINGEN.find(([vanaf]) => spanning >= vanaf)?.[1] ?? null),
    // Benefits are counted for a region, not for an occupation.
    WW_UITKERINGEN: null,
    GWU: null,
  };
};

const telOp = (standen: readonly Stand[]): Stand => ({
  vacatures: standen.reduce((som, { vacatures }) => som + vacatures, 0),
  kortInWw: standen.reduce((som, { kortInWw }) => som + kortInWw, 0),
});
