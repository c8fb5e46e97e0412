import type { WerkgeverSituatie } from '../../../shared/situatie.ts';
import { altijd, en, niet, of, zeker } from '../../drie-waarden.ts';
import {
  isGroot,
  isLeerbedrijf,
  kandidaatBeperkt,
  kandidaatHeeft,
  kandidaatIs,
  kandidaatOnderMinimumloon,
  kandidaatOpWerkleeftijd,
  noemtBeroep,
  vraagt,
} from '../../feiten-werkgever.ts';
import type { Stapregel } from '../../vervolgstappen.ts';

const zoekt = vraagt('PERSONEEL_GEZOCHT');
/** For what is only there for a candidate from 16 to the age of AOW. */
const zoektOpWerkleeftijd = en(zoekt, kandidaatOpWerkleeftijd);
/**
 * Benefits that are kept during a trial placement (WW art. 76a, ZW art. 52e, WIA art. 37, WAO art. 65g, Wajong art. 2:24,
 * Participatiewet art. 8a; IOAW and IOAZ from general knowledge).
 */
const PROEFPLAATSING = ['WW', 'ZW', 'WGA', 'IVA', 'WAO', 'WAJONG', 'BIJSTAND', 'IOAW', 'IOAZ'] as const;
const heeftOver = vraagt('PERSONEEL_OVER');

