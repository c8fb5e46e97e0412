import { type MockBron, type MockRequest, type MockResponse, xmlResponse } from '../mock.ts';
import { type XmlWaarde, xmlDocumentResponse } from '../xml.ts';
import { type Catalogus, getCatalogi } from './data.ts';
import { createInstituteData } from './opleiders.ts';

/** EDU-DEX: the catalogues of private providers, as XML files. */
export const edudexMock: MockBron = {
  id: 'edudex',
  naam: 'EDU-DEX, particuliere opleiders',
  contract: new URL('./contract.yaml', import.meta.url),
  persoonsgegevens: false,
  routes: [
    { method: 'GET', pad: '/directory.xml', handle: () => geefLijst([...getCatalogi().keys()]) },
    {
      method: 'GET',
      pad: '/institutes/:orgUnitId/institute.xml',
      handle: metCatalogus(({ opleider }) => geefXml('instituteData', 'institute', createInstituteData(opleider))),
    },
    {
      method: 'GET',
      pad: '/institutes/:orgUnitId/programs.xml',
      handle: metCatalogus(({ programmas }) =>
        geefXml('programs', 'program', { program: programmas.map(({ xml }) => xml) }),
      ),
    },
    {
      method: 'GET',
      pad: '/institutes/:orgUnitId/programs/:bestand',
      handle: metCatalogus(({ programmas }, { params }) => {
        const programma = programmas.find(({ programId }) => `${programId}.xml` === params.bestand);
        return programma ? geefXml('program', 'program', programma.xml) : NIET_GEVONDEN;
      }),
    },
  ],
  leeg: (_gezond, { pad }) => (pad === '/directory.xml' ? geefLijst([]) : NIET_GEVONDEN),
  wijziging: { van: 'programId', naar: 'programIdentifier' },
};

const geefLijst = (opleiders: readonly string[]): MockResponse =>
  geefXml('edudexDirectory', 'directory', {
    subDirectory: opleiders.map((orgUnitId) => ({
      directoryUrl: `https://feeds.edudex.invalid/institutes/${orgUnitId}/`,
      orgUnitId,
    })),
  });

function metCatalogus(
  geef: (catalogus: Catalogus, request: MockRequest) => MockResponse,
): (request: MockRequest) => MockResponse {
  return (request) => {
    const catalogus = getCatalogi().get(request.params.orgUnitId ?? '');
    return catalogus ? geef(catalogus, request) : NIET_GEVONDEN;
  };
}

const geefXml = (naam: string, schema: string, inhoud: XmlWaarde): MockResponse =>
  xmlDocumentResponse(naam, inhoud, ` xmlns="http://studieData.nl/schema/edudex/${schema}"`);

const NIET_GEVONDEN = xmlResponse('<error>not found</error>', 404);
