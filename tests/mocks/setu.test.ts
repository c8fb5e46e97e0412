import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMockWereld } from '../../mocks/create-wereld.ts';
import { zetMockVandaag } from '../../mocks/klok.ts';
import { createSetuMock } from '../../mocks/setu/handlers.ts';
import { createVacaturewereld } from '../../mocks/vacaturewereld/create-vacaturewereld.ts';

const PAD = '/purchase-to-pay/staffing-order/request-for-quotation';
const VERSIE = { setuversionid: '2.0' };

/** What these tests look at in an item of the feed. */
interface Item {
  readonly id: string;
  readonly customerName?: string;
  readonly StaffingOrder: {
    readonly customer: { readonly legalId?: object };
    readonly positionProfile: {
      readonly workingPeriods: readonly { readonly baseDuration: { readonly unitCode: { readonly value: string } } }[];
    };
    readonly payRates?: readonly {
      readonly intervalCode: { readonly value: string };
      readonly toBeBilled: string;
      readonly toBePaid: string;
    }[];
  };
}

const vacaturewereld = createVacaturewereld(4_000);
const wereld = createMockWereld([createSetuMock(vacaturewereld)]);

beforeAll(() => zetMockVandaag('2026-06-15'));
afterAll(() => zetMockVandaag(null));

const vraag = (pad: string, query = '', headers: Record<string, string> = VERSIE) => {
  const response = wereld.antwoord('setu', {
    method: 'GET',
    pad,
    query: new URLSearchParams(query),
    headers,
    body: '',
  });
  return { status: response?.status, type: response?.headers['content-type'], tekst: response?.body ?? '' };
};

const xml = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (naam) => ['item', 'payRates', 'workingPeriods', 'certifications'].includes(naam),
});

const leesPagina = (query: string) => Object(xml.parse(vraag(PAD, query).tekst).staffingOrders);

/** Every request of the feed, read once. */
let items: readonly Item[] = [];
beforeAll(() => {
  items = [0, 500, 1_000, 1_500].flatMap((offset) => leesPagina(`offset=${offset}&limit=500`).item);
});

describe('the feed', () => {
  test('is well-formed XML in the namespace of SETU, and tells how many there are', () => {
    const { status, type, tekst } = vraag(PAD, 'limit=500');
    expect([status, type]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(XMLValidator.validate(tekst)).toBe(true);
    expect(tekst).toContain('xmlns="https://ontology.setu.nl/#"');
    expect(leesPagina('limit=500')).toMatchObject({ totalCount: '2000', offset: '0' });
  });

  test('gives fifty at a time unless more are asked, and none beyond the last', () => {
    expect(leesPagina('').item).toHaveLength(50);
    expect(leesPagina('limit=500').item).toHaveLength(500);
    expect(leesPagina('offset=1990').item).toHaveLength(10);
    expect(leesPagina('offset=2000').item).toBeUndefined();
  });

  test('gives every request once, in pages of any size', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2_000);
    const kleiner = [0, 300, 600].flatMap((offset) => leesPagina(`offset=${offset}&limit=300`).item);
    expect(kleiner.map(({ id }) => id)).toEqual(ids.slice(0, 900));
  });

  test.each(['offset=-1', 'offset=een', 'limit=0', 'limit=501', 'limit=', 'limit=1.5'])('refuses %s', (query) => {
    expect(vraag(PAD, query)).toMatchObject({ status: 400, type: 'application/problem+json' });
  });

  test.each([
    ['no version', {}],
    ['another version', { setuversionid: '1.4' }],
  ])('refuses %s, for the feed and for one request', (_geval, headers: Record<string, string>) => {
    for (const pad of [PAD, `${PAD}/weg`]) {
      const { status, tekst } = vraag(pad, '', headers);
      expect(status).toBe(400);
      expect(tekst).toContain('setuVersionId');
    }
  });
});

describe('a request', () => {
  test('is a request for quotation with what the schema asks of it, and without a code for the occupation', () => {
    for (const { StaffingOrder: order } of items) {
      expect(order).toMatchObject({
        documentId: { value: expect.stringMatching(/^RFQ-\d{7}$/), schemeAgencyId: 'Customer' },
        supplier: { legalId: { value: expect.stringMatching(/^\d{8}$/), schemeAgencyId: 'KvK' } },
        customer: { personContacts: { name: { formattedName: 'Afdeling inhuur' } } },
        orderType: 'RFQ',
        positionProfile: {
          positionTitle: expect.stringMatching(/./),
          positionPeriod: { start: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
        },
      });
      expect(JSON.stringify(order)).not.toMatch(/"[^"]*(isco|beroep|occupation)[^"]*":/i);
    }
  });

  test('has its elements in the order of the schema', () => {
    const volgorde = ['documentId', 'supplier', 'customer', 'orderType', 'positionProfile', 'payRates'];
    for (const { StaffingOrder } of items.slice(0, 200)) {
      const namen = Object.keys(StaffingOrder);
      expect(namen).toEqual(volgorde.filter((naam) => namen.includes(naam)));
    }
  });

  test('knows its customer by number and by name, or not at all', () => {
    for (const { customerName, StaffingOrder } of items)
      expect(customerName === undefined).toBe(StaffingOrder.customer.legalId === undefined);
    const genoemd = items.filter(({ customerName }) => customerName !== undefined).length;
    expect(genoemd).toBeGreaterThan(1_000);
    expect(genoemd).toBeLessThan(1_400);
  });

  test('asks for hours, per week or otherwise, and pays per hour, per four weeks, per month or per year', () => {
    const orders = items.map(({ StaffingOrder }) => StaffingOrder);
    const bases = orders.flatMap(({ positionProfile }) =>
      positionProfile.workingPeriods.map((tijd) => tijd.baseDuration.unitCode.value),
    );
    expect(new Set(bases)).toEqual(new Set(['Weekly', 'FourWeekly', 'Monthly']));
    const tarieven = orders.flatMap(({ payRates = [] }) => payRates);
    expect(new Set(tarieven.map(({ intervalCode }) => intervalCode.value))).toEqual(
      new Set(['HourlyConsolidated', 'HourlySplit', 'FourWeekly', 'Monthly', 'Yearly', 'FlatFee']),
    );
    for (const { toBeBilled, toBePaid } of tarieven)
      expect([toBeBilled, toBePaid].toSorted()).toEqual(['false', 'true']);
  });

  test('escapes what would break the document', () => {
    const { tekst } = vraag(PAD, 'limit=500');
    expect(tekst).toContain('Hoogland &amp; Dal');
    expect(tekst).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
  });

  test('is the same by its own id, without the envelope', () => {
    for (const { id, StaffingOrder } of leesPagina('offset=100&limit=5').item) {
      const { status, tekst } = vraag(`${PAD}/${id}`);
      expect(status).toBe(200);
      expect(xml.parse(tekst).StaffingOrder).toEqual(StaffingOrder);
    }
  });

  test.each(['RFQ-0000001', 'weg', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-ffffffffffff'])(
    'is not there under %s',
    (id) => {
      expect(vraag(`${PAD}/${id}`)).toMatchObject({ status: 404, type: 'application/problem+json' });
    },
  );
});
