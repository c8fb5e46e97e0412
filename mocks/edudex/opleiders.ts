import { type Gemeente, gemeenten } from '../../schema/referentie/gemeenten.ts';
import { mockDag } from '../klok.ts';
import { createRandom } from '../random.ts';
import type { XmlWaarde } from '../xml.ts';

/** A private provider. */
export interface Opleider {
  readonly orgUnitId: string;
  readonly naam: string;
  /** Where it teaches; the first is where it has its office. */
  readonly gemeenten: readonly Gemeente[];
  /** Stands in the CRKBO register, so that most of its courses have no VAT. */
  readonly isBtwVrij: boolean;
}

/** Made-up names; none is meant to be a real provider. */
const SOORTEN = [
  'Opleidingshuis',
  'Academie',
  'Leercentrum',
  'Vakschool',
  'Trainingsbureau',
  'Cursushuis',
  'Kennisstudio',
  'Scholingscentrum',
  'Instituut',
  'Praktijkschool',
] as const;
const WOORDEN = ['Lijsterbes', 'Boterbloem', 'Zilverspar', 'Korenveld', 'Duinroos', 'Wilgenroos'] as const;

export const opleiders: readonly Opleider[] = SOORTEN.flatMap((soort, rij) =>
  WOORDEN.map((woord, kolom) => {
    const naam = `${soort} Voorbeeld ${woord}`;
    const random = createRandom('edudex-opleider', rij, kolom);
    return {
      orgUnitId: naam.toLowerCase().replaceAll(' ', '-'),
      naam,
      gemeenten: Array.from({ length: random.int(1, 4) }, () => random.pick(gemeenten)),
      isBtwVrij: random.chance(0.4),
    };
  }),
);

/** institute.xml: who the provider is. */
export const createInstituteData = ({ orgUnitId, naam, gemeenten: plaatsen, isBtwVrij }: Opleider): XmlWaarde => ({
  editor: `redactie@${orgUnitId}.invalid`,
  format: 'EDU-DEX 1.0',
  generator: 'Nabootsing',
  lastEdited: `${mockDag(-30)}T09:00:00`,
  orgUnitId,
  accreditation: ['NRTO', ...(isBtwVrij ? ['CRKBO'] : [])],
  instituteName: { nl: naam },
  instituteLocation: plaatsen.map(({ code, hoofdplaats, postcode }) => ({
    id: code,
    address: {
      addressType: 'visitation',
      city: hoofdplaats,
      country: 'nl',
      house_number: String(createRandom('edudex-adres', orgUnitId, code).int(1, 200)),
      street: 'Voorbeeldweg',
      zipcode: `${postcode}AB`,
    },
  })),
  webLink: { nl: `https://${orgUnitId}.invalid/` },
});
