import { vouw } from '../../schema/referentie/vouw.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import type { Regeling } from './regeling.ts';

/** Stands for "not limited" where filters look for an area or a branch. */
export const ONBEPERKT = '*';

/** A scheme, ready to be found by words and by what `RegelingFilter` asks; whether it is open depends on the day. */
export const createDocument = (regeling: Regeling): HarvestDocument<Regeling> => ({
  id: regeling.id,
  volgorde: vouw(regeling.naam),
  tekst: [regeling.naam, regeling.samenvatting, regeling.upl?.naam ?? ''].join('\n'),
  kenmerken: {
    doelgroep: regeling.doelgroepen,
    soort: [regeling.soort],
    uitvoerder: [regeling.uitvoerder.id],
    gebied: getGebieden(regeling),
    sector: regeling.sectoren.length === 0 ? [ONBEPERKT] : regeling.sectoren.map(({ id }) => id),
  },
  gegevens: regeling,
});

/** The narrowest limits: municipalities, else regions, else none. */
const getGebieden = ({ gebied: { gemeenten, arbeidsmarktregios } }: Regeling): readonly string[] => {
  const codes = (gemeenten.length > 0 ? gemeenten : arbeidsmarktregios).map(({ code }) => code);
  return codes.length > 0 ? codes : [ONBEPERKT];
};
