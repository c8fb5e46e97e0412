import { createJobPosting } from '../sectorbank/create-job-posting.ts';
import { createStaffingOrder, SETU } from '../setu/staffing-order.ts';
import type { Teller, Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import { createVumVacature } from '../vum/vacature.ts';
import { writeElement } from '../xml.ts';

/** One vacancy on one line, as its counter gives it when it is asked for by its key. */
const SCHRIJF: Readonly<Record<Teller, (wereld: Vacaturewereld, nummer: number) => string>> = {
  sectorbank: (wereld, nummer) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      ...createJobPosting(wereld.getPlaatsing('sectorbank', nummer)),
    }),
  setu: (wereld, nummer) =>
    // A line break within a text would end the line.
    writeElement('StaffingOrder', createStaffingOrder(wereld.getPlaatsing('setu', nummer)), SETU).replaceAll(
      '\n',
      '&#10;',
    ),
  vum: (wereld, nummer) => JSON.stringify(createVumVacature(wereld, nummer)),
};

/**
 * All vacancies at a counter, a line each, made one after the other so that there is never more than one: JSON of the
 * sectorbank and of VUM, an XML document of SETU.
 */
export function* createRegels(wereld: Vacaturewereld, teller: Teller): Generator<string, void, void> {
  for (let nummer = 0; nummer < wereld.aantallen[teller]; nummer += 1) yield SCHRIJF[teller](wereld, nummer);
}
