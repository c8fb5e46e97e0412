import type { Opleidingsniveau } from '../../shared/opleidingsniveau.ts';
import type { Situatie } from '../../shared/situatie.ts';
import { altijd, type DrieWaarde, en, niet, of, type Voorwaarde, zeker } from '../drie-waarden.ts';
import {
  heeft,
  heeftBeperking,
  isRol,
  isWerknemer,
  isZelfstandige,
  isZiekeWerknemer,
  verliestBaan,
  waar,
  zonderInkomen,
} from '../feiten.ts';
import type { Vervolgstap } from '../vervolgstappen.ts';

/** One step: when it is of use, what it is. Its place in the table is its place in the order. */
export interface Stapregel extends Omit<Vervolgstap, 'volgorde' | 'uiterlijk'> {
  readonly code: string;
  readonly als: Voorwaarde<Situatie>;
  /** Days after the peildatum that it can wait; null: no hurry. */
  readonly binnenDagen: number | null;
}

/** WW asks 26 weeks of work in the last 36 (art. 17), and an application within a week (art. 26). */
const WEKENEIS = 26;
const WW_AANVRAAGTERMIJN_DAGEN = 7;
/** From here looking for work is something to train again; our own limit, no law gives one. */
const LANG_ZONDER_WERK_MAANDEN = 12;
/** Levels that are no startkwalificatie (Leerplichtwet 1969 art. 1). */
const ONDER_STARTKWALIFICATIE: readonly Opleidingsniveau[] = ['GEEN', 'BASISONDERWIJS', 'VMBO', 'MBO1'];

const werkzoekend = isRol('WERKZOEKENDE');

const voldoetAanWekeneis = ({ gewerkteWekenVanLaatste36: weken }: Situatie): DrieWaarde =>
  weken == null ? null : weken >= WEKENEIS;
const isLangZonderWerk = ({ maandenZonderWerk: maanden }: Situatie): DrieWaarde =>
  maanden == null ? null : maanden > LANG_ZONDER_WERK_MAANDEN;
const wilAnderBeroep = ({ huidigBeroep, gewenstBeroep }: Situatie): DrieWaarde =>
  huidigBeroep == null || gewenstBeroep == null ? null : huidigBeroep !== gewenstBeroep;
const woontZonderPartner = ({ huishouden }: Situatie): DrieWaarde =>
  huishouden == null ? null : huishouden !== 'SAMENWONEND';
const mistStartkwalificatie = ({ startkwalificatie, opleidingsniveau }: Situatie): DrieWaarde => {
  if (startkwalificatie != null) return !startkwalificatie;
  return opleidingsniveau == null || opleidingsniveau === 'ONBEKEND'
    ? null
    : ONDER_STARTKWALIFICATIE.includes(opleidingsniveau);
};

/**
 * First what keeps a head from everything else (debts), then what has a term, then registering, talking, learning and
 * looking for work.
 */
export const stappentabel: readonly Stapregel[] = [
  {
    code: 'schulden',
    als: waar('schulden'),
    soort: 'HULP',
    titel: 'Vraag uw gemeente om hulp bij schulden.',
    uitleg:
      'De gemeente maakt met u een plan voor uw schulden. Hoe eerder u begint, hoe beter. Dat geeft rust om werk te zoeken.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'ww-aanvragen',
    als: en(
      of(verliestBaan, en(werkzoekend, zonderInkomen)),
      of(
        voldoetAanWekeneis,
        en(verliestBaan, (s) => s.gewerkteWekenVanLaatste36 == null),
      ),
      // The WW insures nobody from the age of AOW on (WW art. 3 lid 1).
      niet(zeker(heeft('WW', 'AOW'))),
      niet(zeker(isZiekeWerknemer)),
    ),
    soort: 'AANVRAGEN',
    titel: 'Vraag op tijd WW aan.',
    uitleg:
      'U kunt misschien een WW-uitkering aanvragen. Doe dat binnen één week na uw eerste dag zonder werk. De datum hierbij telt vanaf vandaag. Stopt uw werk later? Dan hebt u langer de tijd.',
    partij: 'UWV',
    binnenDagen: WW_AANVRAAGTERMIJN_DAGEN,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'bijstand-aanvragen',
    als: en(werkzoekend, zonderInkomen, woontZonderPartner),
    soort: 'AANVRAGEN',
    titel: 'Kijk of u bijstand kunt aanvragen.',
    uitleg: 'U hebt geen inkomen. U kunt misschien bijstand aanvragen bij uw gemeente. Wacht daar niet te lang mee.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'plan-met-werkgever',
    als: isZiekeWerknemer,
    soort: 'CONTACT',
    titel: 'Maak met uw werkgever een plan voor ander werk.',
    uitleg:
      'Vraag uw werkgever en de bedrijfsarts wat u nog kunt doen. Lukt werk bij uw eigen werkgever niet meer? Dan zoekt uw werkgever met u naar werk bij een ander bedrijf.',
    partij: 'WERKGEVER',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'papieren',
    als: verliestBaan,
    soort: 'VOORBEREIDEN',
    titel: 'Zoek uw papieren bij elkaar.',
    uitleg:
      'U hebt nodig: uw contract, de brief over het einde van uw baan en uw laatste loonstroken. Teken niet te snel.',
    partij: null,
    binnenDagen: null,
    url: null,
  },
  {
    code: 'inschrijven',
    als: werkzoekend,
    soort: 'INSCHRIJVEN',
    titel: 'Schrijf u in bij UWV.',
    uitleg: 'Op werk.nl zet u uw cv. U ziet daar ook vacatures. U hebt uw DigiD nodig.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.werk.nl',
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
      'De gids praat met u over uw werk en uw plannen. Dat is een eerste gesprek en daarna hoogstens drie gesprekken. Deze hulp is er nog niet overal.',
    partij: 'VAKBOND',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'doelgroepregister',
    als: en(heeftBeperking, niet(waar('doelgroepregister')), niet(zeker(heeft('AOW')))),
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
    code: 'opleiding-ander-beroep',
    als: wilAnderBeroep,
    soort: 'SCHOLING',
    titel: 'Bekijk welke opleiding u nodig hebt.',
    uitleg: 'U wilt een ander beroep. Misschien kunt u al veel. Bekijk wat u nog moet leren en of iemand dat betaalt.',
    partij: 'WERKCENTRUM',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'startkwalificatie',
    als: mistStartkwalificatie,
    soort: 'SCHOLING',
    titel: 'Vraag advies over leren en werken.',
    uitleg: 'Met een diploma vindt u makkelijker werk. U kunt ook leren terwijl u werkt en geld verdient.',
    partij: 'WERKCENTRUM',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'solliciteren-leren',
    als: en(werkzoekend, isLangZonderWerk),
    soort: 'SCHOLING',
    titel: 'Volg een training solliciteren.',
    uitleg:
      'U bent langer dan een jaar zonder werk. In een training leert u zoeken, een cv maken en een gesprek voeren.',
    partij: 'WERKCENTRUM',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'vacatures',
    als: werkzoekend,
    soort: 'WERK_ZOEKEN',
    titel: 'Bekijk vacatures die bij u passen.',
    uitleg: 'Kijk elke week. Twijfelt u of u het kunt? Vraag het aan uw gids of bel de werkgever.',
    partij: null,
    binnenDagen: null,
    url: 'https://www.werk.nl',
  },
];
