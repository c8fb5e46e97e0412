import { plusDagen } from '../shared/dag.ts';
import { controleerSituatie } from '../shared/invoer/controleer-situatie.ts';
import type { Situatie } from '../shared/situatie.ts';
import type {
  Bijstandsgegevens,
  Inkomsten,
  Polisgegevens,
  Registraties,
  Uwvgegevens,
  Woongegevens,
} from './gegevens.ts';
import { getInkomstenbronnen } from './get-inkomstenbronnen.ts';
import { getWerk } from './get-werk.ts';
import type { Poging } from './probeer.ts';
import type { Uitkering } from './uitkering.ts';

/** What came of asking every register about a person. */
export interface Registers {
  readonly brp: Poging<Woongegevens>;
  readonly bijstand: Poging<Bijstandsgegevens>;
  readonly uwv: Poging<Uwvgegevens>;
  readonly polis: Poging<Polisgegevens>;
}

/**
 * The intake, filled in with what the registers know; null without a municipality, since no desk can be named then, and
 * when the registers do not agree on whether there is work. What is not known is left out, and so is what contradicts the
 * rest. Who may not see the municipality does not get here: see `fetchRegisters`.
 *
 * @throws BronFout of the BRP or the polisadministratie when its silence leaves municipality or role unknown.
 */
export const createSituatie = ({ brp, bijstand, uwv, polis }: Registers, vandaag: string): Situatie | null => {
  const gemeente = getGemeente(brp, bijstand);
  const uitkeringen = [bijstand, uwv].flatMap(({ gegevens }) => gegevens?.uitkeringen ?? []);
  const inkomsten = polis.gegevens?.inkomsten ?? [];
  const werk = getWerk(uitkeringen, polis.fout ? null : inkomsten, vandaag);
  if (gemeente && !werk.rol && polis.fout) throw polis.fout;
  if (!gemeente || !werk.rol) return null;
  const isVolledig = !bijstand.fout && !uwv.fout && !polis.fout;
  return zonderTegenspraak({
    rol: werk.rol,
    gemeente: gemeente.code,
    leeftijd: brp.gegevens?.leeftijd ?? bijstand.gegevens?.leeftijd,
    huishouden: bijstand.gegevens?.huishouden,
    inkomstenbronnen: isVolledig ? getInkomstenbronnen(uitkeringen, inkomsten, werk.lopend) : null,
    contract: getEnige(werk.lopend.filter(isBaan).map(({ contract }) => contract)),
    sector: getEnige(getBanen(inkomsten, vandaag).map(({ sector }) => sector)),
    eigenrisicodrager: uwv.gegevens?.eigenrisicodrager,
    ...(uwv.gegevens && getRegistratievelden(uwv.gegevens.registraties)),
    ...(uitkeringen.some(isOmBeperking) && { arbeidsbeperking: true }),
  });
};

/**
 * That of the BRP. Only when the BRP is silent that of the bijstand, which is paid where somebody lives (Participatiewet
 * art. 40): not when the BRP knows nobody, or knows that somebody lives abroad.
 */
const getGemeente = (brp: Poging<Woongegevens>, bijstand: Poging<Bijstandsgegevens>) => {
  if (!brp.fout) return brp.gegevens?.gemeente ?? null;
  if (!bijstand.gegevens?.gemeente) throw brp.fout;
  return bijstand.gegevens.gemeente;
};

const isBaan = ({ soort }: Inkomsten): boolean => soort === 'LOONDIENST';

/** The stretch in which the WW looks for work (WW art. 17): of a job that ended before it the sector says little any more. */
const LAATSTE_BAAN_DAGEN = 36 * 7;

/** The jobs that run, else the last one that ended, unless that is too long ago. */
const getBanen = (inkomsten: readonly Inkomsten[], vandaag: string): readonly Inkomsten[] => {
  const banen = inkomsten.filter(isBaan);
  const lopend = banen.filter(({ loopt }) => loopt);
  if (lopend.length > 0) return lopend;
  const vroegst = plusDagen(vandaag, -LAATSTE_BAAN_DAGEN);
  return banen
    .filter(({ tot }) => tot !== null && tot >= vroegst)
    .toSorted((a, b) => (b.tot ?? '').localeCompare(a.tot ?? ''))
    .slice(0, 1);
};

/** These are granted because of a disability, for good or for a time. */
const isOmBeperking = ({ soort, status }: Uitkering): boolean =>
  status === 'LOPEND' && ['WGA', 'IVA', 'WAO', 'WAZ', 'WAJONG'].includes(soort);

/** An advice that was asked for and not given yet is neither yes nor no. */
const getRegistratievelden = ({
  doelgroepregister,
  loonwaarde,
  adviesBeschutWerk,
}: Registraties): Partial<Situatie> => ({
  doelgroepregister,
  loonwaardePercentage: loonwaarde,
  adviesBeschutWerk: ADVIES[adviesBeschutWerk],
});

const ADVIES: Readonly<Record<Registraties['adviesBeschutWerk'], boolean | null>> = {
  POSITIEF: true,
  NEGATIEF: false,
  GEEN: false,
  AANGEVRAAGD: null,
  ONBEKEND: null,
};

/** What all of them have; null when they differ or one is not known. */
const getEnige = <T>(waarden: readonly (T | null)[]): T | null =>
  waarden.every((waarde) => waarde === waarden[0]) ? (waarden[0] ?? null) : null;

const zonderTegenspraak = (situatie: Situatie): Situatie => {
  const bezwaren = new Set(controleerSituatie(situatie).map(({ veld }) => veld));
  const bekend = Object.entries(situatie).filter(([veld, waarde]) => waarde != null && !bezwaren.has(veld));
  return { ...Object.fromEntries(bekend), rol: situatie.rol, gemeente: situatie.gemeente };
};
