import { z } from 'zod';
import { telDrift } from '../../../shared/bron/drift.ts';
import { leesbare } from '../../../shared/bron/leesbare.ts';
import { type Codelijst, code, getCodes, type Parse, parseItems, parseMet } from '../../../shared/bron/parse.ts';
import type { Opleiding } from '../../opleiding.ts';
import {
  BETALER,
  BTW,
  DAGDEEL,
  DUUREENHEID,
  KOSTENSOORT,
  LEERWEG,
  NIVEAU,
  NLQF,
  OPEN_VOOR,
  PERIODE,
  SOORT,
  STARTBEPALING,
  STATUS,
  VORM,
  WAARDEDOCUMENT,
  WERKVORM,
} from './codes.ts';

/** An element that occurs once is not a list after decoding, and one that does not occur is not there. */
const opsomming = (waarde: unknown): readonly unknown[] =>
  waarde === undefined || waarde === '' ? [] : [waarde].flat();

/** The codes of an element that can occur more than once; the unknown ones are counted and left out. */
const codes = <T extends string>(lijst: Codelijst<T>, veld: string) =>
  z.preprocess(opsomming, z.array(code(lijst, veld))).transform((gelezen) => gelezen.filter((een) => een !== null));

/** The items of an element that can occur more than once. */
const items = <T>(schema: z.ZodType<T>, veld: string) => z.preprocess(opsomming, leesbare(schema, veld));

/** An element without content decodes to an empty text. */
const groep = <T extends z.ZodRawShape>(vorm: T) =>
  z.preprocess((waarde) => (waarde === '' || waarde === undefined ? {} : waarde), z.object(vorm));

/** A text in one or more languages: Dutch, else English, else what there is. */
const taaltekst = groep({ nl: z.string().optional(), en: z.string().optional(), de: z.string().optional() }).transform(
  ({ nl, en, de }) => [nl, en, de].find((tekst) => tekst !== undefined && tekst !== '') ?? null,
);

const jaNee = (veld: string) =>
  code({ true: true, false: false }, veld).transform((waarde) => (waarde === null ? null : waarde === 'true'));

/** A number that is not written as agreed is counted and left out, as no price is better than a wrong one. */
const getal = (veld: string, patroon: RegExp) =>
  z.string().transform((tekst) => {
    if (patroon.test(tekst)) return Number(tekst);
    telDrift(veld);
    return null;
  });

const bedrag = (veld: string) => getal(veld, /^[-+]?\d{1,9}(\.\d{1,2})?$/);
const id = z.string().min(1).max(64);
const datum = z.iso.date();
const locatie = groep({ city: z.string().optional(), country: z.string().optional(), zipcode: z.string().optional() });

/** One line of what a programme costs. */
export type KostenSource = z.infer<typeof KostenSource>;
export const KostenSource = z.object({
  amount: bedrag('amount'),
  amountVAT: bedrag('amountVAT').optional(),
  amountIsFinal: jaNee('amountIsFinal').optional(),
  costType: code(KOSTENSOORT, 'costType'),
  currency: z.string().optional(),
  isRequiredCost: jaNee('isRequiredCost').optional(),
  payableBy: code(BETALER, 'payableBy').optional(),
  period: code(PERIODE, 'period').optional(),
  VATCode: code(BTW, 'VATCode').optional(),
});

/** A line that cannot be read at all makes the sum unknown, so it stays as one without an amount. */
const kosten = z.preprocess(opsomming, z.array(KostenSource.catch(onleesbaar)));

function onleesbaar(): z.infer<typeof KostenSource> {
  telDrift('cost');
  return { amount: null, costType: null, isRequiredCost: true };
}

/** A planned start. */
export type UitvoeringSource = z.infer<typeof UitvoeringSource>;
export const UitvoeringSource = z.object({
  startDate: z.object({ date: datum }),
  status: code(STATUS, 'status'),
  applicationDeadline: datum.optional(),
  contactHoursPartOfDay: codes(DAGDEEL, 'contactHoursPartOfDay'),
  cost: kosten,
  fullyOnline: jaNee('fullyOnline').optional(),
  location: locatie.optional(),
  openTo: code(OPEN_VOOR, 'openTo').optional(),
  programForm: code(VORM, 'programForm').optional(),
});

