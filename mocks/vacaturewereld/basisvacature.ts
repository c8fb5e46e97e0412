import { bocCodes } from '../../schema/referentie/boc.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { createRandom, type Random } from '../random.ts';
import { getDag, getTijdstip } from './dagen.ts';
import { createOmschrijving } from './omschrijving.ts';
import type { Basisvacature, Reeks, Vacaturekern } from './plaatsing.ts';
import { getSbi, kiesWerkgever } from './werkgevers.ts';

/** Lowest gross pay per hour for adults, from 1 January 2026. */
const MINIMUMLOON = 14.71;

/** Levels at which an ISCO major group works, and what an hour there pays above the minimum at most. */
const BIJ_ISCO: readonly { readonly niveaus: readonly Basisvacature['niveau'][]; readonly toeslag: number }[] = [
  { niveaus: ['MBO3'], toeslag: 8 },
  { niveaus: ['HBO', 'WO'], toeslag: 30 },
  { niveaus: ['WO', 'HBO', 'HBO'], toeslag: 22 },
  { niveaus: ['HBO', 'MBO4', 'MBO4'], toeslag: 14 },
  { niveaus: ['MBO3', 'MBO4', 'MBO2'], toeslag: 7 },
  { niveaus: ['MBO2', 'MBO3', 'VMBO'], toeslag: 5 },
  { niveaus: ['MBO2', 'VMBO'], toeslag: 4 },
  { niveaus: ['MBO2', 'MBO3', 'MBO4'], toeslag: 8 },
  { niveaus: ['VMBO', 'MBO2'], toeslag: 6 },
  { niveaus: ['BASISONDERWIJS', 'VMBO'], toeslag: 2 },
];

const POSTCODELETTERS = ['AA', 'AB', 'BC', 'CD', 'EH', 'GK', 'JL', 'KP', 'NR', 'TV'] as const;

/** The vacancy itself, the same at every counter; `seconde` is when in the window it was placed first. */
export const createBasisvacature = (kern: Vacaturekern, seconde: number): Basisvacature => {
  const random = createRandom('vacature', kern.vacature);
  const gemeente = gemeenten[kern.gemeente];
  const boc = bocCodes[kern.boc];
  if (!gemeente || !boc) throw new RangeError('a vacancy of another world');
  const { niveaus, toeslag } = BIJ_ISCO[Number(boc.isco[0])] ?? { niveaus: ['MBO3'], toeslag: 5 };
  const vacature = {
    nummer: kern.vacature,
    boc,
    gemeente,
    postcode: `${gemeente.postcode}${random.pick(POSTCODELETTERS)}`,
    opAfstand: random.chance(0.02),
    werkgever: kiesWerkgever(getSbi(boc.isco), random),
    werksoort: kern.werksoort,
    contract: random.chance(0.6) ? 'TIJDELIJK' : 'VAST',
    uren: kiesUren(random),
    uurloon: kiesUurloon(toeslag, random),
    niveau: random.pick(niveaus),
    gepubliceerdOp: getTijdstip(seconde),
    begin: getDag(random.int(7, 90)),
    sluitingsdatum: getDag(random.int(5, 60)),
    ervaringJaren: random.chance(0.5) ? random.int(1, 5) : null,
    doelgroepregister: random.chance(0.15) ? null : random.chance(0.15),
    rijbewijs: kiesRijbewijs(boc.isco, random),
  } as const;
  return { ...vacature, omschrijving: createOmschrijving(vacature, random) };
};

const kiesUren = (random: Random): Reeks => {
  const maximum = random.pick([16, 20, 24, 28, 32, 36, 38, 40]);
  return { minimum: Math.max(8, maximum - random.pick([0, 0, 4, 8])), maximum };
};

const kiesUurloon = (toeslag: number, random: Random): Reeks => {
  const minimum = MINIMUMLOON + random.next() * toeslag;
  return { minimum: opCenten(minimum), maximum: opCenten(minimum * (1.05 + random.next() * 0.2)) };
};

const opCenten = (bedrag: number): number => Math.round(bedrag * 100) / 100;

/** Drivers, the building trades and home care ask for a licence most. */
const kiesRijbewijs = (isco: string, random: Random): 'B' | 'C' | null => {
  if (!random.chance(/^(7|83)/.test(isco) ? 0.6 : 0.15)) return null;
  return isco === '8332' ? 'C' : 'B';
};
