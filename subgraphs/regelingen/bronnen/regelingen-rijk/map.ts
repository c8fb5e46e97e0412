import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { plusDagen } from '../../../shared/dag.ts';
import type {
  Aanvraagtijdvak,
  Aanvragen,
  Geldigheid,
  Grondslag,
  Regeling,
  Regelingsoort,
  Tijdseenheid,
} from '../../regeling.ts';
import { DOELGROEP, GEBIED, INKOMSTENBRON, KANAAL, SOORT, SOORT_VOLGENS_UPL, STATUS } from './codes.ts';
import { mapBetaalt } from './map-betaalt.ts';
import { mapBerekeningen, mapRequirements, mapSamenloop, type Normen } from './map-requirements.ts';
import { mapWieBeslist } from './map-wie-beslist.ts';
import type { RegelingSource } from './parse.ts';

/** A national scheme. */
export const mapRegeling = (bron: RegelingSource, normen: Normen, herkomst: Herkomst): Regeling => ({
  id: createGlobaalId('regelingen-rijk', bron.id),
  naam: bron.naam,
  samenvatting: mapSamenvatting(bron),
  soort: mapSoort(bron),
  doelgroepen: bron.doelgroep.flatMap((code) => (code === null ? [] : [DOELGROEP[code]])),
  uitvoerder: { id: bron.uitvoerder.soort, naam: bron.uitvoerder.naam },
  medeUitvoerders: bron.mede_uitvoerders.flatMap(({ soort }) => soort ?? []),
  grondslag: mapGrondslag(bron),
  bedrag: bron.bedrag,
  inkomstenbronnen: bron.inkomstenbronnen.flatMap((een) => (een === null ? [] : [INKOMSTENBRON[een]])),
  betaalt: mapBetaalt(bron.betaalt),
  geldig: mapGeldig(bron),
  vervallen: bron.vervallen,
  status: bron.status ? STATUS[bron.status] : 'ONBEKEND',
  tijdvakken: mapTijdvakken(bron),
  gebied: mapGebied(bron),
  // A branch is only ever one of several ways in here, so no scheme of this source is limited to it.
  sectoren: [],
  aanvragen: mapAanvragen(bron),
  upl: bron.upl,
  opvolger: bron.opvolger === null ? null : { id: createGlobaalId('regelingen-rijk', bron.opvolger) },
  regels: mapRequirements(bron, normen),
  berekeningen: mapBerekeningen(bron, normen),
  samenloop: mapSamenloop(bron),
  wieBeslist: mapWieBeslist(bron),
  herkomst,
});

/** A remark about the status has no place of its own in the graph, unless it belongs to the periods. */
const mapSamenvatting = ({ samenvatting, status_toelichting, tijdvakken }: RegelingSource): string =>
  status_toelichting === null || tijdvakken.length > 0 ? samenvatting : `${samenvatting} ${status_toelichting}`;

const mapSoort = ({ soort, upl, uitvoerder }: RegelingSource): Regelingsoort => {
  if (uitvoerder.soort === 'werkgever') return 'PRIVAAT';
  return SOORT_VOLGENS_UPL[upl?.naam ?? ''] ?? (soort ? SOORT[soort] : 'OVERIG');
};

/** The first ground is the one that a scheme rests on; the others give the same to another group. */
const mapGrondslag = ({ legal_basis: [eerste] }: RegelingSource): Grondslag | null =>
  eerste ? { wet: eerste.wet, artikel: eerste.artikel, url: eerste.url } : null;

const mapGeldig = ({ geldig, vervallen }: RegelingSource): Geldigheid => ({
  van: geldig.van,
  tot: geldig.tot ?? (vervallen ? plusDagen(vervallen.per, -1) : null),
});

/** Without periods one can apply all year, unless the scheme is not open or its remark says that they were not found. */
const mapTijdvakken = ({ tijdvakken, status, status_toelichting }: RegelingSource): Aanvraagtijdvak[] | null => {
  if (tijdvakken.length === 0) return status === 'open' && status_toelichting === null ? [] : null;
  return tijdvakken
    .map(({ van, tot }) => ({ van, tot, toelichting: status_toelichting }))
    .sort((a, b) => (a.van < b.van ? -1 : 1));
};

const mapGebied = ({ gebied, arbeidsmarktregios }: RegelingSource): Regeling['gebied'] => ({
  soort: gebied ? GEBIED[gebied] : 'ONBEKEND',
  arbeidsmarktregios: arbeidsmarktregios.flatMap((code) => (code === null ? [] : [{ code }])),
  gemeenten: [],
});

const mapAanvragen = ({ aanvragen, vervallen }: RegelingSource): Aanvragen | null => {
  if (vervallen) return null;
  const { kanaal, url, documenten, beslistermijn } = aanvragen;
  return {
    kanaal: KANAAL.find(([patroon]) => patroon.test(kanaal))?.[1] ?? 'OVERIG',
    url: url?.startsWith('https://') ? url : null,
    documenten,
    beslistermijn: mapTermijn(beslistermijn),
  };
};

const mapTermijn = (tekst: string | null): Aanvragen['beslistermijn'] => {
  const [, aantal, woord] = /^(\d+) ([a-z]+)$/.exec(tekst ?? '') ?? [];
  const eenheid = EENHEID[woord ?? ''];
  return eenheid ? { aantal: Number(aantal), eenheid } : null;
};

const EENHEID: Readonly<Record<string, Tijdseenheid>> = {
  uur: 'UUR',
  dag: 'DAG',
  dagen: 'DAG',
  week: 'WEEK',
  weken: 'WEEK',
  maand: 'MAAND',
  maanden: 'MAAND',
  jaar: 'JAAR',
};
