import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import type { Werkgeversvraag } from '../../../shared/situatie.ts';
import {
  type Dienst,
  FUNCTIONALITEITEN,
  type Functionaliteit,
  type Klantgroep,
  type Uitvoeringsvorm,
  type Werkgeversdienst,
} from '../../dienst.ts';
import { kort, mapInstrument, uniek } from '../../instrumentengids/map.ts';
import { leesVerwijzing } from '../../instrumentengids/verwijzing.ts';
import { WERKGEVERSVRAGEN } from '../../werkgeversvragen.ts';
import { dennis } from './bron.ts';
import {
  DIENSTVERBAND,
  FASE,
  FUNCTIONALITEIT_BIJ_TEGEL,
  GROEPEN_MET_VOORZIENING,
  KLANTGROEP,
  LEEFTIJDSGROEP,
  SECTOR,
  VRAAG_BIJ_TEGEL,
} from './codes.ts';
import type { InstrumentSource } from './parse.ts';

/** A service of Dennis: for employers, and for nobody else. The guide has no length and no costs. */
export const mapDienst = (bron: InstrumentSource, herkomst: Herkomst): Dienst => {
  const { Instrument: instrument } = bron;
  const groepen = mapGroepen(bron);
  return {
    id: createGlobaalId(dennis.id, instrument.UuidInstrument),
    ...mapInstrument(instrument, dennis),
    soort: bron.IndTijdelijkeRegeling ? 'INSTRUMENT' : 'DIENST',
    samenvatting: kort(bron.OmsKortInstrument ?? bron.OmsInstrument ?? null),
    doel: bron.OmsInstrument ?? null,
    functionaliteiten: mapFunctionaliteiten(bron, groepen),
    fase: uniek(instrument.Werklandschaptegel.map(({ CdWerklandschaptegel: code }) => (code ? FASE[code] : 'OVERIG'))),
    doelgroepen: ['WERKGEVER'],
    groepen,
    klantkenmerken: [],
    uitvoeringsvorm: mapVorm(bron),
    duur: null,
    gesprekken: null,
    kosten: null,
    voorwaarden: bron.OmsVoorwaarden ?? null,
    verwijzing: leesVerwijzing(bron.OmsAanvraag),
    aanmelden: bron.OmsAanvraag ? { instructie: bron.OmsAanvraag, url: null } : null,
    werkgeversdienst: mapWerkgeversdienst(bron),
    herkomst,
  };
};

/** The doelgroepregister is an indicator in Dennis and a group in Eva. */
const mapGroepen = ({
  IndDoelgroepregister,
  Instrument: { Doelgroep: codes },
}: InstrumentSource): readonly Klantgroep[] =>
  uniek([
    ...codes.map(({ CdDoelgroep: code }) => (code ? KLANTGROEP[code] : 'OVERIG')),
    ...(IndDoelgroepregister ? (['BANENAFSPRAAK'] as const) : []),
  ]);

const mapFunctionaliteiten = (
  { IndDoelgroepregister, IndTijdelijkeRegeling, Instrument: { Werklandschaptegel: tegels } }: InstrumentSource,
  groepen: readonly Klantgroep[],
): readonly Functionaliteit[] => {
  const isVoorziening =
    IndDoelgroepregister || IndTijdelijkeRegeling || groepen.some((groep) => GROEPEN_MET_VOORZIENING.has(groep));
  const gevonden = new Set<Functionaliteit>([
    ...tegels.flatMap(({ CdWerklandschaptegel: code }) => (code ? FUNCTIONALITEIT_BIJ_TEGEL[code] : [])),
    ...(isVoorziening ? (['VOORZIENINGEN_INSTRUMENTEN_SUBSIDIES'] as const) : []),
  ]);
  return FUNCTIONALITEITEN.filter((functionaliteit) => gevonden.has(functionaliteit));
};

/** Dennis has no form; two of its indicators say one. */
const mapVorm = ({ IndTijdelijkeRegeling, IndLeerwerktraject }: InstrumentSource): readonly Uitvoeringsvorm[] => [
  ...(IndLeerwerktraject ? (['LEERWERKTRAJECT'] as const) : []),
  ...(IndTijdelijkeRegeling ? (['SUBSIDIE'] as const) : []),
];

const mapWerkgeversdienst = (bron: InstrumentSource): Werkgeversdienst => ({
  vragen: mapVragen(bron),
  sectoren: uniek(bron.SectorInstrument.map(({ CdSector: code }) => (code ? SECTOR[code] : null))).flatMap((id) =>
    id === null ? [] : [{ id }],
  ),
  alleSectoren: bron.SectorInstrument.length === 0,
  doelgroepregister: bron.IndDoelgroepregister ?? null,
  tijdelijk: bron.IndTijdelijkeRegeling ?? null,
  leerwerktraject: bron.IndLeerwerktraject ?? null,
  dienstverbanden: uniek(
    bron.Dienstverband.map(({ CdDienstverband: code }) => (code ? DIENSTVERBAND[code] : 'OVERIG')),
  ),
  leeftijdsgroepen: uniek(
    bron.Leeftijdsgroep.map(({ CdLeeftijdsgroep: code }) => (code ? LEEFTIJDSGROEP[code] : 'OVERIG')),
  ),
});

/** Learning on the job is a way to find staff and a way to train it. */
const mapVragen = ({
  IndLeerwerktraject,
  Instrument: { Werklandschaptegel: tegels },
}: InstrumentSource): readonly Werkgeversvraag[] => {
  const gevonden = new Set<Werkgeversvraag>([
    ...tegels.flatMap(({ CdWerklandschaptegel: code }) => (code ? VRAAG_BIJ_TEGEL[code] : [])),
    ...(IndLeerwerktraject ? (['SCHOLING', 'PERSONEEL_GEZOCHT'] as const) : []),
  ]);
  return WERKGEVERSVRAGEN.filter((vraag) => gevonden.has(vraag));
};
