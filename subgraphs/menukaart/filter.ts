import type { IndexVraag } from '../shared/harvest/harvest-index.ts';
import type { Werkgeversvraag } from '../shared/situatie.ts';
import type {
  Dienstdoelgroep,
  Dienstsoort,
  Functionaliteit,
  Klantgroep,
  Uitvoeringsvorm,
  Werklandschapfase,
} from './dienst.ts';
import { IEDEREEN } from './document.ts';

/** `DienstFilter` of the SDL. */
export interface DienstFilter {
  readonly zoek?: string | null;
  readonly arbeidsmarktregio?: string | null;
  readonly gemeente?: string | null;
  readonly functionaliteit?: readonly Functionaliteit[] | null;
  readonly doelgroep?: readonly Dienstdoelgroep[] | null;
  readonly soort?: readonly Dienstsoort[] | null;
  readonly fase?: readonly Werklandschapfase[] | null;
  readonly uitvoeringsvorm?: readonly Uitvoeringsvorm[] | null;
  readonly aanbieder?: string | null;
  readonly groep?: readonly Klantgroep[] | null;
  readonly werkgeversvraag?: readonly Werkgeversvraag[] | null;
  readonly sector?: string | null;
}

/** The filter as a question to the index, within the menu of a region where one is given. */
export const createIndexVraag = (
  filter: DienstFilter,
  menukaart: string | null = null,
): Omit<IndexVraag, 'na' | 'first'> => {
  const { zoek, arbeidsmarktregio, gemeente, aanbieder, sector, ...lijsten } = filter;
  const eisen = {
    menukaart: een(menukaart),
    regio: een(arbeidsmarktregio),
    gemeente: een(gemeente),
    aanbieder: een(aanbieder),
    sector: sector == null ? null : [sector, IEDEREEN],
    ...lijsten,
  };
  return {
    zoek,
    filters: Object.fromEntries(Object.entries(eisen).flatMap(([naam, waarden]) => (waarden ? [[naam, waarden]] : []))),
  };
};

const een = (waarde: string | null | undefined): readonly string[] | null => (waarde == null ? null : [waarde]);
