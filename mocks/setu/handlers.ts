import { leesGetal } from '../lees-getal.ts';
import { type MockBron, type MockRequest, type MockResponse, probleemResponse } from '../mock.ts';
import type { Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import { type XmlWaarde, xmlDocumentResponse } from '../xml.ts';
import { createOrderId, leesOrderId } from './sleutel.ts';
import { createStaffingOrder, SETU } from './staffing-order.ts';

const PAGINA_STANDAARD = 50;
const PAGINA_MAXIMUM = 500;
const VERSIE = '2.0';
const PAD = '/purchase-to-pay/staffing-order/request-for-quotation';
const NIET_GEVONDEN = probleemResponse(404, 'Resource not found', 'Deze aanvraag bestaat niet.');
const FEED = ' xmlns:feed="https://uitzendfeed.invalid/schema"';

/** Requests for quotation of the agencies, as StaffingOrder documents in a feed, and one of them by its id. */
export const createSetuMock = (wereld: Vacaturewereld): MockBron => ({
  id: 'setu',
  naam: 'SETU-aanvragen (uitzendbureaus)',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    {
      method: 'GET',
      pad: PAD,
      handle: (request) =>
        controleerVersie(request) ??
        geefPagina(request.query, wereld.aantallen.setu, (nummer) => createItem(wereld, nummer)),
    },
    { method: 'GET', pad: `${PAD}/:id`, handle: (request) => controleerVersie(request) ?? geefOrder(wereld, request) },
  ],
  leeg: (_gezond, { pad, query }) => (pad === PAD ? geefPagina(query, 0, () => []) : NIET_GEVONDEN),
  wijziging: { van: 'positionTitle', naar: 'jobTitle' },
});

const controleerVersie = ({ headers }: MockRequest): MockResponse | null =>
  headers.setuversionid === VERSIE
    ? null
    : probleemResponse(400, 'Bad request', `De kop setuVersionId is verplicht; deze bron kent versie ${VERSIE}.`);

const geefPagina = (
  query: URLSearchParams,
  totaal: number,
  createItemVan: (nummer: number) => XmlWaarde,
): MockResponse => {
  const offset = leesGetal(query.get('offset'), 0);
  const limit = leesGetal(query.get('limit'), PAGINA_STANDAARD);
  if (offset === null || !limit || limit > PAGINA_MAXIMUM)
    return probleemResponse(400, 'Bad request', `offset is 0 of meer, limit is 1 tot en met ${PAGINA_MAXIMUM}.`);
  const items = Array.from({ length: Math.max(0, Math.min(limit, totaal - offset)) }, (_, plaats) =>
    createItemVan(offset + plaats),
  );
  return xmlDocumentResponse(
    'feed:staffingOrders',
    { 'feed:totalCount': String(totaal), 'feed:offset': String(offset), 'feed:item': items },
    FEED + SETU,
  );
};

const geefOrder = (wereld: Vacaturewereld, { params }: MockRequest): MockResponse => {
  const nummer = leesOrderId(params.id ?? '', wereld.aantallen.setu);
  if (nummer === null) return NIET_GEVONDEN;
  return xmlDocumentResponse('StaffingOrder', createStaffingOrder(wereld.getPlaatsing('setu', nummer)), SETU);
};

/** What the message has no place for: its id at the server, when it was published, who the parties are by name, where to apply. */
const createItem = (wereld: Vacaturewereld, nummer: number): XmlWaarde => {
  const plaatsing = wereld.getPlaatsing('setu', nummer);
  const id = createOrderId(nummer);
  return {
    'feed:id': id,
    'feed:documentDate': plaatsing.gepubliceerdOp ?? undefined,
    'feed:supplierName': plaatsing.bureau?.naam,
    'feed:customerName': plaatsing.werkgever?.naam,
    'feed:url': `https://uitzenden.invalid/vacatures/${id}`,
    StaffingOrder: createStaffingOrder(plaatsing),
  };
};
