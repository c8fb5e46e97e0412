/** Text in one language (RFC 5646). */
export interface Taaltekst {
  readonly language: string;
  readonly value: string;
}

/** IdentifierEntry: a code with the register it comes from. */
export interface OoapiCode {
  readonly codeType: string;
  readonly code: string;
}

export interface OoapiAdres {
  readonly addressType: 'postal' | 'visit' | 'deliveries' | 'billing' | 'teaching';
  readonly street: string;
  readonly streetNumber: string;
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
  readonly geolocation?: { readonly latitude: number; readonly longitude: number };
}

/** What a school says about itself only for some readers; here the register RIO. */
export type OoapiConsumer = { readonly consumerKey: string } & Readonly<Record<string, string | readonly string[]>>;

/** Organization: a school. */
export interface OoapiOrganisatie {
  readonly organizationId: string;
  readonly primaryCode: OoapiCode;
  readonly organizationType: 'root';
  readonly name: readonly Taaltekst[];
  readonly shortName: string;
  readonly addresses: readonly OoapiAdres[];
  readonly link: string;
  readonly otherCodes: readonly OoapiCode[];
  readonly ext: Readonly<Record<string, string>>;
}

/** EducationSpecification: what a school teaches, whichever way it is offered. */
export interface OoapiSpecificatie {
  readonly educationSpecificationId: string;
  readonly primaryCode: OoapiCode;
  readonly educationSpecificationType: 'program' | 'privateProgram' | 'cluster' | 'course';
  readonly name: readonly Taaltekst[];
  readonly formalDocument: 'diploma' | 'certificate' | 'no official document' | 'testimonial' | 'school advice';
  readonly level: string;
  readonly sector: OoapiSector;
  readonly fieldsOfStudy?: string;
  readonly otherCodes?: readonly OoapiCode[];
  readonly organization: string;
}

export type OoapiSector = 'secondary vocational education' | 'higher professional education' | 'university education';

/** Program: a specification as it can be followed. */
export interface OoapiProgramma {
  readonly programId: string;
  readonly primaryCode: OoapiCode;
  readonly programType: 'program' | 'minor' | 'honours' | 'specialization' | 'track';
  readonly name: readonly Taaltekst[];
  readonly abbreviation: string;
  readonly description: readonly Taaltekst[];
  readonly teachingLanguage: string;
  readonly qualificationAwarded?: string;
  readonly modeOfStudy?: 'full-time' | 'part-time' | 'dual training' | 'self-paced';
  readonly modeOfDelivery: readonly string[];
  readonly duration?: string;
  readonly levelOfQualification?: string;
  readonly level: string;
  readonly sector: OoapiSector;
  readonly fieldsOfStudy?: string;
  readonly link: string;
  readonly educationSpecification: string;
  readonly otherCodes?: readonly OoapiCode[];
  readonly addresses: readonly OoapiAdres[];
  readonly organization: string;
  readonly consumers?: readonly OoapiConsumer[];
  readonly ext: Readonly<Record<string, string>>;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** Cost: amounts are strings with a dot. */
export interface OoapiKosten {
  readonly costType: string;
  readonly amount?: string;
  readonly vatAmount?: string;
  readonly amountWithoutVat?: string;
  readonly currency: string;
  readonly displayAmount?: readonly Taaltekst[];
}

/** ProgramOffering: one start. */
export interface OoapiOffering {
  readonly offeringId: string;
  readonly primaryCode: OoapiCode;
  readonly offeringType: 'program';
  readonly name: readonly Taaltekst[];
  readonly description: readonly Taaltekst[];
  readonly teachingLanguage: string;
  readonly modeOfDelivery?: readonly string[];
  readonly maxNumberStudents?: number;
  readonly enrolledNumberStudents?: number;
  readonly pendingNumberStudents?: number;
  readonly minNumberStudents?: number;
  readonly resultExpected: boolean;
  readonly startDate: string;
  readonly endDate: string;
  readonly enrollStartDate: string;
  readonly enrollEndDate?: string;
  readonly flexibleEntryPeriodStart?: string;
  readonly flexibleEntryPeriodEnd?: string;
  readonly addresses?: readonly OoapiAdres[];
  readonly priceInformation?: readonly OoapiKosten[];
  readonly program: string;
  readonly organization: string;
  readonly consumers: readonly OoapiConsumer[];
}
