import type { Grondslag } from './verantwoordelijke.ts';

/**
 * The texts behind the table, by their BWB id on wetten.overheid.nl (law texts are free of copyright: Auteurswet art. 11).
 * Articles of SUWI and Participatiewet were read in an older consolidated text, later amendments were not looked up; the
 * other articles are from general knowledge.
 */
const wet =
  (naam: string, bwbId: string) =>
  (artikel: string | null = null): Grondslag => ({
    wet: naam,
    artikel,
    url: `https://wetten.overheid.nl/${bwbId}`,
  });

export const SUWI = wet('Wet structuur uitvoeringsorganisatie werk en inkomen', 'BWBR0013060');
export const PARTICIPATIEWET = wet('Participatiewet', 'BWBR0015703');
export const IOAW = wet(
  'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers',
  'BWBR0004044',
);
export const IOAZ = wet(
  'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen',
  'BWBR0004163',
);
export const BBZ = wet('Besluit bijstandverlening zelfstandigen 2004', 'BWBR0015711');
export const WW = wet('Werkloosheidswet', 'BWBR0004045');
export const WIA = wet('Wet werk en inkomen naar arbeidsvermogen', 'BWBR0019057');
export const BW7 = wet('Burgerlijk Wetboek Boek 7', 'BWBR0005290');
export const WFSV = wet('Wet financiering sociale verzekeringen', 'BWBR0017745');
export const WGS = wet('Wet gemeentelijke schuldhulpverlening', 'BWBR0031331');
export const WEB = wet('Wet educatie en beroepsonderwijs', 'BWBR0007625');
export const INBURGERING = wet('Wet inburgering 2021', 'BWBR0044770');
export const WMCO = wet('Wet melding collectief ontslag', 'BWBR0003026');
export const WGBH = wet('Wet gelijke behandeling op grond van handicap of chronische ziekte', 'BWBR0014915');

/** The cabinet's division of responsibilities: agreed between parties or announced, not a law. */
export const KABINETSBRIEF: Grondslag = {
  wet: 'Kabinetsbrief over de arbeidsmarktinfrastructuur (Kamerstuk 33566, nr. 108)',
  artikel: null,
  url: 'https://zoek.officielebekendmakingen.nl/kst-33566-108.html',
};

/** Agreements differ for each employer, so there is no one address. */
export const CAO: Grondslag = { wet: 'Cao, sociaal plan of sectorfonds', artikel: null, url: null };
