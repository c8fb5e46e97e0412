/** JobPosting of schema.org, as far as the bank fills it in: what many write differently has more than one form. */
export interface JobPosting {
  readonly '@type': 'JobPosting';
  readonly identifier: string | PropertyValue;
  readonly title: string;
  /** Plain text, HTML, or HTML that was escaped once more. */
  readonly description: string;
  /** A date, a time without offset or an instant. */
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly employmentType: string | readonly string[];
  readonly hiringOrganization: string | Organization;
  readonly jobLocation?: Place | readonly Place[];
  readonly jobLocationType?: 'TELECOMMUTE';
  readonly baseSalary?: MonetaryAmount;
  /** A code with its register, an ESCO URI, or words. */
  readonly occupationalCategory?: string;
  readonly skills?: string | readonly string[];
  readonly educationRequirements?: EducationalOccupationalCredential;
  readonly experienceRequirements?: string | OccupationalExperienceRequirements;
  readonly industry?: string;
  readonly workHours?: string;
  readonly directApply?: boolean;
  readonly url: string;
}

export interface PropertyValue {
  readonly '@type': 'PropertyValue';
  readonly propertyID?: string;
  readonly name?: string;
  readonly value: string;
}

export interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
  readonly identifier?: PropertyValue;
}

export interface Place {
  readonly '@type': 'Place';
  readonly address: {
    readonly '@type': 'PostalAddress';
    readonly addressLocality: string;
    readonly postalCode?: string;
    readonly addressCountry?: string;
  };
}

export interface MonetaryAmount {
  readonly '@type': 'MonetaryAmount';
  readonly currency: 'EUR';
  readonly value: {
    readonly '@type': 'QuantitativeValue';
    readonly value?: number;
    readonly minValue?: number;
    readonly maxValue?: number;
    readonly unitText: 'HOUR' | 'MONTH';
  };
}

export interface EducationalOccupationalCredential {
  readonly '@type': 'EducationalOccupationalCredential';
  readonly credentialCategory: string;
}

export interface OccupationalExperienceRequirements {
  readonly '@type': 'OccupationalExperienceRequirements';
  readonly monthsOfExperience: number;
}
