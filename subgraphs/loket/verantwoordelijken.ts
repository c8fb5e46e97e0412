import type { Situatie, WerkgeverSituatie } from '../shared/situatie.ts';
import { beslistabel, overnametabel, vangnet } from './beslistabel.ts';
import { werkgeverstabel } from './tabel/werkgever.ts';
import { type Beslisregel, getOrganisatie, getPlaats, type Verantwoordelijke } from './verantwoordelijke.ts';

/** Who is responsible for helping this person: exactly one HOOFD, then MEDE in the order of the table. */
export const getVerantwoordelijken = (situatie: Situatie): readonly Verantwoordelijke[] =>
  bepaal(beslistabel, situatie);

/** Those of them that can take this person over: who only informs does not. */
export const getOvernemers = (situatie: Situatie): readonly Verantwoordelijke[] => bepaal(overnametabel, situatie);

/** The same for an employer. The municipality of a candidate is not known, so it is not named. */
export const getVerantwoordelijkenVoorWerkgever = (situatie: WerkgeverSituatie): readonly Verantwoordelijke[] =>
  getGeldend(werkgeverstabel, situatie).map(maakVerantwoordelijke(null));

const bepaal = (tabel: readonly Beslisregel<Situatie>[], situatie: Situatie): readonly Verantwoordelijke[] =>
  kiesHoofd(getGeldend(tabel, situatie), vangnet).map(maakVerantwoordelijke(situatie.gemeente));

/** The rows that hold; a party stands there once for each ground, with the reasons together. */
const getGeldend = <S>(tabel: readonly Beslisregel<S>[], situatie: S): readonly Beslisregel<S>[] =>
  voegSamen(tabel.filter(({ als }) => als(situatie) === true));

/** The first row that may be HOOFD in front; without one the safety net, which then needs no other row of its own. */
const kiesHoofd = <S>(regels: readonly Beslisregel<S>[], net: Beslisregel<S>): readonly Beslisregel<S>[] => {
  const hoofd = regels.find(({ rolVoorkeur }) => rolVoorkeur === 'HOOFD') ?? net;
  return [hoofd, ...regels.filter((regel) => regel !== hoofd)];
};

const voegSamen = <S>(regels: readonly Beslisregel<S>[]): readonly Beslisregel<S>[] =>
  [...Map.groupBy(regels, getPlaats).values()].flatMap(([eerste, ...andere]) => {
    if (!eerste) return [];
    const rolVoorkeur = [eerste, ...andere].some((regel) => regel.rolVoorkeur === 'HOOFD') ? 'HOOFD' : 'MEDE';
    return [{ ...eerste, rolVoorkeur, reden: voegRedenenSamen([eerste, ...andere].map(({ reden }) => reden)) }];
  });

/** Each sentence once: several benefits of one payer repeat who helps. */
const voegRedenenSamen = (redenen: readonly string[]): string =>
  [...new Set(redenen.flatMap((reden) => reden.split(/(?<=[.?]) /)))].join(' ');

const maakVerantwoordelijke =
  (gemeente: string | null) =>
  ({ partij, reden, grondslag, zekerheid, terugval }: Beslisregel<never>, plaats: number): Verantwoordelijke => ({
    rol: plaats === 0 ? 'HOOFD' : 'MEDE',
    partij,
    organisatie: getOrganisatie(partij, gemeente),
    reden,
    grondslag,
    zekerheid,
    terugval,
  });
