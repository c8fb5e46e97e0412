import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { bijstandsregelingenMock } from '../../../mocks/bijstandsregelingen/handlers.ts';
import { createXmlControle } from '../../../mocks/contract/valideer-xml.ts';
import { createRouter } from '../../../mocks/create-router.ts';
import { polisMock } from '../../../mocks/polis/handlers.ts';
import { PERSONEN } from '../../../mocks/suwi/personen.ts';
import { uwvDossierMock } from '../../../mocks/uwv-dossier/handlers.ts';
import { VRIJSTELLING, WET as WET_BIJSTAND } from '../../../subgraphs/uitkeringen/bronnen/bijstandsregelingen/codes.ts';
import { CONTRACT, SECTOR, SOORT } from '../../../subgraphs/uitkeringen/bronnen/polis/codes.ts';
import { ADVIES, ARBEIDSPLICHT, WET as WET_UWV } from '../../../subgraphs/uitkeringen/bronnen/uwv-dossier/codes.ts';
import { als, burger, start } from './proef.ts';

const REGISTERS = [bijstandsregelingenMock, uwvDossierMock, polisMock];

test('what the graph asks a register follows the schema of its questions', async () => {
  const { vraag, wereld } = await start();
  const gevraagd = new Map<string, string>();
  for (const { id, routes } of REGISTERS) {
    const handle = createRouter(routes);
    wereld.vervang(id, (kreeg) => {
      gevraagd.set(id, kreeg.body);
      return handle(kreeg);
    });
  }
  await vraag(
    '{ mijn { uitkeringen { nodes { registervergelijking { uitkomst } } } } }',
    {},
    als(burger(PERSONEN.wwEnBijstand)),
  );
  for (const { id, contract } of REGISTERS) {
    const controleer = createXmlControle(new URL('vraag.xsd', contract));
    expect(controleer(gevraagd.get(id) ?? ''), id).toEqual([]);
  }
});

test.each<[lijst: string, contract: URL, type: string, bekend: object]>([
  ['acts of municipalities', bijstandsregelingenMock.contract, 'Wet', WET_BIJSTAND],
  ['exemptions', bijstandsregelingenMock.contract, 'Vrijstelling', VRIJSTELLING],
  ['acts of UWV', uwvDossierMock.contract, 'Wet', WET_UWV],
  ['duties to work', uwvDossierMock.contract, 'CdArbeidsplicht', ARBEIDSPLICHT],
  ['advices on sheltered work', uwvDossierMock.contract, 'AdviesBeschutWerk', ADVIES],
  ['kinds of income', polisMock.contract, 'SrtIkv', SOORT],
  ['kinds of contract', polisMock.contract, 'TypeArbeidscontract', CONTRACT],
])('the graph and the schema know the same %s', (_lijst, contract, type, bekend) => {
  expect(leesCodes(contract, type).toSorted()).toEqual(Object.keys(bekend).toSorted());
});

test('the graph knows every sector of the schema', () => {
  expect(Object.keys(SECTOR)).toEqual(expect.arrayContaining([...leesCodes(polisMock.contract, 'Sector')]));
});

/** The values of a code list in the schema of a service. */
const leesCodes = (contract: URL, type: string): readonly string[] => {
  const document = XmlDocument.fromBuffer(readFileSync(new URL('berichten.xsd', contract)));
  try {
    return document
      .find(`//xs:simpleType[@name="${type}"]//xs:enumeration/@value`, { xs: 'http://www.w3.org/2001/XMLSchema' })
      .map(({ content }) => content);
  } finally {
    document.dispose();
  }
};
