import type { Inkomstenbron, WerkgeverSituatie, Werkgeversvraag } from '../../shared/situatie.ts';
import { altijd, type DrieWaarde, en, of, type Voorwaarde } from '../drie-waarden.ts';
import { GEMEENTE_UITKERINGEN, heeft, UWV_UITKERINGEN } from '../feiten.ts';
import { BW7, CAO, PARTICIPATIEWET, SUWI, WEB, WFSV, WGBH, WIA, WMCO } from '../grondslagen.ts';
import type { Beslisregel } from '../verantwoordelijke.ts';

/** Dismissing this many within three months in one area must be reported (Wet melding collectief ontslag art. 3). */
const COLLECTIEF_ONTSLAG = 20;

const vraagt =
  (...vragen: readonly Werkgeversvraag[]): Voorwaarde<WerkgeverSituatie> =>
  ({ vraag }) =>
    vragen.includes(vraag);

const kandidaatHeeft =
  (...bronnen: readonly Inkomstenbron[]): Voorwaarde<WerkgeverSituatie> =>
  ({ kandidaat }) =>
    heeft(...bronnen)({ inkomstenbronnen: kandidaat?.inkomstenbronnen });

const isLeerbedrijf = ({ erkendLeerbedrijf }: WerkgeverSituatie): DrieWaarde => erkendLeerbedrijf ?? null;
const kandidaatInRegister = ({ kandidaat }: WerkgeverSituatie): DrieWaarde => kandidaat?.doelgroepregister ?? null;
const isGroot = ({ aantalWerknemers }: WerkgeverSituatie): DrieWaarde =>
  aantalWerknemers == null ? null : aantalWerknemers >= COLLECTIEF_ONTSLAG;

/** The employer's side. The werkgeversservicepunt is the one point of contact; duties of others stand beside it. */
export const werkgeverstabel: readonly Beslisregel<WerkgeverSituatie>[] = [
  {
    code: 'wsp',
    als: altijd,
    partij: 'WSP',
    rolVoorkeur: 'HOOFD',
    reden: 'UWV en gemeenten helpen werkgevers in uw regio samen. Het werkgeversservicepunt is uw vaste contact.',
    grondslag: SUWI('10 lid 1'),
    zekerheid: 'WETTELIJK',
    terugval: {
      partij: 'LANDELIJK_WERKGEVERSLOKET',
      toelichting: 'Werkt u in meer dan één regio? Dan helpt het landelijke loket voor werkgevers u.',
    },
  },
  {
    code: 'werkgever-personeel-over',
    als: vraagt('PERSONEEL_OVER'),
    partij: 'WERKGEVER',
    rolVoorkeur: 'MEDE',
    reden: 'U zoekt eerst zelf ander werk in uw bedrijf voor uw medewerkers, zo nodig met scholing.',
    grondslag: BW7('669 lid 1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'cao-partijen-personeel-over',
    als: vraagt('PERSONEEL_OVER', 'SCHOLING'),
    partij: 'SOCIALE_PARTNERS',
    rolVoorkeur: 'MEDE',
    reden: 'Uw cao, een sociaal plan of een fonds van uw sector helpt misschien met scholing of met ander werk.',
    grondslag: CAO,
    zekerheid: 'AFSPRAAK',
    terugval: null,
  },
  {
    code: 'uwv-collectief-ontslag',
    als: en(vraagt('PERSONEEL_OVER'), isGroot),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Wilt u binnen drie maanden 20 of meer mensen ontslaan? Meld dat dan bij UWV en de vakbonden.',
    grondslag: WMCO('3'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'werkgever-scholing',
    als: vraagt('SCHOLING'),
    partij: 'WERKGEVER',
    rolVoorkeur: 'MEDE',
    reden: 'U laat uw medewerkers leren wat zij voor hun werk nodig hebben.',
    grondslag: BW7('611a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'sbb-leren',
    als: of(vraagt('SCHOLING'), en(vraagt('PERSONEEL_GEZOCHT'), isLeerbedrijf)),
    partij: 'SBB',
    rolVoorkeur: 'MEDE',
    reden: 'SBB erkent bedrijven die mbo-studenten opleiden. SBB helpt u ook bij leren in de praktijk.',
    grondslag: WEB('1.5.1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'werkgever-werkplek',
    als: vraagt('WERKPLEK_AANPASSEN'),
    partij: 'WERKGEVER',
    rolVoorkeur: 'MEDE',
    reden: 'U past de werkplek aan als uw medewerker dat nodig heeft. Dat hoeft niet als het te veel van u vraagt.',
    grondslag: WGBH('2'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'uwv-werkplek',
    als: vraagt('WERKPLEK_AANPASSEN'),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'UWV betaalt misschien mee aan de aanpassing. U vraagt dat zelf aan bij UWV.',
    grondslag: WIA('36'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'GEMEENTE', toelichting: 'Heeft uw medewerker bijstand? Vraag dan de gemeente om hulp.' },
  },
  {
    code: 'uwv-kandidaat',
    als: kandidaatHeeft(...UWV_UITKERINGEN),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Uw kandidaat heeft een uitkering van UWV. UWV begeleidt uw kandidaat.',
    grondslag: SUWI('30a lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'gemeente-kandidaat',
    als: kandidaatHeeft(...GEMEENTE_UITKERINGEN, 'GEEN'),
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'De gemeente waar uw kandidaat woont, begeleidt uw kandidaat.',
    grondslag: PARTICIPATIEWET('7 lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'uwv-kandidaat-register',
    als: kandidaatInRegister,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Uw kandidaat staat in het doelgroepregister. UWV houdt dat register bij.',
    grondslag: WFSV('38b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
