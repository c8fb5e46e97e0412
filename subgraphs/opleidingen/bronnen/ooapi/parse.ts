import { z } from 'zod';
import { telDrift } from '../../../shared/bron/drift.ts';
import { code, type Parse, parseItems } from '../../../shared/bron/parse.ts';
import { getDag } from '../../../shared/dag.ts';
import {
  AANMELDSTATUS,
  ADRESSOORT,
  LEERWEG,
  MODUS,
  NIVEAU,
  NLQF,
  SECTOR,
  SOORT,
  SPECIFICATIESOORT,
  TAAL,
  TITEL,
  VORM,
  WAARDEDOCUMENT,
} from './codes.ts';
import { parseDuur } from './duur.ts';

const id = z.string().min(1).max(200);
const teksten = z.array(z.object({ language: z.string(), value: z.string() }));

/** A day, or an instant with its offset: then the day that it is in the Netherlands. */
const datum = z.union([z.iso.date(), z.iso.datetime({ offset: true }).transform((moment) => getDag(new Date(moment)))]);

/** An amount is a string with a dot. What is not is counted and left out, as no price is better than a wrong one. */
const bedrag = (veld: string) =>
  z.union([z.string(), z.number()]).transform((waarde) => {
    if (typeof waarde === 'string' && /^\d{1,9}(\.\d+)?$/.test(waarde)) return Number(waarde);
    telDrift(veld);
    return null;
  });

const duur = z.string().transform((tekst) => {
  const gelezen = parseDuur(tekst);
  if (gelezen === null) telDrift('duration');
  return gelezen;
});

/** A related thing: its key or, where the school expands without being asked, the thing itself. */
const verwijzing = (veld: string) =>
  z.union([id, z.record(z.string(), z.unknown())]).transform((waarde) => {
    const sleutel = typeof waarde === 'string' ? waarde : waarde[veld];
    return typeof sleutel === 'string' ? sleutel : null;
  });

const vormen = z.array(code(VORM, 'modeOfDelivery'));
const codes = z.object({ codeType: z.string(), code: z.string() });

/** Where something of a school is. */
export type AdresSource = z.infer<typeof AdresSource>;
export const AdresSource = z.object({
  addressType: code(ADRESSOORT, 'addressType').nullish(),
  city: z.string().nullish(),
  postalCode: z.string().nullish(),
  countryCode: z.string().nullish(),
  geolocation: z.object({ latitude: z.number(), longitude: z.number() }).nullish(),
});

/** What a school says for the register RIO only. */
const consumer = z.object({
  consumerKey: z.string(),
  registrationStatus: code(AANMELDSTATUS, 'registrationStatus').nullish(),
  modeOfDelivery: vormen.nullish(),
});

/** A school. */
export type OrganisatieSource = z.infer<typeof OrganisatieSource>;
export const OrganisatieSource = z.object({ organizationId: id, name: teksten.min(1) });

/** What is taught, whichever way it is offered. */
export type SpecificatieSource = z.infer<typeof SpecificatieSource>;
export const SpecificatieSource = z.object({
  educationSpecificationId: id,
  educationSpecificationType: code(SPECIFICATIESOORT, 'educationSpecificationType'),
  formalDocument: code(WAARDEDOCUMENT, 'formalDocument').nullish(),
});

/** A programme as one can follow it. */
export type ProgrammaSource = z.infer<typeof ProgrammaSource>;
export const ProgrammaSource = z.object({
  programId: id,
  primaryCode: codes.nullish(),
  otherCodes: z.array(codes).nullish(),
  programType: code(SOORT, 'programType'),
  name: teksten.min(1),
  description: teksten.nullish(),
  teachingLanguage: code(TAAL, 'teachingLanguage').nullish(),
  qualificationAwarded: code(TITEL, 'qualificationAwarded').nullish(),
  modeOfStudy: code(MODUS, 'modeOfStudy').nullish(),
  modeOfDelivery: vormen.nullish(),
  duration: duur.nullish(),
  levelOfQualification: code(NLQF, 'levelOfQualification').nullish(),
  level: code(NIVEAU, 'level').nullish(),
  sector: code(SECTOR, 'sector').nullish(),
  link: z.string().nullish(),
  addresses: z.array(AdresSource).nullish(),
  educationSpecification: verwijzing('educationSpecificationId').nullish(),
  organization: verwijzing('organizationId').nullish(),
  ext: z.object({ leertraject: code(LEERWEG, 'ext.leertraject').nullish() }).nullish(),
  validTo: datum.nullish(),
});

/** What one pays. */
export type KostenSource = z.infer<typeof KostenSource>;
export const KostenSource = z.object({
  costType: z.string(),
  amount: bedrag('amount').nullish(),
  vatAmount: bedrag('vatAmount').nullish(),
  amountWithoutVat: bedrag('amountWithoutVat').nullish(),
  currency: z.string().nullish(),
  displayAmount: teksten.nullish(),
});

/** One start of a programme. */
export type OfferingSource = z.infer<typeof OfferingSource>;
export const OfferingSource = z.object({
  offeringId: id,
  program: verwijzing('programId'),
  modeOfDelivery: vormen.nullish(),
  maxNumberStudents: z.number().nonnegative().nullish(),
  enrolledNumberStudents: z.number().nonnegative().nullish(),
  startDate: datum,
  enrollEndDate: datum.nullish(),
  flexibleEntryPeriodStart: datum.nullish(),
  flexibleEntryPeriodEnd: datum.nullish(),
  addresses: z.array(AdresSource).nullish(),
  priceInformation: z.array(KostenSource).nullish(),
  consumers: z.array(consumer).nullish(),
});

/** A page of a list, by number from 1. */
export interface GenummerdePagina<T> {
  readonly items: readonly T[];
  readonly nummer: number;
  readonly isLaatste: boolean;
}

const PaginaSource = z.object({
  pageNumber: z.number().int(),
  hasNextPage: z.boolean(),
  items: z.array(z.unknown()),
});

/** An item that cannot be read is left out and counted. An empty page is the last, whatever it says of a next one. */
const createParsePagina =
  <T>(schema: z.ZodType<T>): Parse<GenummerdePagina<T>> =>
  (waarde, drift) => {
    const { pageNumber, hasNextPage, items } = PaginaSource.parse(waarde);
    return {
      items: parseItems(schema, items, drift),
      nummer: pageNumber,
      isLaatste: !hasNextPage || items.length === 0,
    };
  };

export const parseOrganisaties = createParsePagina(OrganisatieSource);
export const parseSpecificaties = createParsePagina(SpecificatieSource);
export const parseProgrammas = createParsePagina(ProgrammaSource);
export const parseOfferings = createParsePagina(OfferingSource);
