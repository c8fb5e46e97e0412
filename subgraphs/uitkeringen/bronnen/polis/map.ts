import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { plusDagen } from '../../../shared/dag.ts';
import type { Inkomsten, Polisgegevens } from '../../gegevens.ts';
import { plusMaanden } from '../../maanden.ts';
import { mapMaandbedrag } from '../suwi/bedrag.ts';
import { mapDatum } from '../suwi/datum.ts';
import { getStatus } from '../suwi/looptijd.ts';
import { AARD_UITZEND, CONTRACT, SECTOR, SOORT } from './codes.ts';
import type { ClientSource, OpgaveSource, PeriodeSource, VerhoudingSource } from './parse.ts';

/** What the polisadministratie says about a person on a day (ISO 8601). */
export const mapInkomsten = (client: ClientSource, herkomst: Herkomst, vandaag: string): Polisgegevens => ({
  inkomsten: client.Inkomstenverhouding.flatMap((verhouding) => mapVerhouding(verhouding, vandaag)),
  herkomst,
});

/** One relation can change its kind, such as WGA into IVA: each stretch of one kind is income of its own. */
const mapVerhouding = (bron: VerhoudingSource, vandaag: string): readonly Inkomsten[] => {
  const delen = bron.Inkomstenperiode.toSorted((a, b) => a.DatBIkp.localeCompare(b.DatBIkp)).filter(
    (periode, i, alle) => getSoort(periode) !== getSoort(alle[i - 1]),
  );
  return delen.flatMap((periode, i) => {
    const soort = getSoort(periode);
    return soort ? mapDeel(bron, soort, periode, delen[i + 1], vandaag) : [];
  });
};

const getSoort = (periode: PeriodeSource | undefined): Inkomsten['soort'] | null =>
  periode?.CdSrtIkv ? SOORT[periode.CdSrtIkv] : null;

const mapDeel = (
  { DatEIkv, Inkomstenopgave, SectorRisicogroepIkv }: VerhoudingSource,
  soort: Inkomsten['soort'],
  periode: PeriodeSource,
  volgende: PeriodeSource | undefined,
  vandaag: string,
): Inkomsten => {
  const tot = volgende ? getDagVoor(volgende.DatBIkp) : mapDatum(DatEIkv);
  const einde = volgende ? (tot?.replaceAll('-', '') ?? volgende.DatBIkp) : DatEIkv;
  const status = getStatus(periode.DatBIkp, einde, vandaag);
  return {
    soort,
    loopt: status === 'ONBEKEND' ? null : status === 'LOPEND',
    van: mapDatum(periode.DatBIkp),
    tot,
    bedragPerMaand: volgende ? null : getMaandbedrag(Inkomstenopgave),
    contract: soort === 'LOONDIENST' ? mapContract(periode) : null,
    sector: mapSector(SectorRisicogroepIkv?.CdSector),
  };
};

const getDagVoor = (datum: string): string | null => {
  const dag = mapDatum(datum);
  return dag === null ? null : plusDagen(dag, -1);
};

/** Of the last report. One over four weeks or part of a month is not made into a month. */
const getMaandbedrag = (opgaven: readonly OpgaveSource[]): number | null => {
  const laatste = opgaven.toSorted((a, b) => (a.DatEIko ?? '').localeCompare(b.DatEIko ?? '')).at(-1);
  const [begin, einde] = [mapDatum(laatste?.DatBIko), mapDatum(laatste?.DatEIko)];
  const isMaand = begin?.endsWith('-01') && einde === plusDagen(plusMaanden(begin, 1), -1);
  return isMaand ? mapMaandbedrag(laatste?.BedrBrutoloonSv) : null;
};

const mapContract = ({ CdAardIkv: aard, CdTypeArbeidscontract: type }: PeriodeSource): Inkomsten['contract'] => {
  if (aard === AARD_UITZEND) return 'UITZEND';
  return type ? CONTRACT[type] : null;
};

const mapSector = (code: string | undefined): string | null => {
  const sectoren: Readonly<Record<string, string>> = SECTOR;
  return code !== undefined && Object.hasOwn(sectoren, code) ? (sectoren[code] ?? null) : null;
};