/** The unit is the name of the element within it. */
const duur = z
  .unknown()
  .optional()
  .transform((waarde): Opleiding['duur'] => {
    if (waarde === undefined || waarde === '') return null;
    const [naam, tekst] = Object.entries(Object(waarde))[0] ?? [];
    const eenheid = getCodes(DUUREENHEID).find((bekend) => bekend === naam);
    const aantal = /^\d{1,4}$/.test(String(tekst)) ? Number(tekst) : 0;
    if (eenheid && aantal > 0) return { aantal, eenheid: DUUREENHEID[eenheid] };
    telDrift('programDuration');
    return null;
  });

/** Something that a provider offers. */
export type ProgrammaSource = z.infer<typeof ProgrammaSource>;
export const ProgrammaSource = z.object({
  expires: datum.optional(),
  inPublication: jaNee('inPublication').optional(),
  /** There for an offer to one organisation only. */
  clientId: z.unknown().optional(),
  programAdmission: groep({
    applicationOpen: jaNee('applicationOpen').optional(),
    startDateDetermination: code(STARTBEPALING, 'startDateDetermination').optional(),
  }),
  programClassification: z.object({
    creboCode: z.string().optional(),
    crohoCode: z.string().optional(),
    degree: code(WAARDEDOCUMENT, 'degree').optional(),
    fullyOnline: jaNee('fullyOnline').optional(),
    offeredUntil: datum.optional(),
    programDuration: duur,
    programForm: codes(VORM, 'programForm'),
    programId: id,
    programLevel: code(NIVEAU, 'programLevel').optional(),
    programLocation: items(z.object({ description: z.string() }), 'programLocation'),
    programType: code(SOORT, 'programType').optional(),
  }),
  programCurriculum: groep({
    instructionLanguage: items(z.object({ languageCode: z.string() }), 'instructionLanguage'),
    instructionMode: codes(WERKVORM, 'instructionMode'),
  }),
  programDescriptions: z.object({
    programName: taaltekst,
    programSummaryText: taaltekst,
    programDescriptionText: taaltekst,
    webLink: taaltekst,
  }),
  programExternalAcknowledgements: groep({
    creboRegistration: items(
      z.object({ creboCode: z.string(), learningPath: code(LEERWEG, 'learningPath').optional() }),
      'creboRegistration',
    ),
    crohoRegistration: items(z.object({ crohoCode: z.string() }), 'crohoRegistration'),
    nlqfRegistration: items(z.object({ nlqfLevel: code(NLQF, 'nlqfLevel') }), 'nlqfRegistration'),
  }),
  programSchedule: groep({
    genericProgramRun: groep({
      contactHoursPartOfDay: codes(DAGDEEL, 'contactHoursPartOfDay'),
      cost: kosten,
      location: locatie.optional(),
    }),
    programRun: items(UitvoeringSource, 'programRun'),
  }),
});

const DirectorySource = z.object({ edudexDirectory: groep({ subDirectory: z.unknown().optional() }) });

/** The keys of the providers. */
export const parseDirectory: Parse<readonly string[]> = (waarde, drift) => {
  const { subDirectory } = parseMet(DirectorySource)(waarde, drift).edudexDirectory;
  const gelezen = parseItems(z.object({ orgUnitId: id }), opsomming(subDirectory), drift);
  return [...new Set(gelezen.map(({ orgUnitId }) => orgUnitId))];
};

const InstituteSource = z.object({ instituteData: z.object({ instituteName: taaltekst }) });

/** The name of a provider; null when it gives none. */
export const parseInstitute: Parse<string | null> = (waarde, drift) =>
  parseMet(InstituteSource)(waarde, drift).instituteData.instituteName;

const ProgramsSource = z.object({ programs: groep({ program: z.unknown().optional() }) });

/** Everything that a provider offers; an item that cannot be read is left out and counted. */
export const parsePrograms: Parse<readonly ProgrammaSource[]> = (waarde, drift) =>
  parseItems(ProgrammaSource, opsomming(parseMet(ProgramsSource)(waarde, drift).programs.program), drift);
