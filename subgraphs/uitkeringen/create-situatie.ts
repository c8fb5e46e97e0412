import { controleerSituatie } from '../shared/invoer/controleer-situatie.ts';
import type { Inkomstenbron, Situatie } from '../shared/situatie.ts';
import type {
  Bijstandsgegevens,
  Inkomsten,
  Polisgegevens,
  Registraties,
  Uwvgegevens,
  Woongegevens,
} from './gegevens.ts';
import type { Poging } from './probeer.ts';
import type { Uitkering, Uitkeringsoort } from './uitkering.ts';
import { isBinnenVertraging } from './vergelijking/vertraging.ts';

/** What came of asking every register about a person. */
export interface Registers {
  readonly brp: Poging<Woongegevens>;
  readonly bijstand: Poging<Bijstandsgegevens>;
  readonly uwv: Poging<Uwvgegevens>;
  readonly polis: Poging<Polisgegevens>;
}

/**
 * The intake, filled in with what the registers know; null without a municipality, since no desk can be named then. What is
 * not known is left out, and so is what contradicts the rest.
 *
 * @throws BronFout when the municipality is not known because the BRP did not answer.
 */
export const createSituatie = (registers: Registers, vandaag: string): Situatie | null => {
  const { brp, bijstand, uwv, polis } = registers;
  const gemeente = getGemeente(brp, bijstand);
  if (!gemeente) return null;
  const lopend = [bijstand, uwv]
    .flatMap(({ gegevens }) => gegevens?.uitkeringen ?? [])
    .filter(({ status }) => status === 'LOPEND');
  const banen = getBanen(polis.gegevens?.inkomsten ?? []);
  const zeker = lopend.some((uitkering) => isPasBegonnen(uitkering, vandaag)) ? [] : banen.filter(({ loopt }) => loopt);
  const inkomstenbronnen = bijstand.fout || uwv.fout ? [] : getInkomstenbronnen(lopend, zeker);
  return zonderTegenspraak({
    rol: zeker.length > 0 ? 'WERKENDE' : 'WERKZOEKENDE',
    gemeente: gemeente.code,
    leeftijd: brp.gegevens?.leeftijd ?? bijstand.gegevens?.leeftijd,
    huishouden: bijstand.gegevens?.huishouden,
    inkomstenbronnen: inkomstenbronnen.length > 0 ? inkomstenbronnen : null,
    contract: getEnige(zeker.map(({ contract }) => contract)),
    sector: getEnige(banen.map(({ sector }) => sector)),
    eigenrisicodrager: uwv.gegevens?.eigenrisicodrager,
    ...(uwv.gegevens && getRegistratievelden(uwv.gegevens.registraties)),
    ...((uwv.gegevens?.registraties.doelgroepregister || lopend.some(isOmBeperking)) && { arbeidsbeperking: true }),
  });
};

/**
 * That of the BRP. Only when the BRP is silent that of the bijstand, which is paid where somebody lives (Participatiewet
 * art. 40): not when the BRP keeps it secret, knows nobody, or knows that somebody lives abroad.
 */
const getGemeente = (brp: Poging<Woongegevens>, bijstand: Poging<Bijstandsgegevens>) => {
  if (!brp.fout) return brp.gegevens?.gemeente ?? null;
  if (!bijstand.gegevens?.gemeente) throw brp.fout;
  return bijstand.gegevens.gemeente;
};

/** The jobs that run, else the last one that ended. */
const getBanen = (inkomsten: readonly Inkomsten[]): readonly Inkomsten[] => {
  const banen = inkomsten.filter(({ soort }) => soort === 'LOONDIENST');
  const lopend = banen.filter(({ loopt }) => loopt);
  return lopend.length > 0 ? lopend : banen.toSorted((a, b) => (b.tot ?? '').localeCompare(a.tot ?? '')).slice(0, 1);
};

/** A benefit that just began often comes after a job of which the polisadministratie does not know yet that it ended. */
const isPasBegonnen = ({ ingangsdatum }: Uitkering, vandaag: string): boolean =>
  ingangsdatum !== null && isBinnenVertraging(ingangsdatum, vandaag);

/**
 * Income is told when both registers of benefits answered: half a list would read as no for the rest. An empty list is
 * never told, since no register knows all income.
 */
const getInkomstenbronnen = (lopend: readonly Uitkering[], banen: readonly Inkomsten[]): readonly Inkomstenbron[] => [
  ...new Set([
    ...lopend.flatMap(({ soort }) => INKOMSTENBRON[soort] ?? []),
    ...(banen.length > 0 ? (['LOONDIENST'] as const) : []),
  ]),
];

/** AIO tops up an incomplete state pension, so whoever has it has AOW. */
const INKOMSTENBRON: Readonly<Partial<Record<Uitkeringsoort, Inkomstenbron>>> = {
  WW: 'WW',
  ZW: 'ZW',
  WGA: 'WGA',
  IVA: 'IVA',
  WAO: 'WAO',
  WAJONG: 'WAJONG',
  IOW: 'IOW',
  BIJSTAND: 'BIJSTAND',
  IOAW: 'IOAW',
  IOAZ: 'IOAZ',
  BBZ: 'BBZ',
  AIO: 'AOW',
};

/** These are granted because of a lasting disability. */
const isOmBeperking = ({ soort }: Uitkering): boolean => ['WGA', 'IVA', 'WAO', 'WAZ', 'WAJONG'].includes(soort);

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
