import { getSector } from '../../../schema/referentie/sectoren.ts';
import { isVoor, MENSEN } from './bereik.ts';
import type { Cao, Contractsoort } from './cao.ts';
import { getToestand } from './toestand.ts';
import type { Caovoorziening, Checkvraag } from './voorzieningencheck.ts';
import { NAWERKING, UITZENDCAO } from './vwnw-dekking.ts';

type Gevonden = Checkvraag & {
  readonly vanKracht: readonly Cao[];
  readonly voorzieningen: readonly Caovoorziening[];
};

const VRAAG = 'Vraag het aan uw werkgever of vakbond.';
const VRAAG_VORIGE = 'Vraag het aan uw vorige werkgever of aan een vakbond.';
/** Whoever has no job may still have something from the last one. */
const VORIG_WERK = 'U werkt nu niet bij een werkgever. Dit gaat over de cao van uw vorige werk.';
const WERKCENTRUM = 'Het Werkcentrum kan u misschien helpen.';
/** What a mock says of an agreement that exists is not what that agreement holds. */
const VOORBEELD = 'Dit zijn voorbeelden: de echte afspraken staan in de tekst van de cao.';
/** An intention of cabinet and social partners, and told as one. */
const VOORNEMEN = 'Vakbonden en werkgevers willen ook mensen met los werk helpen. Dat is nog niet overal zo.';

/** What a check found, plain Dutch (B1). It never promises anything: an agreement is read by those who made it. */
export const createSamenvatting = (gevonden: Gevonden): string =>
  [...(gevonden.vorigWerk ? [VORIG_WERK] : []), ...getZinnen(gevonden)].join(' ');

const getZinnen = (gevonden: Gevonden): readonly string[] => {
  const { caos, vanKracht, dag, vorigWerk } = gevonden;
  const vraag = vorigWerk ? VRAAG_VORIGE : VRAAG;
  if (caos.length === 0) return ['Wij kennen geen cao van deze branche.', vraag];
  if (vanKracht.length === 0) return [...caos.map((cao) => getStand(cao, dag)), vraag];
  return [
    ...getBranche(gevonden),
    ...(isNietsBekeken(gevonden)
      ? ['Wij weten niet wat er is afgesproken over hulp naar ander werk.', vraag]
      : getAantal(gevonden)),
    ...(vanKracht.some((cao) => getToestand(cao, dag) === 'NAWERKING') ? [NAWERKING] : []),
    ...(vanKracht.some(({ herkomst }) => herkomst.gesimuleerd) ? [VOORBEELD] : []),
  ];
};

const getStand = (cao: Cao, dag: string): string =>
  getToestand(cao, dag) === 'NOG_NIET_BEGONNEN' ? `‘${cao.naam}’ is nog niet begonnen.` : `‘${cao.naam}’ is afgelopen.`;

const getBranche = ({ sector, vorigWerk }: Gevonden): readonly string[] =>
  sector === null
    ? []
    : [
        `Wij weten niet welke cao u ${vorigWerk ? 'had' : 'hebt'}.`,
        `Dit staat in de cao’s die wij kennen van de branche ${getSector(sector)?.naam ?? sector}.`,
      ];

/** Agreements for these workers of which nobody can say what they hold: their scope is known. */
const getOnbekende = ({ vanKracht, contract }: Gevonden): readonly Cao[] =>
  vanKracht.filter((cao) => cao.vwnwVoorzieningen === null && (contract === null || isVoor(cao, contract)));

const isNietsBekeken = (gevonden: Gevonden): boolean =>
  getOnbekende(gevonden).length > 0 && gevonden.vanKracht.every(({ vwnwVoorzieningen }) => vwnwVoorzieningen === null);

const getAantal = (gevonden: Gevonden): readonly string[] => {
  const { voorzieningen, contract, sector, vorigWerk } = gevonden;
  const deels = getOnbekende(gevonden).length > 0 ? ['Niet elke cao hebben wij bekeken.'] : [];
  if (contract === null)
    return [
      telAfspraken(voorzieningen.length),
      ...deels,
      ...(voorzieningen.length === 0 ? [WERKCENTRUM] : vorigWerk ? VORIG_CONTRACT : WELK_CONTRACT),
    ];
  const open = voorzieningen.filter(({ openVoorContract }) => openVoorContract).length;
  const dicht = voorzieningen.length - open;
  return open === 0
    ? [
        `Wij vonden geen afspraken over hulp naar ander werk voor ${MENSEN[contract]}.`,
        ...deels,
        ...getLosWerk(contract, sector),
        WERKCENTRUM,
      ]
    : [
        `${telAfspraken(open)} U kunt die misschien gebruiken.`,
        ...(dicht === 0 ? [] : [`Nog ${dicht} ${dicht === 1 ? 'is' : 'zijn'} er niet voor ${MENSEN[contract]}.`]),
        ...deels,
      ];
};

const WELK_CONTRACT = [
  'Wij weten niet wat voor contract u hebt.',
  'Vul dat in: dan ziet u welke afspraken voor u kunnen zijn.',
];
const VORIG_CONTRACT = ['Wij weten niet of die nog voor u gelden.', VRAAG_VORIGE];

const getLosWerk = (contract: Contractsoort, sector: string | null): readonly string[] => {
  if (contract !== 'UITZEND' && contract !== 'OPROEP') return [];
  return contract === 'UITZEND' && sector !== 'N' ? [UITZENDCAO, VOORNEMEN] : [VOORNEMEN];
};

const telAfspraken = (aantal: number): string => {
  if (aantal === 0) return 'Wij vonden geen afspraken over hulp naar ander werk.';
  return `Wij vonden ${aantal} ${aantal === 1 ? 'afspraak' : 'afspraken'} over hulp naar ander werk.`;
};
