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
import { bereiktAow, heeftAowLeeftijd } from '../../feiten-leeftijd.ts';
import { buitenBbz, buitenBijstand, buitenWw } from '../../uitgesloten.ts';
import type { Stapregel } from '../../vervolgstappen.ts';

/** Weeks of work in the last 36 that WW asks (WW art. 17). */
const WEKENEIS = 26;
/** An application is in time within a week after the first day without work (WW art. 26 lid 1 b). */
const WW_AANVRAAGTERMIJN_DAGEN = 7;

const voldoetAanWekeneis = ({ gewerkteWekenVanLaatste36: weken }: Situatie): DrieWaarde =>
  weken == null ? null : weken >= WEKENEIS;
const woontZonderPartner = ({ huishouden }: Situatie): DrieWaarde =>
  huishouden == null ? null : huishouden !== 'SAMENWONEND';
const kanWwAanvragen = en(isRol('WERKZOEKENDE'), zonderInkomen, voldoetAanWekeneis, niet(buitenWw));
/** Less than a month: only then the week of the application can still run. */
const isNetZonderWerk = ({ maandenZonderWerk }: Situatie): boolean => maandenZonderWerk === 0;

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
    als: en(kanWwAanvragen, isNetZonderWerk),
    soort: 'AANVRAGEN',
    titel: 'Vraag op tijd WW aan.',
    uitleg:
      'U kunt misschien een WW-uitkering aanvragen. Doe dat binnen één week na uw eerste dag zonder werk. De datum hierbij geldt als u net bent gestopt met werken. Bent u eerder gestopt? Vraag de WW dan meteen aan.',
    partij: 'UWV',
    binnenDagen: WW_AANVRAAGTERMIJN_DAGEN,
    url: 'https://www.uwv.nl',
  },
  {
    // The week is over, or when it began is not told: no last day stands beside it.
    code: 'ww-meteen-aanvragen',
    als: en(kanWwAanvragen, niet(isNetZonderWerk)),
    soort: 'AANVRAGEN',
    titel: 'Vraag zo snel mogelijk WW aan.',
    uitleg:
      'U kunt misschien een WW-uitkering aanvragen. Dat moet binnen één week na uw eerste dag zonder werk. Is die week voorbij? Wacht dan niet langer en vraag de WW meteen aan.',
    partij: 'UWV',
    binnenDagen: null,
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
    als: en(isRol('WERKZOEKENDE'), zonderInkomen, woontZonderPartner, niet(buitenBijstand)),
    soort: 'AANVRAGEN',
    titel: 'Kijk of u bijstand kunt aanvragen.',
    uitleg: 'U hebt geen inkomen. U kunt misschien bijstand aanvragen bij uw gemeente. Wacht daar niet te lang mee.',
    partij: 'GEMEENTE',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'aow-aanvragen',
    als: en<Situatie>(heeftAowLeeftijd, niet(heeft('AOW'))),
    soort: 'AANVRAGEN',
    titel: 'Vraag AOW aan.',
    uitleg:
      'U hebt de leeftijd voor AOW. U kunt misschien AOW aanvragen bij de Sociale Verzekeringsbank. Hebt u dan nog te weinig inkomen? Vraag daar ook naar een aanvulling.',
    partij: 'SVB',
    binnenDagen: null,
    url: 'https://www.svb.nl',
  },
  {
    code: 'hulp-voor-bedrijf',
    als: en(isZelfstandige, of(waar('dreigendBaanverlies'), waar('schulden')), niet(buitenBbz)),
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
    als: en(isZiekeWerknemer, niet(zeker(bereiktAow))),
    soort: 'CONTACT',
    titel: 'Maak met uw werkgever een plan voor ander werk.',
    uitleg:
      'Vraag uw werkgever en de bedrijfsarts wat u nog kunt doen. Lukt werk bij uw eigen werkgever niet meer? Dan zoekt uw werkgever met u naar werk bij een ander bedrijf.',
    partij: 'WERKGEVER',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'plan-met-werkgever-aow',
    als: en(isZiekeWerknemer, zeker(bereiktAow)),
    soort: 'CONTACT',
    titel: 'Praat met uw werkgever over werk dat u nog kunt doen.',
    uitleg: 'Vraag uw werkgever en de bedrijfsarts wat u nog kunt doen bij uw eigen werkgever.',
    partij: 'WERKGEVER',
    binnenDagen: null,
    url: null,
  },
  {
    code: 'plan-met-eigenrisicodrager',
    als: heeftEigenrisicodrager,
    soort: 'CONTACT',
    titel: 'Vraag de werkgever die uw uitkering betaalt wie u naar werk helpt.',
    uitleg:
      'Uw werkgever of oude werkgever betaalt uw uitkering zelf. Die werkgever of zijn verzekeraar maakt met u een plan. Vraag wie uw vaste contact is.',
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
