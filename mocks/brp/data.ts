import { PERSONEN } from '../suwi/personen.ts';

/** A person as Haal Centraal BRP Personen has it; only what the mock can be asked for. */
export interface BrpPersoon {
  readonly burgerservicenummer: string;
  /** Age on the day of the question, which does not move in the mocked world. Absent when the day of birth is not known. */
  readonly leeftijd?: number;
  readonly gemeenteVanInschrijving?: { readonly code: string; readonly omschrijving: string };
  /** Given whenever it is true, also when nobody asks. */
  readonly geheimhoudingPersoonsgegevens?: true;
  /** As above: the register no longer follows this person. */
  readonly opschortingBijhouding?: { readonly reden: { readonly code: string; readonly omschrijving: string } };
}

/** The person with this number; null when the BRP has nobody of it. */
export const getPersoon = (bsn: string): BrpPersoon | null => {
  const persoon = PERSONEN_BRP[bsn];
  if (!persoon) return null;
  const { gemeente, ...rest } = persoon;
  const [code, omschrijving] = gemeente;
  return { burgerservicenummer: bsn, gemeenteVanInschrijving: { code, omschrijving }, ...rest };
};

type Stam = Omit<BrpPersoon, 'burgerservicenummer' | 'gemeenteVanInschrijving'> & {
  readonly gemeente: readonly [code: string, naam: string];
};

/** The register of people who do not live in the Netherlands has a municipality code of its own. */
const RNI = ['1999', 'Registratie Niet Ingezetenen (RNI)'] as const;

const PERSONEN_BRP: Readonly<Record<string, Stam>> = {
  [PERSONEN.bouwvakker]: { leeftijd: 49, gemeente: ['0599', 'Rotterdam'] },
  [PERSONEN.uitgestroomd]: { gemeente: ['0307', 'Amersfoort'] },
  [PERSONEN.bijstandAfgewezen]: { leeftijd: 27, gemeente: ['0202', 'Arnhem'] },
  [PERSONEN.meerdere]: { leeftijd: 60, gemeente: ['0518', "'s-Gravenhage"] },
  [PERSONEN.vrijgesteld]: { leeftijd: 29, gemeente: ['0014', 'Groningen'], geheimhoudingPersoonsgegevens: true },
  [PERSONEN.herintreder]: { leeftijd: 44, gemeente: ['0344', 'Utrecht'] },
  [PERSONEN.wwLopend]: { leeftijd: 38, gemeente: ['0772', 'Eindhoven'] },
  [PERSONEN.wwRecent]: { leeftijd: 33, gemeente: ['0855', 'Tilburg'] },
  [PERSONEN.wwMetToeslag]: { leeftijd: 45, gemeente: ['0034', 'Almere'] },
  [PERSONEN.zwMetWiaAanvraag]: { leeftijd: 52, gemeente: ['0344', 'Utrecht'] },
  [PERSONEN.wgaMetBaan]: { leeftijd: 47, gemeente: ['0363', 'Amsterdam'] },
  [PERSONEN.iva]: { leeftijd: 56, gemeente: ['0935', 'Maastricht'] },
  [PERSONEN.waoInBuitenland]: {
    leeftijd: 62,
    gemeente: RNI,
    opschortingBijhouding: { reden: { code: 'E', omschrijving: 'emigratie' } },
  },
  [PERSONEN.wajong]: { leeftijd: 26, gemeente: ['0080', 'Leeuwarden'] },
  [PERSONEN.iow]: { leeftijd: 64, gemeente: ['0106', 'Assen'] },
  [PERSONEN.wwEnBijstand]: { leeftijd: 35, gemeente: ['0153', 'Enschede'] },
  [PERSONEN.wwAfgewezen]: { leeftijd: 23, gemeente: ['0193', 'Zwolle'] },
  [PERSONEN.werknemer]: { leeftijd: 41, gemeente: ['0200', 'Apeldoorn'] },
  [PERSONEN.alleenInPolis]: { leeftijd: 50, gemeente: ['0758', 'Breda'] },
  [PERSONEN.geheim]: { leeftijd: 31, gemeente: ['0268', 'Nijmegen'], geheimhoudingPersoonsgegevens: true },
  [PERSONEN.beschutWerk]: { leeftijd: 24, gemeente: ['0983', 'Venlo'] },
};
