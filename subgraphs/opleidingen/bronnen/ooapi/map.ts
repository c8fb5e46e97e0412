import type { Gemeente } from '../../../../schema/referentie/gemeenten.ts';
import { getGemeenteBijPunt, getGemeenteVanPlaats } from '../../../../schema/referentie/plaatsen.ts';
import { createGlobaalId } from '../../../shared/bron/globaal-id.ts';
import type { Herkomst } from '../../../shared/bron/herkomst.ts';
import { getWebadres } from '../../../shared/bron/webadres.ts';
import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import { getBeroepen } from '../../beroepen.ts';
import { combineerLesvormen } from '../../lesvorm.ts';
import { isThuis, type Lesvorm, type Opleiding, type Uitvoering, type Waardedocument } from '../../opleiding.ts';
import { getToegestaanMet, type Opleidingskern } from '../../toegestaan-met.ts';
import {
  ADRESSOORT,
  LEERWEG,
  MODUS,
  NIVEAU,
  NLQF,
  SECTOR,
  SOORT,
  SPECIFICATIESOORT,
  TAAL,
  TITEL,
  VORM,
  WAARDEDOCUMENT,
} from './codes.ts';
import type { AdresSource, OfferingSource, OrganisatieSource, ProgrammaSource, SpecificatieSource } from './parse.ts';
import { mapPrijs } from './prijs.ts';
import { haalMarkdownWeg, kiesTekst } from './tekst.ts';

/** A programme with everything that the other lists say about it. */
export interface OoapiOpleiding {
  readonly programma: ProgrammaSource;
  readonly organisatie: OrganisatieSource | null;
  readonly specificatie: SpecificatieSource | null;
  readonly offerings: readonly OfferingSource[];
}

const MBO = 'secondary vocational education';

/** What OOAPI does not say stays unsaid: parts of the week, skills, and a price where no start has one. */
export const mapOpleiding = (
  { programma, organisatie, specificatie, offerings }: OoapiOpleiding,
  herkomst: Herkomst,
): Opleiding => {
  const naam = kiesTekst(programma.name);
  const omschrijving = kiesTekst(programma.description);
  const crebo = getCrebo(programma);
  const kern = mapKern(programma, specificatie, crebo);
  const gemeenten = getGemeenten(programma.addresses);
  const uitvoeringen = offerings.filter(isOpen).map((offering) => mapUitvoering(offering, programma, gemeenten));
  return {
    id: createGlobaalId('ooapi', programma.programId),
    ...kern,
    naam,
    omschrijving: omschrijving && haalMarkdownWeg(omschrijving),
    opleider: mapOpleider(organisatie, programma),
    niveau: mapNiveau(programma),
    nlqf: programma.levelOfQualification ? NLQF[programma.levelOfQualification].nlqf : null,
    waardedocument: mapWaardedocument(programma, specificatie, crebo),
    kosten: null,
    voertaal: programma.teachingLanguage ? TAAL[programma.teachingLanguage] : null,
    crebo,
    beroepen: getBeroepen(crebo, naam),
    vaardigheden: [],
    toegestaanMet: getToegestaanMet(kern),
    uitvoeringen,
    gemeenten: [...new Set([...gemeenten, ...offerings.flatMap(({ addresses }) => getGemeenten(addresses))])],
    url: getWebadres(programma.link),
    herkomst,
  };
};

/** A crebo code and a croho code share one type of code; only mbo has the former. */
const getCrebo = ({ primaryCode, otherCodes, sector, level }: ProgrammaSource): string | null => {
  if (sector !== MBO && !level?.startsWith(MBO)) return null;
  const codes = [...(primaryCode ? [primaryCode] : []), ...(otherCodes ?? [])];
  return codes.find(({ codeType, code }) => codeType === 'crohoCreboCode' && /^[CK\d]\d{4}$/.test(code))?.code ?? null;
};

const mapKern = (
  { programType, modeOfStudy, sector, ext, duration }: ProgrammaSource,
  specificatie: SpecificatieSource | null,
  crebo: string | null,
): Opleidingskern => {
  const vanProgramma = programType ? SOORT[programType] : 'ONBEKEND';
  const vanSpecificatie = specificatie?.educationSpecificationType;
  // Certificates and electives have a letter in front of their crebo code.
  const isDeel = vanProgramma === 'OPLEIDINGSONDERDEEL' || (crebo !== null && /^[CK]/.test(crebo));
  return {
    soort: isDeel ? 'OPLEIDINGSONDERDEEL' : vanSpecificatie ? SPECIFICATIESOORT[vanSpecificatie] : vanProgramma,
    leerweg: ext?.leertraject
      ? LEERWEG[ext.leertraject]
      : // In mbo the mode of study does not tell the route: full-time can be BOL or the third one.
        modeOfStudy && sector !== MBO
        ? MODUS[modeOfStudy]
        : 'ONBEKEND',
    duur: duration ?? null,
  };
};

