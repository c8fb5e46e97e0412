import { expect, test } from 'vitest';
import { PERSONEN } from '../../mocks/suwi/personen.ts';
import { deelGraaf } from '../helpers/deel-graaf.ts';

const HERKOMST = 'herkomst { gesimuleerd bron { id } }';

/** Something of every source whose answers carry where they come from. */
const VRAAG = `query ($bsn: BSN!) {
  vum: vacatures(filter: { bron: ["vum"], arbeidsmarktregio: "AM22" }, first: 1) { nodes { ${HERKOMST} } }
  setu: vacatures(filter: { bron: ["setu"] }, first: 1) { nodes { ${HERKOMST} } }
  sectorbank: vacatures(filter: { bron: ["sectorbank"] }, first: 1) { nodes { ${HERKOMST} } }
  rio: opleidingen(filter: { bron: ["rio"] }, first: 1) { nodes { ${HERKOMST} } }
  ooapi: opleidingen(filter: { bron: ["ooapi"] }, first: 1) { nodes { ${HERKOMST} } }
  edudex: opleidingen(filter: { bron: ["edudex"] }, first: 1) { nodes { ${HERKOMST} } }
  rijk: regelingen(filter: { zoek: "loonkostensubsidie" }, first: 100) { nodes { ${HERKOMST} } }
  gemeente: regelingen(filter: { gemeente: "GM0599" }, first: 100) { nodes { ${HERKOMST} } }
  fondsen: regelingen(filter: { zoek: "scholing techniek", sector: "F" }, first: 100) { nodes { ${HERKOMST} } }
  caos(zoek: "bouw", first: 1) { ${HERKOMST} }
  diensten(filter: { arbeidsmarktregio: "AM22" }, first: 100) { nodes { ${HERKOMST} } }
  menukaart(arbeidsmarktregio: "AM22") { werkcentrum { ${HERKOMST} } }
  vaardigheden(zoek: "reken", first: 1) { ${HERKOMST} }
  arbeidsmarktregio(code: "AM22") { arbeidsmarktinformatie { ${HERKOMST} } }
  beroep(id: "7115") {
    loopbaanpaden { ${HERKOMST} }
    vraagEnAanbod(arbeidsmarktregio: "AM22") { openMatch { ${HERKOMST} } }
  }
  persoon(bsn: $bsn) { uitkeringen { nodes { ${HERKOMST} } alleenInPolis { ${HERKOMST} } } }
  ander: persoon(bsn: "${PERSONEN.alleenInPolis}") { uitkeringen { alleenInPolis { ${HERKOMST} } } }
}`;

/** The graph shows nothing of these that has a herkomst: a municipality, and the skills of a programme by their names. */
const ZONDER_HERKOMST = ['brp', 'competentnl-normen'];

const graaf = deelGraaf({ identiteit: { soort: 'PARTNER', bsn: null, client: 'gemeente-enschede' } });

test('the graph says of every source that what it shows is simulated', async () => {
  const { data, errors } = await graaf().vraag(VRAAG, { bsn: PERSONEN.wwEnBijstand });
  expect(errors).toBeUndefined();
  const herkomsten = getHerkomsten(data);
  expect(herkomsten.filter(({ gesimuleerd }) => !gesimuleerd)).toEqual([]);
  const verwacht = graaf()
    .wereld.bronnen.map(({ id }) => id)
    .filter((id) => !ZONDER_HERKOMST.includes(id));
  expect([...new Set(herkomsten.map(({ bron }) => bron.id))].toSorted()).toEqual(verwacht.toSorted());
});

interface Herkomst {
  readonly gesimuleerd: boolean;
  readonly bron: { readonly id: string };
}

const getHerkomsten = (waarde: unknown): readonly Herkomst[] => {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'herkomst' && deel ? [deel] : getHerkomsten(deel)));
};
