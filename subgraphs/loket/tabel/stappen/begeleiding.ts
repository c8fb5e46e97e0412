import type { Situatie } from '../../../shared/situatie.ts';
import { altijd, en, niet, of, zeker } from '../../drie-waarden.ts';
import {
  heeftBeperking,
  isRol,
  isWerknemer,
  isZelfstandige,
  waar,
  wisseltNaarGemeente,
  wisseltNaarUwv,
} from '../../feiten.ts';
import { bereiktAow, kanBeschutWerken } from '../../feiten-leeftijd.ts';
import type { Stapregel } from '../../vervolgstappen.ts';

/** Registering, talking, and help that others give. */
export const begeleiding: readonly Stapregel<Situatie>[] = [
  {
    code: 'inschrijven',
    als: isRol('WERKZOEKENDE'),
    soort: 'INSCHRIJVEN',
    titel: 'Schrijf u in bij UWV.',
    uitleg: 'Op werk.nl zet u uw cv. U ziet daar ook vacatures. U hebt uw DigiD nodig.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.werk.nl',
  },
  {
    code: 'lopende-hulp',
    als: of(wisseltNaarGemeente, wisseltNaarUwv),
    soort: 'VOORBEREIDEN',
    titel: 'Schrijf op welke hulp u al hebt.',
    uitleg:
      'Volgt u een cursus of hebt u een vaste begeleider? Neem die gegevens mee naar het volgende gesprek. Dan kan het doorgaan als uw uitkering verandert.',
    partij: 'WERKCENTRUM',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'gesprek-werkcentrum',
    als: altijd,
    soort: 'GESPREK',
    titel: 'Praat met een gids van het Werkcentrum.',
    uitleg: 'De gids luistert naar u en zoekt met u uit wat bij u past. U hoeft nog niets te kiezen.',
    partij: 'WERKCENTRUM',
    binnenDagen: null,
    url: 'https://www.werkcentrum.nl',
  },
  {
    code: 'gesprek-vakbond',
    als: of(isWerknemer, isZelfstandige),
    soort: 'GESPREK',
    titel: 'Vraag of een gids van de vakbond u kan helpen.',
    uitleg:
      'Vakbonden willen mensen met een gids helpen. Dat is een eerste gesprek en daarna hoogstens drie gesprekken. Deze hulp is er nog niet overal.',
    partij: 'VAKBOND',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'beschut-werk',
    als: kanBeschutWerken,
    soort: 'CONTACT',
    titel: 'Vraag uw gemeente naar beschut werk.',
    uitleg: 'UWV vindt dat beschut werk bij u past. Uw gemeente zoekt met u een werkplek met veel begeleiding.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'doelgroepregister',
    // Sheltered work is no work of the banenafspraak (Wfsv art. 38b).
    als: en(
      heeftBeperking,
      niet(waar('doelgroepregister')),
      niet(zeker(bereiktAow)),
      niet(zeker(waar('adviesBeschutWerk'))),
    ),
    soort: 'AANVRAGEN',
    titel: 'Vraag UWV of u in het doelgroepregister kunt.',
    uitleg:
      'Hebt u een beperking en verdient u daardoor minder? U kunt misschien een beoordeling aanvragen. Werkgevers krijgen extra hulp als zij u aannemen.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'taal',
    als: waar('laaggeletterd'),
    soort: 'HULP',
    titel: 'Leer beter lezen, schrijven of rekenen.',
    uitleg: 'Vraag uw gemeente naar een cursus bij u in de buurt. Veel mensen doen dat.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'inburgering',
    als: waar('statushouder'),
    soort: 'GESPREK',
    titel: 'Praat met uw gemeente over inburgeren en werk.',
    uitleg: 'Moet u nog inburgeren? Vraag of dat samen kan met werk, stage of een opleiding.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
];
