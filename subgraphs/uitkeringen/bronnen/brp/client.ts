import { BronFout } from '../../../shared/bron/bron-fout.ts';
import { type BronVraag, jsonBody } from '../../../shared/bron/bron-vraag.ts';
import type { Antwoord } from '../../../shared/bron/herkomst.ts';
import type { Parse } from '../../../shared/bron/parse.ts';
import { brp } from './bron.ts';
import { type PersoonSource, parsePersonen } from './parse.ts';

/** Asks Haal Centraal BRP Personen about one person; null when nobody has this number. */
export const createBrpClient = (vraag: BronVraag) => ({
  fetchPersoon: (bsn: string): Promise<Antwoord<PersoonSource | null>> =>
    vraag.post(
      '/haalcentraal/api/brp/personen',
      jsonBody({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn], fields: VELDEN }),
      createParse(bsn),
    ),
});

/** No more than the graph shows or checks (data minimisation): no name, no address, no day of birth. */
const VELDEN = ['burgerservicenummer', 'leeftijd', 'gemeenteVanInschrijving.code'];

const createParse =
  (bsn: string): Parse<PersoonSource | null> =>
  (waarde, drift) => {
    const [persoon, ...meer] = parsePersonen(waarde, drift);
    if (!persoon) return null;
    if (meer.length > 0 || persoon.burgerservicenummer !== bsn) throw new BronFout('BRON_ANTWOORD_ONGELDIG', brp);
    return persoon;
  };
