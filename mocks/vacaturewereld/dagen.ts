import { mockDag, mockVandaag } from '../klok.ts';

/** A day in the mocked world, and how far the Netherlands is ahead of UTC from six in the morning on. */
interface Dag {
  readonly dag: string;
  readonly verschil: '+01:00' | '+02:00';
}

/** Vacancies are placed between six in the morning and ten in the evening. */
const EERSTE_UUR = 6;
const SECONDEN_PER_DAG = 16 * 3_600;
const DAGEN_TERUG = 60;

/** Seconds in which vacancies are placed: those of the last 60 days. */
export const VENSTER_SECONDEN = DAGEN_TERUG * SECONDEN_PER_DAG;
/** The same time of day, one day later. */
export const DAG_SECONDEN = SECONDEN_PER_DAG;

/** The instant at a number of seconds in the window; ISO 8601 with the offset of the Netherlands. */
export const getTijdstip = (seconde: number): string => {
  const { dag, verschil } = getDagVan(Math.floor(seconde / SECONDEN_PER_DAG) - DAGEN_TERUG);
  const tijd = EERSTE_UUR * 3_600 + (seconde % SECONDEN_PER_DAG);
  return `${dag}T${twee(tijd / 3_600)}:${twee((tijd % 3_600) / 60)}:${twee(tijd % 60)}${verschil}`;
};

/** As `mockDag`, remembered: a page of vacancies asks for the same days over and over. */
export const getDag = (dagenVerder: number): string => getDagVan(dagenVerder).dag;

const getDagVan = (dagenVerder: number): Dag => {
  const vandaag = mockVandaag();
  if (vandaag !== onthoudenOp) {
    onthouden.clear();
    onthoudenOp = vandaag;
  }
  const bekend = onthouden.get(dagenVerder);
  if (bekend) return bekend;
  const dag = mockDag(dagenVerder);
  const nieuw: Dag = { dag, verschil: isZomertijd(dag) ? '+02:00' : '+01:00' };
  onthouden.set(dagenVerder, nieuw);
  return nieuw;
};

const onthouden = new Map<number, Dag>();
let onthoudenOp = '';

/** From the last Sunday of March up to the last Sunday of October. */
const isZomertijd = (dag: string): boolean => {
  const jaar = dag.slice(0, 4);
  return dag >= getLaatsteZondag(`${jaar}-03-31`) && dag < getLaatsteZondag(`${jaar}-10-31`);
};

const getLaatsteZondag = (laatsteDag: string): string => {
  const dag = new Date(`${laatsteDag}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() - dag.getUTCDay());
  return dag.toISOString().slice(0, 10);
};

const twee = (getal: number): string => String(Math.floor(getal)).padStart(2, '0');
