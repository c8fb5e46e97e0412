import { createGlobaalId } from '../../subgraphs/shared/bron/globaal-id.ts';
import type { Herkomst } from '../../subgraphs/shared/bron/herkomst.ts';
import type { Vacature } from '../../subgraphs/vacatures/vacature.ts';

export const maakHerkomst = (bron: string, sleutel: string): Herkomst => ({
  bron: { id: bron, naam: bron.toUpperCase() },
  sleutel,
  opgehaaldOp: '2026-03-02T08:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
});

const TEKST =
  'Zandoog Bouw werkt aan de nieuwbouw van 40 woningen in het project Waterrijk. U plaatst kozijnen en deuren, leest ' +
  'tekeningen en houdt de bouwplaats veilig. Het team bestaat uit 6 vaste krachten. Meer weten? Bel met mevrouw Aalders.';

/** A carpenter's vacancy in Schiedam, whole, but for what is asked otherwise. */
export const maakVacature = (bron: string, sleutel: string, anders: Partial<Vacature> = {}): Vacature => ({
  id: createGlobaalId(bron, sleutel),
  titel: 'Timmerman',
  omschrijving: TEKST,
  beroep: { id: '7115' },
  belasting: null,
  werkgever: { naam: 'Zandoog Bouw', kvkNummer: null, sector: { id: 'F' } },
  sector: { id: 'F' },
  werklocatie: { plaats: 'Schiedam', gemeente: { code: 'GM0606' }, postcode: '3112AB' },
  contract: {
    soort: 'VAST',
    overeenkomst: 'REGULIER',
    urenMinimaal: 32,
    urenMaximaal: 40,
    begin: null,
    einde: null,
  },
  salaris: { minimum: 17.5, maximum: 22, periode: 'UUR', toelichting: null },
  eisen: { niveau: null, vaardigheden: [], rijbewijzen: [], talen: [], ervaringJaren: null },
  leerbaan: false,
  doelgroepregister: null,
  gepubliceerdOp: '2026-03-01T08:00:00.000Z',
  sluitingsdatum: null,
  solliciteren: { wijze: 'ONLINE_FORMULIER', url: `https://${bron}.invalid/${sleutel}` },
  ookGeplaatstBij: [],
  herkomstPerGroep: [],
  herkomst: maakHerkomst(bron, sleutel),
  ...anders,
});
