import { getSector } from '../../../schema/referentie/sectoren.ts';
import { MENSEN } from './bereik.ts';
import type { Cao, Contractsoort } from './cao.ts';
import { getToestand } from './toestand.ts';
import type { Caovoorziening, Checkvraag } from './voorzieningencheck.ts';
import { NAWERKING, UITZENDCAO } from './vwnw-dekking.ts';

type Gevonden = Checkvraag & {
  readonly vanKracht: readonly Cao[];
  readonly voorzieningen: readonly Caovoorziening[];
};

const VRAAG = 'Vraag het aan uw werkgever of vakbond.';
const WERKCENTRUM = 'Het Werkcentrum kan u misschien helpen.';
/** What a mock says of an agreement that exists is not what that agreement holds. */
const VOORBEELD = 'Dit zijn voorbeelden: de echte afspraken staan in de tekst van uw cao.';
/** An intention of cabinet and social partners, and told as one. */
const VOORNEMEN = 'Vakbonden en werkgevers willen ook mensen met los werk helpen. Dat is nog niet overal zo.';

/** What a check found, plain Dutch (B1). It never promises anything: an agreement is read by those who made it. */
export const createSamenvatting = (gevonden: Gevonden): string => {
  const { caos, vanKracht, sector, dag } = gevonden;
  if (caos.length === 0) return `Wij kennen geen cao van deze branche. ${VRAAG}`;
  if (vanKracht.length === 0) return `${caos.map((cao) => getEinde(cao, dag)).join(' ')} ${VRAAG}`;
  return [
    ...(sector === null ? [] : [getBranche(sector)]),
    ...getAantal(gevonden),
    ...(vanKracht.some((cao) => getToestand(cao, dag) === 'NAWERKING') ? [NAWERKING] : []),
    ...(vanKracht.some(({ herkomst }) => herkomst.gesimuleerd) ? [VOORBEELD] : []),
  ].join(' ');
};

const getEinde = (cao: Cao, dag: string): string =>
  getToestand(cao, dag) === 'NOG_NIET_BEGONNEN' ? `‘${cao.naam}’ is nog niet begonnen.` : `‘${cao.naam}’ is afgelopen.`;

const getBranche = (sector: string): string =>
  `Wij weten niet welke cao u hebt. Dit staat in de cao’s die wij kennen van de branche ${getSector(sector)?.naam ?? sector}.`;

const getAantal = ({ vanKracht, voorzieningen, contract, sector }: Gevonden): readonly string[] => {
  if (vanKracht.every(({ vwnwVoorzieningen }) => vwnwVoorzieningen === null))
    return [`Wij hebben niet bekeken wat er is afgesproken over hulp naar ander werk. ${VRAAG}`];
  if (contract === null)
    return [
      telAfspraken(voorzieningen.length),
      ...(voorzieningen.length === 0
        ? [WERKCENTRUM]
        : ['Wij weten niet wat voor contract u hebt. Vul dat in: dan ziet u welke afspraken voor u kunnen zijn.']),
    ];
  const open = voorzieningen.filter(({ openVoorContract }) => openVoorContract).length;
  const dicht = voorzieningen.length - open;
  return open === 0
    ? [
        `Wij vonden geen afspraken over hulp naar ander werk voor ${MENSEN[contract]}.`,
        ...getLosWerk(contract, sector),
        WERKCENTRUM,
      ]
    : [
        `${telAfspraken(open)} U kunt die misschien gebruiken.`,
        ...(dicht === 0 ? [] : [`Nog ${dicht} ${dicht === 1 ? 'is' : 'zijn'} er niet voor ${MENSEN[contract]}.`]),
      ];
};

const getLosWerk = (contract: Contractsoort, sector: string | null): readonly string[] => {
  if (contract !== 'UITZEND' && contract !== 'OPROEP') return [];
  return contract === 'UITZEND' && sector !== 'N' ? [UITZENDCAO, VOORNEMEN] : [VOORNEMEN];
};

const telAfspraken = (aantal: number): string => {
  if (aantal === 0) return 'Wij vonden geen afspraken over hulp naar ander werk.';
  return `Wij vonden ${aantal} ${aantal === 1 ? 'afspraak' : 'afspraken'} over hulp naar ander werk.`;
};
