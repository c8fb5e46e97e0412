import { type Gemeente, gemeenten, gemeentenInRegio } from '../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio } from '../../schema/referentie/regios.ts';

/** A postcode area of four digits. */
export interface Gebied {
  readonly postcode: string;
  readonly gemeente: Gemeente;
}

/** A main town of a region has more areas than others. */
const GEBIEDEN_IN_CENTRUM = 6;

/** The areas of a region, main town first: the area that the reference table names, and its neighbours in the main town. */
export const getGebieden = (regiocode: string): readonly Gebied[] => {
  const centrumcode = getArbeidsmarktregio(regiocode)?.centrumgemeente;
  return gemeentenInRegio(regiocode)
    .toSorted((a, b) => Number(b.code === centrumcode) - Number(a.code === centrumcode))
    .flatMap((gemeente) => getGebiedenVan(gemeente, gemeente.code === centrumcode ? GEBIEDEN_IN_CENTRUM : 1));
};

const getGebiedenVan = (gemeente: Gemeente, aantal: number): readonly Gebied[] => {
  const eerste = Number(gemeente.postcode);
  // The next municipality begins at its own postcode.
  const grens = Math.min(...postcodes.filter((postcode) => postcode > eerste), eerste + aantal);
  return Array.from({ length: grens - eerste }, (_, i) => ({ postcode: String(eerste + i), gemeente }));
};

const postcodes = gemeenten.map(({ postcode }) => Number(postcode));