/** In the order in which an employer does them: what the law asks first, the vacancy, then what helps for this candidate. */
export const werkgeversstappen: readonly Stapregel<WerkgeverSituatie>[] = [
  {
    code: 'collectief-ontslag',
    als: en(heeftOver, isGroot),
    soort: 'AANVRAGEN',
    titel: 'Meld een collectief ontslag vooraf.',
    uitleg:
      'Wilt u binnen drie maanden 20 of meer mensen ontslaan? Meld dat dan eerst bij UWV en de vakbonden. Overleg met hen over een sociaal plan.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'van-werk-naar-werk',
    als: heeftOver,
    soort: 'GESPREK',
    titel: 'Vraag het Werkcentrum om hulp voor uw mensen.',
    uitleg: 'Het Werkcentrum zoekt met uw medewerkers naar ander werk, voordat hun baan stopt. Begin daar vroeg mee.',
    partij: 'WERKCENTRUM',
    binnenDagen: null,
    url: 'https://www.werkcentrum.nl',
  },
  {
    code: 'overstappen',
    als: en(heeftOver, noemtBeroep),
    soort: 'VOORBEREIDEN',
    titel: 'Bekijk naar welke beroepen uw mensen kunnen.',
    uitleg: 'In sommige beroepen zijn mensen nodig. Kijk welke daarvan lijken op het werk van uw medewerkers.',
    partij: null,
    binnenDagen: null,
    url: null,
  },
  {
    code: 'vacature-melden',
    als: zoekt,
    soort: 'CONTACT',
    titel: 'Meld uw vacature bij het werkgeversservicepunt.',
    uitleg: 'Het werkgeversservicepunt zoekt met u naar kandidaten. Dat kost u niets.',
    partij: 'WSP',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'proefplaatsing',
    als: en(zoektOpWerkleeftijd, kandidaatHeeft(...PROEFPLAATSING)),
    soort: 'AANVRAGEN',
    titel: 'Vraag of een proefplaatsing kan.',
    uitleg:
      'Uw kandidaat werkt dan eerst een tijd met behoud van de uitkering. U kunt die misschien aanvragen bij UWV of de gemeente. Begin pas als u toestemming hebt.',
    partij: 'WSP',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'loonkostensubsidie',
    als: en(zoekt, kandidaatOnderMinimumloon),
    soort: 'AANVRAGEN',
    titel: 'Vraag de gemeente naar loonkostensubsidie.',
    uitleg:
      'Kan uw kandidaat minder verdienen dan het minimumloon? U kunt misschien subsidie aanvragen bij de gemeente van uw kandidaat.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'beschut-werk',
    als: en(zoektOpWerkleeftijd, kandidaatIs('adviesBeschutWerk')),
    soort: 'CONTACT',
    titel: 'Overleg met de gemeente over beschut werk.',
    uitleg: 'Uw kandidaat heeft veel begeleiding nodig. De gemeente van uw kandidaat regelt die met u.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'loonkostenvoordeel',
    als: en(zoektOpWerkleeftijd, of(kandidaatBeperkt, kandidaatIs('doelgroepregister'))),
    soort: 'VOORBEREIDEN',
    titel: 'Bekijk welke loonkostenvoordelen er zijn.',
    uitleg:
      'U krijgt misschien geld terug via uw loonaangifte. Van meer voordelen tegelijk telt alleen het hoogste. Soms hebt u een doelgroepverklaring nodig.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    // The banenafspraak needs none since 2026; the benefit for disabled workers does (Wtl art. 2.6).
    code: 'doelgroepverklaring',
    als: en(
      zoektOpWerkleeftijd,
      kandidaatBeperkt,
      niet(zeker(kandidaatIs('doelgroepregister'))),
      niet(kandidaatIs('doelgroepverklaring')),
    ),
    soort: 'AANVRAGEN',
    titel: 'Laat uw kandidaat op tijd een doelgroepverklaring aanvragen.',
    uitleg:
      'Uw kandidaat kan die misschien aanvragen bij UWV of de gemeente. Dat kan tot drie maanden na de eerste werkdag. U mag het ook zelf doen met toestemming.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'no-riskpolis',
    als: en(
      zoektOpWerkleeftijd,
      of(
        kandidaatIs('doelgroepregister'),
        kandidaatIs('adviesBeschutWerk'),
        kandidaatHeeft('WGA', 'IVA', 'WAO', 'WAJONG'),
      ),
    ),
    soort: 'VOORBEREIDEN',
    titel: 'Vraag UWV naar de no-riskpolis.',
    uitleg: 'Wordt uw nieuwe medewerker ziek? Dan betaalt UWV misschien de Ziektewet-uitkering.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'werkplek-aanpassen',
    als: of(vraagt('WERKPLEK_AANPASSEN'), en(zoekt, kandidaatBeperkt)),
    soort: 'AANVRAGEN',
    titel: 'Vraag een aanpassing van de werkplek aan.',
    uitleg:
      'Moet de werkplek anders, of is begeleiding nodig? UWV of de gemeente betaalt misschien mee. Vraag het aan voordat u kosten maakt.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'erkenning-leerbedrijf',
    als: en(vraagt('SCHOLING', 'PERSONEEL_GEZOCHT'), niet(isLeerbedrijf)),
    soort: 'AANVRAGEN',
    titel: 'Vraag erkenning als leerbedrijf aan.',
    uitleg: 'Met een erkenning kunt u mbo-studenten opleiden in uw bedrijf. U vraagt die aan bij SBB.',
    partij: 'SBB',
    binnenDagen: null,
    url: 'https://www.s-bb.nl',
  },
  {
    code: 'leerbaan',
    als: en(vraagt('SCHOLING', 'PERSONEEL_GEZOCHT'), isLeerbedrijf),
    soort: 'SCHOLING',
    titel: 'Bied een leerbaan aan.',
    uitleg: 'In een leerbaan (bbl) werkt een mbo-student bij u en gaat ongeveer één dag per week naar school.',
    partij: 'SBB',
    binnenDagen: null,
    url: 'https://www.s-bb.nl',
  },
  {
    code: 'sectorfonds',
    als: vraagt('SCHOLING', 'PERSONEEL_OVER'),
    soort: 'SCHOLING',
    titel: 'Vraag uw sectorfonds wat het betaalt.',
    uitleg: 'Een fonds van uw sector betaalt soms mee aan opleiding of aan hulp naar ander werk. Dat staat in uw cao.',
    partij: 'SOCIALE_PARTNERS',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'gesprek-wsp',
    als: altijd,
    soort: 'GESPREK',
    titel: 'Praat met een adviseur van het werkgeversservicepunt.',
    uitleg: 'De adviseur kent de regio en de regelingen. U hoeft niet zelf uit te zoeken wie wat doet.',
    partij: 'WSP',
    binnenDagen: null,
    url: null,
  },
];
