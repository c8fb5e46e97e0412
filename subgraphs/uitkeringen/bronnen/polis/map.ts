import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { plusDagen } from '../../../shared/dag.ts';
import type { Inkomsten, Polisgegevens } from '../../gegevens.ts';
import { plusMaanden } from '../../maanden.ts';
import { mapMaandbedrag } from '../suwi/bedrag.ts';
import { getUitersten, mapDatum } from '../suwi/datum.ts';
import { getStatus, kanLopen } from '../suwi/looptijd.ts';
import { AARD_UITZEND, CONTRACT, SECTOR, SOORT } from './codes.ts';
import type { ClientSource, OpgaveSource, PeriodeSource, VerhoudingSource } from './parse.ts';

/** What the polisadministratie says about a person on a day (ISO 8601). */
export const mapInkomsten = (client: ClientSource, herkomst: Herkomst, vandaag: string): Polisgegevens => ({
  inkomsten: client.Inkomstenverhouding.flatMap((verhouding) => mapVerhouding(verhouding, vandaag)),
  herkomst,
});

/** One relation can change its kind, such as WGA into IVA: each stretch of one kind is income of its own. */
const mapVerhouding = (bron: VerhoudingSource, vandaag: string): readonly Inkomsten[] => {
  const perioden = bron.Inkomstenperiode.toSorted((a, b) => a.DatBIkp.localeCompare(b.DatBIkp));
  const eersten = perioden.filter((periode, i) => i === 0 || getSoort(periode) !== getSoort(perioden[i - 1]));
  return eersten.map((eerste, i) => {
    const volgende = eersten[i + 1];
    const deel = perioden.slice(perioden.indexOf(eerste), volgende && perioden.indexOf(volgende));
    return mapDeel(bron, eerste, deel, volgende, vandaag);
  });
};

const getSoort = (periode: PeriodeSource | undefined): Inkomsten['soort'] =>
  periode?.CdSrtIkv ? SOORT[periode.CdSrtIkv] : 'ONBEKEND';

const mapDeel = (
  { DatEIkv, Inkomstenopgave, SectorRisicogroepIkv }: VerhoudingSource,
  eerste: PeriodeSource,
  deel: readonly PeriodeSource[],
  volgende: PeriodeSource | undefined,
  vandaag: string,
): Inkomsten => {
  const soort = getSoort(eerste);
  const tot = volgende ? getDagVoor(volgende.DatBIkp) : mapDatum(DatEIkv);
  const einde = volgende ? (tot?.replaceAll('-', '') ?? volgende.DatBIkp) : DatEIkv;
  const status = getStatus(eerste.DatBIkp, einde, vandaag);
  return {
    soort,
    loopt: status === 'ONBEKEND' ? null : status === 'LOPEND',
    van: mapDatum(eerste.DatBIkp),
    tot,
    begin: getUitersten(eerste.DatBIkp),
    einde: getUitersten(einde),
    bedragPerMaand: volgende ? null : getMaandbedrag(Inkomstenopgave),
    contract: soort === 'LOONDIENST' ? getContract(deel, vandaag) : null,
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

/** A contract can change inside a stretch, as from temporary to permanent: the last period that has begun says what it is. */
const getContract = (deel: readonly PeriodeSource[], vandaag: string): Inkomsten['contract'] => {
  const laatste = deel.findLast(({ DatBIkp }) => kanLopen(DatBIkp, undefined, vandaag)) ?? deel[0];
  return laatste ? mapContract(laatste) : null;
};

const mapContract = ({ CdAardIkv: aard, CdTypeArbeidscontract: type }: PeriodeSource): Inkomsten['contract'] => {
  if (aard === AARD_UITZEND) return 'UITZEND';
  return type ? CONTRACT[type] : null;
};

const mapSector = (code: string | undefined): string | null => {
  const sectoren: Readonly<Record<string, string>> = SECTOR;
  return code !== undefined && Object.hasOwn(sectoren, code) ? (sectoren[code] ?? null) : null;
};
