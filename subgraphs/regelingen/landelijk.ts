import { regelingenRijk } from './bronnen/regelingen-rijk/bron.ts';
import { isEigenVoorwaarden } from './bronnen/samenwerkende-catalogi/regels.ts';
import type { Doelgroep, Regeling } from './regeling.ts';
import { getRegelVoorKant, getVoorwaarden, type Kant, type Regel, type Regelgroep } from './voorverkenning/regel.ts';

/** Whether a municipality offers it as its own; a national scheme that all municipalities carry out names none. */
export const isGemeentelijk = ({ gebied }: Pick<Regeling, 'gebied'>): boolean => gebied.gemeenten.length > 0;

/**
 * National schemes that municipalities carry out, by the address of their name in the UPL. A name alone says too little:
 * that of a scheme of others can be on a form that a municipality hands out for it. Of two with one name the one that only
 * municipalities carry out.
 */
export const createLandelijkPerUpl = (regelingen: readonly Regeling[]): ReadonlyMap<string, Regeling> => {
  const perUpl = new Map<string, Regeling>();
  for (const regeling of regelingen) {
    const { upl } = regeling;
    if (upl === null || !isUitTeVoeren(regeling)) continue;
    const eerder = perUpl.get(upl.uri);
    if (!eerder || (isVoorGemeenten(regeling) && !isVoorGemeenten(eerder))) perUpl.set(upl.uri, regeling);
  }
  return perUpl;
};

/**
 * The address of the name by which to look for the national scheme that a municipal product carries out. Null when it is no
 * municipal product, has no name, or has more: then the rules of none of them are its rules.
 */
export const getNaamVanLandelijke = (regeling: Regeling): string | null =>
  isGemeentelijk(regeling) && !regeling.isMeerdere ? (regeling.upl?.uri ?? null) : null;

/** The national scheme that a municipal product carries out; null when there is none. */
export const getLandelijke = (regeling: Regeling, perUpl: ReadonlyMap<string, Regeling>): Regeling | null =>
  perUpl.get(getNaamVanLandelijke(regeling) ?? '') ?? null;

/**
 * A municipal product with the rules of the national scheme that it carries out beside its own. The national rules say
 * what its own condition "as the municipality asks" leaves open, so that one goes; for a side of which the national scheme
 * asks nothing it stays.
 */
export const metLandelijkeRegels = (regeling: Regeling, landelijke: Regeling | null): Regeling => {
  if (landelijke === null) return regeling;
  const kanten = getKanten(regeling);
  return {
    ...regeling,
    regels: { alle: kanten.flatMap((kant) => voegSamen(regeling.regels, landelijke.regels, kant)) },
    inkomstenbronnen: landelijke.inkomstenbronnen ?? [],
    berekeningen: landelijke.berekeningen.filter(({ kant }) => kanten.includes(kant)),
    samenloop: landelijke.samenloop.filter(({ voorwaarde: { kant } }) => kanten.includes(kant)),
  };
};

/**
 * The schemes of a desk for these groups without doubles: what the own municipality offers takes the place of the national
 * scheme that it carries out. The national one stays when others carry it out as well, and when it is for more groups of
 * this desk: help with debts for who has a business is not yet help for everybody.
 */
export const zonderDubbelen = (
  regelingen: readonly Regeling[],
  perUpl: ReadonlyMap<string, Regeling>,
  doelgroepen: readonly Doelgroep[],
): readonly Regeling[] => {
  const bediend = new Map<string, Set<Doelgroep>>();
  for (const regeling of regelingen) {
    const landelijke = getLandelijke(regeling, perUpl);
    if (!landelijke || !isVoorGemeenten(landelijke)) continue;
    const eerder = bediend.get(landelijke.id) ?? [];
    bediend.set(landelijke.id, new Set([...eerder, ...regeling.doelgroepen]));
  }
  return regelingen.filter((regeling) => {
    const voor = bediend.get(regeling.id);
    return !voor || !regeling.doelgroepen.every((groep) => voor.has(groep) || !doelgroepen.includes(groep));
  });
};

/** A national scheme that is still there, and that a municipality has a part in. */
const isUitTeVoeren = (regeling: Regeling): boolean =>
  regeling.herkomst.bron.id === regelingenRijk.id &&
  regeling.status !== 'VERVALLEN' &&
  !isGemeentelijk(regeling) &&
  (isVoorGemeenten(regeling) || (regeling.medeUitvoerders?.includes('gemeente') ?? false));

/** Whether only municipalities carry it out, each in its own area. */
const isVoorGemeenten = ({ gebied }: Regeling): boolean => gebied.soort === 'LOKAAL';

const getKanten = ({ regels }: Regeling): readonly Kant[] => [
  ...new Set(getVoorwaarden(regels).map(({ kant }) => kant)),
];

const voegSamen = (eigen: Regelgroep, landelijk: Regelgroep, kant: Kant): readonly Regel[] => {
  const regel = getRegelVoorKant(landelijk, kant);
  const eigenRegels = getAlle(getRegelVoorKant(eigen, kant));
  return regel ? [...eigenRegels.filter((een) => !isEigenVoorwaarden(een)), ...getAlle(regel)] : eigenRegels;
};

/** The rules that must all be met. */
const getAlle = (regel: Regel | null): readonly Regel[] => {
  if (regel === null) return [];
  return 'alle' in regel ? regel.alle : [regel];
};
