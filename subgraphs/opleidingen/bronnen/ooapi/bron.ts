import { defineBron } from '../../../shared/bron/define-bron.ts';

/** OOAPI v5: what mbo schools and universities of applied sciences tell of their own programmes and when they start. */
export const ooapi = defineBron({
  id: 'ooapi',
  naam: 'Open Onderwijs API, mbo en hbo',
  houder: 'De onderwijsinstellingen, naar de standaard van SURF en MBO Digitaal',
  url: 'https://openonderwijsapi.nl',
  licentie: null,
  soort: 'FEED',
  kan: {
    filters: ['primaryCode', 'programType', 'levelOfQualification', 'sector', 'fieldsOfStudy', 'teachingLanguage'],
    sortering: ['name'],
    totaal: false,
    maximum: 250,
  },
  persoonsgegevens: false,
  vorm: 'json',
  timeoutMs: 10_000,
  // Free places change during the day; programmes hardly do.
  verversMs: 6 * 60 * 60 * 1_000,
  nabootsing: 'GEDOCUMENTEERD',
});

/** What OOAPI never says, with the filter that looks at it. */
export const OOAPI_ZWIJGT_OVER = [{ filter: 'dagdelen', wat: 'dagdelen' }] as const;
