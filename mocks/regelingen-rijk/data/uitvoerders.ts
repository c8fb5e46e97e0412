import type { RegelingRijk, Uitvoerder } from '../regeling.ts';

export const UWV: Uitvoerder = { naam: 'UWV', soort: 'uwv' };
export const GEMEENTE: Uitvoerder = { naam: 'Gemeente', soort: 'gemeente' };
export const RVO: Uitvoerder = { naam: 'Rijksdienst voor Ondernemend Nederland (RVO)', soort: 'rvo' };
export const DUO: Uitvoerder = { naam: 'Dienst Uitvoering Onderwijs (DUO)', soort: 'duo' };
export const BELASTINGDIENST: Uitvoerder = { naam: 'Belastingdienst', soort: 'belastingdienst' };
export const TOESLAGEN: Uitvoerder = { naam: 'Dienst Toeslagen', soort: 'toeslagen' };
export const UVB: Uitvoerder = { naam: 'Uitvoering Van Beleid (ministerie van SZW)', soort: 'uvb' };
export const DUS_I: Uitvoerder = { naam: 'Dienst Uitvoering Subsidies aan Instellingen (DUS-I)', soort: 'dus-i' };
export const EIGEN_WERKGEVER: Uitvoerder = { naam: 'Werkgever', soort: 'werkgever' };
export const SZW: Uitvoerder = { naam: 'Ministerie van Sociale Zaken en Werkgelegenheid', soort: 'szw' };

/** How to apply: through whom, where, with which papers. No decision period was found for any scheme, so it stays null. */
export const aanvraag = (
  kanaal: string,
  url: string | null = null,
  ...documenten: readonly string[]
): RegelingRijk['aanvragen'] => ({ kanaal, url, documenten, beslistermijn: null });

export const VIA_UWV = aanvraag('Online bij UWV, met DigiD.', 'https://www.uwv.nl');
export const VIA_GEMEENTE = aanvraag('Bij uw gemeente.');
export const BIJ_UWV = aanvraag('Bespreek het met uw adviseur bij UWV.', 'https://www.uwv.nl');
export const UWV_OF_GEMEENTE = aanvraag('Bij UWV of bij de gemeente: dat hangt af van de uitkering.');
export const VIA_LOONAANGIFTE = aanvraag('U vraagt het aan in uw loonaangifte.', 'https://www.belastingdienst.nl');
export const VIA_DUO = aanvraag('Online bij DUO, met DigiD.', 'https://duo.nl');
export const BIJ_UVB = aanvraag(
  'Online bij Uitvoering Van Beleid, met eHerkenning.',
  'https://www.uitvoeringvanbeleidszw.nl',
);
export const NIET_MEER = aanvraag('U kunt deze regeling niet meer aanvragen.');
