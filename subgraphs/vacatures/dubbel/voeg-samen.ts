import {
  type Groepsherkomst,
  type Vacature,
  type Vacatureplaatsing,
  VELDGROEPEN,
  type Veldgroep,
} from '../vacature.ts';
import { getRijkdom } from './rijkdom.ts';

/** A text that is this many times as long says clearly more. */
const DUIDELIJK_LANGER = 1.5;

/** The placements of one vacancy, the leader first. */
type Rij = readonly [Vacature, ...Vacature[]];

/**
 * One vacancy out of the placements of it, in whatever order they come. The one that was published first leads: it gives
 * id, date (and so the place in a list) and herkomst. Each group of fields comes from the placement that says most about
 * it, whole, because what was said together belongs together; ties go to the leader. Only the title stays the leader's as
 * long as it says what the work is. A placement that was joined before brings along what it was made of.
 */
export const voegSamen = (leden: readonly Vacature[]): Vacature => {
  const [leider, ...andere] = leden.toSorted(vergelijkPlaats);
  if (!leider) throw new RangeError('a cluster without members');
  const opRij: Rij = [leider, ...andere];
  const kies = (groep: Veldgroep): Vacature => kiesRijkste(opRij, groep);
  const werk = kies('WERK');
  const { werkgever, sector } = kies('WERKGEVER');
  const { eisen, leerbaan, doelgroepregister } = kies('EISEN');
  const { solliciteren, sluitingsdatum } = kies('SOLLICITEREN');
  return {
    id: leider.id,
    titel: leider.beroep === null && werk.beroep !== null ? werk.titel : leider.titel,
    omschrijving: werk.omschrijving,
    beroep: werk.beroep,
    belasting: werk.belasting,
    werkgever,
    sector,
    werklocatie: kies('WERKLOCATIE').werklocatie,
    contract: kies('CONTRACT').contract,
    salaris: kies('SALARIS').salaris,
    eisen,
    leerbaan,
    doelgroepregister,
    solliciteren,
    sluitingsdatum,
    gepubliceerdOp: leider.gepubliceerdOp,
    ookGeplaatstBij: getPlaatsingen(leider, opRij),
    herkomstPerGroep: VELDGROEPEN.flatMap((groep) => getGroepsherkomst(kies(groep), groep)),
    herkomst: leider.herkomst,
  };
};

/** The first published first, those without a date last, then by id. */
const vergelijkPlaats = (a: Vacature, b: Vacature): number =>
  getMoment(a) - getMoment(b) || (a.id < b.id ? -1 : Number(a.id > b.id));

const getMoment = ({ gepubliceerdOp }: Vacature): number =>
  gepubliceerdOp === null ? Number.MAX_SAFE_INTEGER : Date.parse(gepubliceerdOp);

/** Among those that say as much of the work, a clearly longer text wins. */
const kiesRijkste = ([leider, ...andere]: Rij, groep: Veldgroep): Vacature => {
  const beste = andere.reduce((tot, lid) => (getRijkdom(lid, groep) > getRijkdom(tot, groep) ? lid : tot), leider);
  if (groep !== 'WERK') return beste;
  const langste = andere
    .filter((lid) => getRijkdom(lid, groep) === getRijkdom(beste, groep))
    .reduce((tot, lid) => (getTekstlengte(lid) > getTekstlengte(tot) ? lid : tot), beste);
  return getTekstlengte(langste) >= DUIDELIJK_LANGER * getTekstlengte(beste) ? langste : beste;
};

const getTekstlengte = ({ omschrijving }: Vacature): number => omschrijving?.length ?? 0;

/** Nothing for a group that nobody filled. */
const getGroepsherkomst = (lid: Vacature, groep: Veldgroep): readonly Groepsherkomst[] => {
  if (getRijkdom(lid, groep) === 0) return [];
  const eerder = lid.herkomstPerGroep.find((ander) => ander.groep === groep);
  return [eerder ?? { groep, herkomst: lid.herkomst }];
};

/** Every place but the leader's own, by source and id. */
const getPlaatsingen = (leider: Vacature, leden: readonly Vacature[]): readonly Vacatureplaatsing[] => {
  const plaatsingen = leden.flatMap((lid) => [getPlaatsing(lid), ...lid.ookGeplaatstBij]);
  const perId = new Map(plaatsingen.map((plaatsing) => [plaatsing.id, plaatsing]));
  perId.delete(leider.id);
  return [...perId.values()].sort((a, b) => vergelijkTekst(a.bron.id, b.bron.id) || vergelijkTekst(a.id, b.id));
};

const getPlaatsing = ({ id, herkomst, solliciteren }: Vacature): Vacatureplaatsing => ({
  bron: { id: herkomst.bron.id, naam: herkomst.bron.naam },
  id,
  url: solliciteren?.url ?? null,
});

/** By code unit: the same on every machine. */
const vergelijkTekst = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
