/** What can be the matter with the certificate of a source, in the words of the setting. */
export const CERTIFICAATSOORTEN = ['geldig', 'verlopen', 'zelfondertekend', 'verkeerde-naam'] as const;

export type Certificaatsoort = (typeof CERTIFICAATSOORTEN)[number];

export const isCertificaatsoort = (naam: string): naam is Certificaatsoort =>
  CERTIFICAATSOORTEN.some((soort) => soort === naam);
