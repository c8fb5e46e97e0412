import { createRandom, type Random } from '../random.ts';
import { getDag } from '../vacaturewereld/dagen.ts';
import type { Plaatsing } from '../vacaturewereld/plaatsing.ts';
import type { XmlWaarde } from '../xml.ts';
import { createTarieven } from './tarieven.ts';
import { createWerktijden } from './werktijd.ts';

/** The namespace of a StaffingOrder, as an attribute. */
export const SETU = ' xmlns="https://ontology.setu.nl/#"';

/** Certificates that are asked for besides a driving licence, by the first digits of the ISCO group. */
const CERTIFICATEN: readonly (readonly [isco: RegExp, naam: string])[] = [
  [/^(71|72|74|93)/, 'VCA Basis'],
  [/^(83|43|93)/, 'Heftruckcertificaat'],
  [/^(51|94)/, 'HACCP'],
  [/^(53|32|22)/, 'BHV'],
];

const CAOS = ['CAO voor Uitzendkrachten (ABU)', 'CAO voor Uitzendkrachten (NBBU)', 'CAO van de inlener'] as const;
const DIENSTEN = ['2-ploegen', '3-ploegen', 'Dagdienst', 'Avonddienst'] as const;
const REDENEN = ['Uitbreiding', 'Vervanging bij ziekte', 'Piek in het werk'] as const;

/** A request for quotation as a StaffingOrder v2.0: elements in the order of the schema, without a code for the occupation. */
export const createStaffingOrder = (plaatsing: Plaatsing): XmlWaarde => {
  const { nummer, werkgever, bureau, vacature, titel, omschrijving, uren, loon } = plaatsing;
  const random = createRandom('setu-order', nummer);
  return {
    documentId: { value: `RFQ-${String(nummer).padStart(7, '0')}`, schemeAgencyId: 'Customer' },
    supplier: bureau ? { legalId: { value: bureau.kvkNummer, schemeAgencyId: 'KvK' } } : undefined,
    customer: {
      id: { value: `K${10_000 + (nummer % 5_000)}`, schemeAgencyId: 'Supplier' },
      legalId: werkgever ? { value: werkgever.kvkNummer, schemeAgencyId: 'KvK' } : undefined,
      personContacts: { name: { formattedName: 'Afdeling inhuur' }, roleCode: 'Hiring' },
    },
    orderType: 'RFQ',
    positionProfile: {
      positionId: { value: `P${nummer}` },
      positionTitle: titel,
      positionTask: { description: { value: omschrijving } },
      positionLocation: createLocatie(plaatsing, random),
      positionOpenQuantity: String(random.pick([1, 1, 1, 2, 5])),
      positionQualifications: createEisen(plaatsing, random),
      positionPeriod: {
        start: vacature.begin,
        end: vacature.contract === 'TIJDELIJK' && random.chance(0.6) ? getDag(random.int(120, 400)) : undefined,
      },
      workingPeriods: createWerktijden(uren, random),
      positionReason: random.chance(0.3) ? random.pick(REDENEN) : undefined,
      shiftDescription: random.chance(0.2) ? random.pick(DIENSTEN) : undefined,
      collectiveLabourAgreement: random.chance(0.4) ? { name: random.pick(CAOS) } : undefined,
    },
    payRates: createTarieven(loon, vacature.begin, random),
  };
};

/** Customers write a place in different ways, and not always the whole of it; work from anywhere has no place. */
const createLocatie = ({ gemeente, postcode }: Plaatsing, random: Random): XmlWaarde => {
  if (!gemeente || !postcode) return {};
  const kans = random.next();
  const cijfers = postcode.slice(0, 4);
  const metSpatie = `${cijfers} ${postcode.slice(4)}`;
  return {
    countryCode: { value: 'NL' },
    city: kans < 0.04 ? undefined : kans < 0.12 ? gemeente.hoofdplaats.toUpperCase() : gemeente.hoofdplaats,
    postalCode: random.chance(0.15) ? undefined : random.pick([postcode, postcode, metSpatie, metSpatie, cijfers]),
  };
};

const createEisen = ({ vacature: { boc, rijbewijs } }: Plaatsing, random: Random): XmlWaarde | undefined => {
  const namen = [
    ...(rijbewijs ? [`Rijbewijs ${rijbewijs}`] : []),
    ...CERTIFICATEN.flatMap(([isco, naam]) => (isco.test(boc.isco) && random.chance(0.3) ? [naam] : [])),
  ];
  return namen.length > 0 ? { certifications: namen.map((name) => ({ name })) } : undefined;
};
