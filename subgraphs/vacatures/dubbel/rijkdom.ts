import type { Vacature, Veldgroep } from '../vacature.ts';
import { isBemiddelaar } from './werkgeverkern.ts';

/** The name of an agency in the place of the employer's says less than the employer's own. */
const BEMIDDELAAR_TELT = 0.5;

/** How much a placement says in a group of fields: the number of fields that are filled. 0: nothing. */
export const getRijkdom = (vacature: Vacature, groep: Veldgroep): number => RIJKDOM[groep](vacature);

const RIJKDOM: Readonly<Record<Veldgroep, (vacature: Vacature) => number>> = {
  WERK: ({ titel, omschrijving, beroep }) => telGevuld([titel, omschrijving, beroep]),
  WERKGEVER: ({ werkgever, sector }) =>
    telNaam(werkgever.naam) + telGevuld([werkgever.kvkNummer, werkgever.sector ?? sector]),
  WERKLOCATIE: ({ werklocatie }) => telGevuld([werklocatie?.plaats, werklocatie?.gemeente, werklocatie?.postcode]),
  CONTRACT: ({ contract }) =>
    telGevuld([
      contract?.soort,
      contract?.overeenkomst,
      contract?.urenMinimaal,
      contract?.urenMaximaal,
      contract?.begin,
      contract?.einde,
    ]),
  SALARIS: ({ salaris }) =>
    // A period without an amount says nothing.
    telGevuld([salaris?.minimum, salaris?.maximum, salaris?.toelichting]),
  EISEN: ({ eisen, leerbaan, doelgroepregister }) =>
    telGevuld([
      eisen.niveau,
      eisen.vaardigheden,
      eisen.rijbewijzen,
      eisen.talen,
      eisen.ervaringJaren,
      leerbaan,
      doelgroepregister,
    ]),
  SOLLICITEREN: ({ solliciteren, sluitingsdatum }) =>
    telGevuld([solliciteren?.wijze, solliciteren?.url, sluitingsdatum]),
};

const telNaam = (naam: string | null): number => {
  if (naam === null) return 0;
  return isBemiddelaar(naam) ? BEMIDDELAAR_TELT : 1;
};

const telGevuld = (waarden: readonly unknown[]): number => waarden.filter(isGevuld).length;

const isGevuld = (waarde: unknown): boolean =>
  waarde != null && waarde !== '' && waarde !== 'ONBEKEND' && !(Array.isArray(waarde) && waarde.length === 0);
