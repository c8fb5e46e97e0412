import type { Situatie } from '../../../shared/situatie.ts';
import { type DrieWaarde, en, niet, of, zeker } from '../../drie-waarden.ts';
import {
  heeft,
  heeftEigenrisicodrager,
  isRol,
  isZelfstandige,
  isZiekeWerknemer,
  verliestBaan,
  waar,
  zonderInkomen,
} from '../../feiten.ts';
import type { Stapregel } from '../../vervolgstappen.ts';

/** WW asks 26 weeks of work in the last 36 (art. 17), and an application within a week (art. 26). */
const WEKENEIS = 26;
const WW_AANVRAAGTERMIJN_DAGEN = 7;

const voldoetAanWekeneis = ({ gewerkteWekenVanLaatste36: weken }: Situatie): DrieWaarde =>
  weken == null ? null : weken >= WEKENEIS;
const woontZonderPartner = ({ huishouden }: Situatie): DrieWaarde =>
  huishouden == null ? null : huishouden !== 'SAMENWONEND';
/** The WW insures nobody from the age of AOW on (WW art. 3 lid 1); sick pay and ZW go before it. */
const buitenWw = of(zeker(heeft('WW', 'AOW')), zeker(isZiekeWerknemer));

/** First what keeps a head from everything else (debts), then income and what has a term. */
export const inkomen: readonly Stapregel<Situatie>[] = [
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
    als: en(isRol('WERKZOEKENDE'), zonderInkomen, voldoetAanWekeneis, niet(buitenWw)),
    soort: 'AANVRAGEN',
    titel: 'Vraag op tijd WW aan.',
    uitleg:
      'U kunt misschien een WW-uitkering aanvragen. Doe dat binnen één week na uw eerste dag zonder werk. De datum hierbij telt vanaf vandaag.',
    partij: 'UWV',
    binnenDagen: WW_AANVRAAGTERMIJN_DAGEN,
    url: 'https://www.uwv.nl',
  },
  {
    // Not yet: the day on which the work ends is not in the intake, so no date stands beside it.
    code: 'ww-straks',
    als: en(
      verliestBaan,
      of(voldoetAanWekeneis, (s: Situatie) => s.gewerkteWekenVanLaatste36 == null),
      niet(buitenWw),
    ),
    soort: 'VOORBEREIDEN',
    titel: 'Bereid u voor op WW, als uw werk stopt.',
    uitleg:
      'Nu kan dat nog niet. Stopt uw werk? Dan kunt u misschien een WW-uitkering aanvragen. Doe dat uiterlijk één week na uw eerste dag zonder werk.',
    partij: 'UWV',
    binnenDagen: null,
    url: 'https://www.uwv.nl',
  },
  {
    code: 'bijstand-aanvragen',
    als: en(isRol('WERKZOEKENDE'), zonderInkomen, woontZonderPartner),
    soort: 'AANVRAGEN',
    titel: 'Kijk of u bijstand kunt aanvragen.',
    uitleg: 'U hebt geen inkomen. U kunt misschien bijstand aanvragen bij uw gemeente. Wacht daar niet te lang mee.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'hulp-voor-bedrijf',
    als: en(isZelfstandige, of(waar('dreigendBaanverlies'), waar('schulden')), niet(zeker(heeft('BBZ', 'AOW')))),
    soort: 'HULP',
    titel: 'Vraag uw gemeente om hulp voor uw bedrijf.',
    uitleg:
      'Gaat het slecht met uw bedrijf? U kunt misschien bijstand voor zelfstandigen aanvragen. De gemeente kijkt ook of stoppen beter is.',
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
    code: 'plan-met-eigenrisicodrager',
    als: heeftEigenrisicodrager,
    soort: 'CONTACT',
    titel: 'Vraag uw werkgever wie u naar werk helpt.',
    uitleg:
      'Uw werkgever betaalt uw uitkering zelf. Die werkgever of zijn verzekeraar maakt met u een plan. Vraag wie uw vaste contact is.',
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
];
