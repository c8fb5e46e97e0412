import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import type { Situatie } from '../shared/situatie.ts';
import type { Klantgroep, Klantkenmerk } from './dienst.ts';
import { IEDEREEN, SCHULDHULP } from './document.ts';

/** JONGEREN is under 27 and VIJFTIGPLUSSERS is 50 and over, as the names in the register say. */
const JONGER_DAN = 27;
const VANAF = 50;

/**
 * What fits a situation, in order: first the services for a need or group that the situation names, then those for
 * everybody. Services for a group that the person is not known to belong to are on the menu, not at this desk.
 */
export const createLoketVragen = (situatie: Situatie): readonly Omit<IndexVraag, 'na' | 'first'>[] => {
  const groepen = getKlantgroepen(situatie);
  const passend = [...groepen, ...getAandacht(situatie)];
  const hier = { gemeente: [situatie.gemeente], doelgroep: [situatie.rol] };
  return [
    { filters: { ...hier, voor: [IEDEREEN, ...groepen], past: passend } },
    { filters: { ...hier, voor: [IEDEREEN] }, uitgezonderd: { past: passend } },
  ];
};

/** The groups of the register that the situation says the person belongs to; what is not told is not assumed. */
export const getKlantgroepen = (situatie: Situatie): readonly Klantgroep[] => {
  const { rol, leeftijd, inkomstenbronnen } = situatie;
  const inkomen = new Set(inkomstenbronnen ?? []);
  const regels: readonly (readonly [hoortErbij: boolean, groep: Klantgroep])[] = [
    [leeftijd != null && leeftijd < JONGER_DAN, 'JONGEREN'],
    [leeftijd != null && leeftijd >= VANAF, 'VIJFTIGPLUSSERS'],
    [situatie.arbeidsbeperking === true, 'ARBEIDSBEPERKTEN'],
    [situatie.statushouder === true, 'STATUSHOUDERS'],
    [situatie.statushouder === true, 'MIGRANTEN'],
    [rol === 'ZELFSTANDIGE' || inkomen.has('ONDERNEMING') || inkomen.has('BBZ') || inkomen.has('IOAZ'), 'ONDERNEMERS'],
    [rol === 'ZELFSTANDIGE', 'ZZP'],
    [situatie.laaggeletterd === true, 'LAAGGELETTERDEN'],
    [situatie.dreigendBaanverlies === true, 'MET_WERKLOOSHEID_BEDREIGD'],
    [situatie.doelgroepregister === true, 'BANENAFSPRAAK'],
    [situatie.adviesBeschutWerk === true, 'ADVIES_BESCHUT_WERK'],
    [rol === 'WERKZOEKENDE' && inkomen.has('GEEN'), 'NIET_UITKERINGSGERECHTIGDEN'],
    [rol === 'WERKENDE', 'MEDEWERKERS'],
  ];
  return regels.flatMap(([hoortErbij, groep]) => (hoortErbij ? [groep] : []));
};

/** Needs that services for everybody work on as well. */
const getAandacht = ({ schulden, laaggeletterd }: Situatie): readonly (Klantkenmerk | typeof SCHULDHULP)[] => [
  ...(schulden === true ? ([SCHULDHULP] as const) : []),
  ...(laaggeletterd === true ? (['BASISVAARDIGHEDEN'] as const) : []),
];
