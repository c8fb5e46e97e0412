import { type Beroepsgroep, beroepenInGroep } from '../../schema/referentie/beroepen.ts';
import { type BocCode, bocVoorBeroep } from '../../schema/referentie/boc.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { type CsvRij, schrijfCsv } from '../csv.ts';
import { createRandom, type Random } from '../random.ts';
import { getStand, groepen, type Stand } from '../spanningsindicator/arbeidsmarkt.ts';
import { type Gebied, getGebieden } from './gebieden.ts';
import { KOLOMMEN, type Kolom, LEEFT, OPLNIV, UPW, WE } from './kolommen.ts';
import { getProvincie, type Provincie } from './provincies.ts';

/** What a row counts. */
export const REC_TYPES = ['Vacature', 'ErvaringsBeroep', 'WensBeroep'] as const;
type RecType = (typeof REC_TYPES)[number];

/** Fewer than this in one area could be traced to people, and stand in no row. */
export const MINIMUM = 10;
/** Breakdowns of fewer than this are left empty. */
const MINIMUM_UITSPLITSING = 25;
/** So many of one occupation go into one area before the next area of the region gets some. */
const PER_GEBIED = 150;

/** Part of what stands open or looks for work that is registered at werk.nl, with the right occupation. */
const AANDEEL: Readonly<Record<RecType, (stand: Stand) => number>> = {
  Vacature: ({ vacatures }) => 0.4 * vacatures,
  ErvaringsBeroep: ({ kortInWw }) => 1.6 * kortInWw,
  WensBeroep: ({ kortInWw }) => 1.3 * kortInWw,
};

type Rij = CsvRij<Kolom>;

/** The file of a province in one week; the last ones are kept, since that is what everybody asks. */
export const getBestand = (dag: string, provincie: Provincie): string => {
  if (bewaard?.dag !== dag) {
    const rijen = Map.groupBy(createRijen(dag), ({ PROVINCIE }) => PROVINCIE);
    bewaard = { dag, getBestand: (naam) => schrijfCsv(KOLOMMEN, rijen.get(naam) ?? []) };
  }
  return bewaard.getBestand(provincie);
};

let bewaard: { readonly dag: string; readonly getBestand: (provincie: Provincie) => string } | null = null;

const createRijen = (dag: string): Rij[] =>
  arbeidsmarktregios.flatMap(({ code }) => {
    const gebieden = getGebieden(code);
    return groepen.flatMap((groep) => createGroep(dag, code, groep, gebieden));
  });

/** The rows of one group in one region: what stands open there, spread over its occupations and areas. */
const createGroep = (dag: string, regio: string, groep: Beroepsgroep, gebieden: readonly Gebied[]): Rij[] => {
  const beroepen = beroepenInGroep(groep.code).filter(({ id }) => bocVoorBeroep(id).length > 0);
  const totaalgewicht = beroepen.reduce((som, { id }) => som + getGewicht(id), 0);
  const stand = getStand(regio, groep, `${dag.slice(0, 4)}-Q${Math.ceil(Number(dag.slice(5, 7)) / 3)}`);
  return beroepen.flatMap(({ id }) => {
    const random = createRandom('open-match', dag, regio, id);
    const titels = bocVoorBeroep(id);
    return REC_TYPES.flatMap((recType) => {
      const aantal = Math.round(
        AANDEEL[recType](stand) * (getGewicht(id) / totaalgewicht) * (0.6 + 0.8 * random.next()),
      );
      return verdeel(aantal, gebieden, random).map(({ gebied, deel }) =>
        createRij({ dag, groep, boc: random.pick(titels), gebied, recType, aantal: deel }, random),
      );
    });
  });
};

/** Within a group a few occupations are common and the others are not. */
const getGewicht = (isco: string): number => createRandom('open-match', isco).next() ** 3;

/** Spreads a number over areas that differ, and leaves out where it becomes too small. */
const verdeel = (aantal: number, gebieden: readonly Gebied[], random: Random): { gebied: Gebied; deel: number }[] => {
  const eerste = random.int(0, gebieden.length - 1);
  const delen = Math.min(gebieden.length, Math.ceil(aantal / PER_GEBIED));
  return Array.from({ length: delen }, (_, i) => ({
    gebied: gebieden[(eerste + i) % gebieden.length] ?? random.pick(gebieden),
    deel: Math.floor(aantal / delen) + (i < aantal % delen ? 1 : 0),
  })).filter(({ deel }) => deel >= MINIMUM);
};

interface Telling {
  readonly dag: string;
  readonly groep: Beroepsgroep;
  readonly boc: BocCode;
  readonly gebied: Gebied;
  readonly recType: RecType;
  readonly aantal: number;
}

const createRij = ({ dag, groep, boc, gebied, recType, aantal }: Telling, random: Random): Rij => ({
  ...LEEG,
  PEILDATUM: dag.split('-').reverse().join('-'),
  BEROEP_CD: boc.code,
  REFERENTIEBEROEP: boc.naam,
  BEROEPENCLUSTER_CD: groep.code,
  BEROEPENCLUSTER: groep.naam,
  POSTCODEGEBIED: gebied.postcode,
  PROVINCIE: getProvincie(gebied.gemeente),
  GEMEENTE: gebied.gemeente.naam,
  REC_TYPE: recType,
  AANTAL: aantal,
  ...(recType !== 'Vacature' && aantal >= MINIMUM_UITSPLITSING && createUitsplitsing(recType, aantal, random)),
});

const LEEG = Object.freeze(Object.fromEntries(KOLOMMEN.map((kolom) => [kolom, null]))) as Rij;

/** Vacancies have no age, and no years of experience stand behind a wish. */
const createUitsplitsing = (recType: RecType, aantal: number, random: Random): Partial<Rij> => {
  const mannen = Math.round(aantal * (0.2 + 0.6 * random.next()));
  return {
    GEM_LEEFTIJD: random.int(280, 520) / 10,
    AANTAL_MAN: mannen,
    AANTAL_VROUW: aantal - mannen,
    OPLNIV_GEM: random.int(20, 50) / 10,
    AANT_JR_ERV_GEM: recType === 'ErvaringsBeroep' ? random.int(10, 150) / 10 : null,
    ...splits(OPLNIV, aantal, random),
    ...splits(LEEFT, aantal, random),
    ...splits(UPW, aantal, random),
    ...splits(WE, aantal, random),
  };
};

/** A number over the columns of a breakdown, which together make it again. */
const splits = (kolommen: readonly Kolom[], aantal: number, random: Random): Partial<Rij> => {
  let over = aantal;
  return Object.fromEntries(
    kolommen.map((kolom, i) => {
      const deel = i === kolommen.length - 1 ? over : Math.min(over, Math.round((aantal / 3) * random.next()));
      over -= deel;
      return [kolom, deel];
    }),
  );
};