const mapOpleider = (organisatie: OrganisatieSource | null, { sector }: ProgrammaSource): Opleiding['opleider'] => {
  const naam = kiesTekst(organisatie?.name);
  return naam === null ? null : { naam, soort: sector ? SECTOR[sector].opleider : 'ONBEKEND' };
};

/** The level itself, else the nearest to the level in the NLQF. A bachelor is of the sector it is in. */
const mapNiveau = ({ level, sector, levelOfQualification }: ProgrammaSource): Opleidingsniveau => {
  const niveau = level ? NIVEAU[level] : 'ONBEKEND';
  if (niveau === 'HOGER') return sector ? SECTOR[sector].hoger : 'ONBEKEND';
  if (niveau !== 'ONBEKEND') return niveau;
  return levelOfQualification ? NLQF[levelOfQualification].niveau : 'ONBEKEND';
};

const mapWaardedocument = (
  { qualificationAwarded }: ProgrammaSource,
  specificatie: SpecificatieSource | null,
  crebo: string | null,
): Waardedocument => {
  const document = specificatie?.formalDocument ? WAARDEDOCUMENT[specificatie.formalDocument] : 'ONBEKEND';
  if (document === 'CERTIFICAAT' && crebo?.startsWith('C')) return 'MBO_CERTIFICAAT';
  if (document !== 'ONBEKEND') return document;
  return qualificationAwarded ? TITEL[qualificationAwarded] : 'ONBEKEND';
};

const isOpen = ({ consumers }: OfferingSource): boolean =>
  !consumers?.some(({ consumerKey, registrationStatus }) => consumerKey === 'rio' && registrationStatus === 'closed');

/** A start on one day, or a period in which people are let in. */
const mapUitvoering = (
  offering: OfferingSource,
  programma: ProgrammaSource,
  gemeentenVanProgramma: readonly string[],
): Uitvoering => {
  const vorm = mapVorm(offering, programma);
  const eigen = getGemeenten(offering.addresses);
  const [gemeente] = eigen.length > 0 ? eigen : gemeentenVanProgramma;
  return {
    start: offering.flexibleEntryPeriodStart ?? offering.startDate,
    aanmeldenTot: offering.enrollEndDate ?? null,
    startTot: offering.flexibleEntryPeriodEnd ?? offering.flexibleEntryPeriodStart ?? offering.startDate,
    gemeente: gemeente === undefined || isThuis(vorm) ? null : { code: gemeente },
    vorm,
    dagdelen: null,
    prijs: mapPrijs(offering.priceInformation),
    plaatsenVrij: mapPlaatsenVrij(offering),
  };
};

/** What is said for RIO goes before what is said of the start, and that before what is said of the programme. */
const mapVorm = ({ modeOfDelivery, consumers }: OfferingSource, programma: ProgrammaSource): Lesvorm => {
  const voorRio = consumers?.find(({ consumerKey }) => consumerKey === 'rio')?.modeOfDelivery;
  const codes = [voorRio, modeOfDelivery, programma.modeOfDelivery].find((lijst) => lijst && lijst.length > 0) ?? [];
  return combineerLesvormen(codes.flatMap((code) => (code ? VORM[code] : [])));
};

/** A school that lets in more people than there are places is full. */
const mapPlaatsenVrij = ({ maxNumberStudents, enrolledNumberStudents }: OfferingSource): number | null =>
  maxNumberStudents == null || enrolledNumberStudents == null
    ? null
    : Math.max(0, Math.floor(maxNumberStudents - enrolledNumberStudents));

/** Where one is taught, in the Netherlands. */
const getGemeenten = (adressen: readonly AdresSource[] | null | undefined): readonly string[] => [
  ...new Set(
    (adressen ?? [])
      .filter(
        ({ addressType, countryCode }) => addressType && ADRESSOORT[addressType] && (countryCode ?? 'NL') === 'NL',
      )
      .flatMap((adres) => getGemeente(adres)?.code ?? []),
  ),
];

const getGemeente = ({ city, postalCode, geolocation }: AdresSource): Gemeente | null =>
  geolocation
    ? getGemeenteBijPunt({ breedtegraad: geolocation.latitude, lengtegraad: geolocation.longitude }, city)
    : getGemeenteVanPlaats({ naam: city, postcode: postalCode });
