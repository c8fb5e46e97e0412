import { z } from 'zod';
import { vindOnbekendeCode } from '../contract/vind-onbekende-code.ts';
import { mockVandaag } from '../klok.ts';
import { leesGetal } from '../lees-getal.ts';
import { jsonResponse, type MockBron, type MockRequest, type MockResponse, probleemResponse } from '../mock.ts';
import { getOoapiLijsten } from './data.ts';
import type { OoapiOffering, OoapiProgramma } from './ooapi.ts';

/** The only sizes that the standard knows. */
const PAGINAGROOTTEN = [10, 20, 50, 100, 250];
const PAGINA_STANDAARD = 10;
const CONTRACT = new URL('./contract.yaml', import.meta.url);
const DATUM = z.iso.date();

/** Every other path is of one thing. */
const LIJST = /^\/[a-z-]+(\/[^/]+\/offerings)?$/;

/** Open Onderwijs API v5 of several schools together. */
export const ooapiMock: MockBron = {
  id: 'ooapi',
  naam: 'Open Onderwijs API (OOAPI v5)',
  contract: CONTRACT,
  persoonsgegevens: false,
  routes: [
    { method: 'GET', pad: '/organizations', handle: ({ query }) => geefPagina(getOoapiLijsten().organisaties, query) },
    {
      method: 'GET',
      pad: '/organizations/:id',
      handle: ({ params }) =>
        geefItem(getOoapiLijsten().organisaties.find(({ organizationId }) => organizationId === params.id)),
    },
    { method: 'GET', pad: '/organizations/:id/offerings', handle: (request) => geefOfferingsVanInstelling(request) },
    {
      method: 'GET',
      pad: '/education-specifications',
      handle: ({ query }) => geefPagina(getOoapiLijsten().specificaties, query),
    },
    {
      method: 'GET',
      pad: '/education-specifications/:id',
      handle: ({ params }) =>
        geefItem(getOoapiLijsten().specificaties.find((item) => item.educationSpecificationId === params.id)),
    },
    {
      method: 'GET',
      pad: '/programs',
      handle: ({ query }) => weigerCode('/programs', query) ?? geefPagina(filterProgrammas(query), query),
    },
    { method: 'GET', pad: '/programs/:id', handle: (request) => geefProgramma(request) },
    { method: 'GET', pad: '/programs/:id/offerings', handle: (request) => geefOfferingsVanProgramma(request) },
  ],
  leeg: (_gezond, { pad, query }) => (LIJST.test(pad) ? geefPagina([], query) : geefItem(undefined)),
  wijziging: { van: 'programId', naar: 'programmeId' },
};

const geefPagina = (items: readonly object[], query: URLSearchParams): MockResponse => {
  const grootte = leesGetal(query.get('pageSize'), PAGINA_STANDAARD);
  const nummer = leesGetal(query.get('pageNumber'), 1);
  if (grootte === null || !PAGINAGROOTTEN.includes(grootte))
    return probleemResponse(400, 'Bad request', `pageSize is een van ${PAGINAGROOTTEN.join(', ')}.`);
  if (nummer === null || nummer < 1)
    return probleemResponse(400, 'Bad request', 'pageNumber is een getal van 1 of hoger.');
  const totaal = Math.ceil(items.length / grootte);
  return jsonResponse({
    pageSize: grootte,
    pageNumber: nummer,
    hasPreviousPage: nummer > 1,
    hasNextPage: nummer < totaal,
    totalPages: totaal,
    items: items.slice((nummer - 1) * grootte, nummer * grootte),
  });
};

const filterProgrammas = (query: URLSearchParams): readonly OoapiProgramma[] => {
  const eisen: readonly [string | null, (programma: OoapiProgramma) => readonly (string | undefined)[]][] = [
    [query.get('programType'), ({ programType }) => [programType]],
    [query.get('qualificationAwarded'), ({ qualificationAwarded }) => [qualificationAwarded]],
    [query.get('levelOfQualification'), ({ levelOfQualification }) => [levelOfQualification]],
    [query.get('sector'), ({ sector }) => [sector]],
    [query.get('fieldsOfStudy'), ({ fieldsOfStudy }) => [fieldsOfStudy]],
    [query.get('primaryCode'), ({ primaryCode }) => [primaryCode.code]],
    [query.get('teachingLanguage'), ({ teachingLanguage }) => [teachingLanguage]],
  ];
  const gesteld = eisen.filter(([waarde]) => waarde !== null);
  return getOoapiLijsten().programmas.filter((programma) =>
    gesteld.every(([waarde, lees]) => lees(programma).some((heeft) => heeft === waarde)),
  );
};

/** Only here the standard has `expand`: a list gives the keys of related things. */
const geefProgramma = ({ params, query }: MockRequest): MockResponse => {
  const { programmas, organisaties, specificaties } = getOoapiLijsten();
  const programma = programmas.find(({ programId }) => programId === params.id);
  if (!programma) return geefItem(undefined);
  const expand = (query.get('expand') ?? '').split(',');
  return jsonResponse({
    ...programma,
    ...(expand.includes('organization') && {
      organization: organisaties.find(({ organizationId }) => organizationId === programma.organization),
    }),
    ...(expand.includes('educationSpecification') && {
      educationSpecification: specificaties.find(
        ({ educationSpecificationId }) => educationSpecificationId === programma.educationSpecification,
      ),
    }),
  });
};

const geefOfferingsVanProgramma = ({ params, query }: MockRequest): MockResponse => {
  const { programmas, offerings } = getOoapiLijsten();
  if (!programmas.some(({ programId }) => programId === params.id)) return geefItem(undefined);
  return (
    weigerPeriode(query) ??
    geefPagina(
      vanaf(
        offerings.filter(({ program }) => program === params.id),
        query,
      ),
      query,
    )
  );
};

const geefOfferingsVanInstelling = ({ params, query }: MockRequest): MockResponse => {
  const { organisaties, offerings } = getOoapiLijsten();
  if (!organisaties.some(({ organizationId }) => organizationId === params.id)) return geefItem(undefined);
  const soort = query.get('offeringType') ?? 'program';
  const vanDeze = offerings.filter(
    ({ organization, offeringType }) => organization === params.id && offeringType === soort,
  );
  return (
    weigerCode('/organizations/{id}/offerings', query) ??
    weigerPeriode(query) ??
    geefPagina(vanaf(vanDeze, query), query)
  );
};

const weigerCode = (pad: string, query: URLSearchParams): MockResponse | null => {
  const onbekend = vindOnbekendeCode(CONTRACT, pad, query);
  return onbekend && probleemResponse(400, 'Bad request', `${onbekend.naam} is een van ${onbekend.codes.join(', ')}.`);
};

const weigerPeriode = (query: URLSearchParams): MockResponse | null => {
  const geenDatum = ['since', 'until'].find((naam) => !DATUM.nullable().safeParse(query.get(naam)).success);
  return geenDatum ? probleemResponse(400, 'Bad request', `${geenDatum} is een datum: jjjj-mm-dd.`) : null;
};

/** Without `since` the standard shows only what is still to come. */
const vanaf = (offerings: readonly OoapiOffering[], query: URLSearchParams): readonly OoapiOffering[] => {
  const since = query.get('since') ?? mockVandaag();
  const until = query.get('until') ?? '9999';
  return offerings.filter(({ startDate, endDate }) => startDate >= since && endDate.slice(0, 10) <= until);
};

const geefItem = (item: object | undefined): MockResponse =>
  item ? jsonResponse(item) : probleemResponse(404, 'Not found', 'Er is niets met deze sleutel.');
