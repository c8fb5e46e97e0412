import type { Situatie } from '../../shared/situatie.ts';
import { en, niet, of, zeker } from '../drie-waarden.ts';
import { isFlex, isWerknemer, isZelfstandige, isZiekeWerknemer, waar } from '../feiten.ts';
import { bereiktAow } from '../feiten-leeftijd.ts';
import { BBZ, CAO, KABINETSBRIEF, SUWI } from '../grondslagen.ts';
import { buitenBbz } from '../uitgesloten.ts';
import type { Beslisregel } from '../verantwoordelijke.ts';

const dreigend = waar('dreigendBaanverlies');
/** An unknown contract counts as one that the employer's provisions reach: the employer is asked first. */
const dreigendFlex = en(isWerknemer, dreigend, isFlex);
const dreigendZelfstandig = en(isZelfstandige, dreigend);
const buitenVoorzieningen = of(dreigendFlex, dreigendZelfstandig);

/**
 * People who work. For threatened flexible and self-employed workers the cabinet explores and social partners intend:
 * VOORNEMEN, so the Werkcentrum arranges and they stand beside it.
 */
export const werk: readonly Beslisregel<Situatie>[] = [
  {
    code: 'werkcentrum-bij-voornemen',
    als: buitenVoorzieningen,
    partij: 'WERKCENTRUM',
    rolVoorkeur: 'HOOFD',
    reden: 'U verliest misschien uw werk. Het Werkcentrum helpt u in elk geval. UWV en uw gemeente werken daar samen.',
    grondslag: KABINETSBRIEF,
    zekerheid: 'AFSPRAAK',
    terugval: { partij: 'GEMEENTE', toelichting: 'U kunt ook naar uw gemeente gaan. De gemeente wijst u de weg.' },
  },
  {
    code: 'dreigend-flex-of-zelfstandig',
    als: buitenVoorzieningen,
    partij: 'SOCIALE_PARTNERS',
    rolVoorkeur: 'MEDE',
    reden:
      'Een cao regelt vaak weinig voor mensen met los werk of een eigen bedrijf. Vakbonden en werkgevers willen hen samen helpen. Dat is er nog niet overal.',
    grondslag: KABINETSBRIEF,
    zekerheid: 'VOORNEMEN',
    terugval: {
      partij: 'WERKCENTRUM',
      toelichting: 'Is er bij u nog geen hulp van vakbond en werkgevers? Dan helpt het Werkcentrum u.',
    },
  },
  {
    code: 'werknemer',
    als: en(isWerknemer, niet(zeker(dreigendFlex)), niet(zeker(isZiekeWerknemer))),
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'U werkt in loondienst. Uw werkgever helpt u met leren en met ander werk. Wat dat is, staat in uw cao of sociaal plan.',
    grondslag: CAO,
    zekerheid: 'AFSPRAAK',
    terugval: {
      partij: 'WERKCENTRUM',
      toelichting: 'Kan uw werkgever u niet helpen? Dan helpt het Werkcentrum u, met UWV en gemeente.',
    },
  },
  {
    code: 'zelfstandige',
    als: en(isZelfstandige, niet(zeker(dreigendZelfstandig))),
    partij: 'WERKCENTRUM',
    rolVoorkeur: 'HOOFD',
    reden: 'U werkt als zelfstandige. Het Werkcentrum geeft u advies over uw loopbaan, over leren en over ander werk.',
    grondslag: KABINETSBRIEF,
    zekerheid: 'AFSPRAAK',
    terugval: { partij: 'GEMEENTE', toelichting: 'Gaat het slecht met uw bedrijf? Vraag dan hulp aan uw gemeente.' },
  },
  {
    code: 'cao-partijen',
    als: en(isWerknemer, niet(zeker(dreigendFlex))),
    partij: 'SOCIALE_PARTNERS',
    rolVoorkeur: 'MEDE',
    reden:
      'Vakbonden en werkgevers maken afspraken voor uw sector. Soms betaalt een fonds van de sector een opleiding.',
    grondslag: CAO,
    zekerheid: 'AFSPRAAK',
    terugval: {
      partij: 'VAKBOND',
      toelichting: 'Regelt uw cao niets? Vraag dan of een gids van de vakbond u kan helpen. Die is er nog niet overal.',
    },
  },
  {
    code: 'uwv-baan-stopt',
    // No WW follows on a job from the age of AOW on, nor on sick pay.
    als: en(isWerknemer, dreigend, niet(zeker(isZiekeWerknemer)), niet(zeker(bereiktAow))),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'Stopt uw baan binnen vier maanden? En krijgt u daarna waarschijnlijk WW? Dan kan UWV u nu al helpen.',
    grondslag: SUWI('30a lid 1 onder b'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  {
    code: 'vakbondsgids',
    als: en(of(isWerknemer, isZelfstandige), dreigend),
    partij: 'VAKBOND',
    rolVoorkeur: 'MEDE',
    reden:
      'Vakbonden willen u een gids geven om over ander werk te praten. Dat is een eerste gesprek en daarna hoogstens drie gesprekken. Dat is er nog niet overal.',
    grondslag: KABINETSBRIEF,
    zekerheid: 'VOORNEMEN',
    terugval: {
      partij: 'WERKCENTRUM',
      toelichting: 'Is er bij u geen gids van de vakbond? Dan praat u met een gids van het Werkcentrum.',
    },
  },
  {
    code: 'gemeente-zelfstandige-in-nood',
    als: en(isZelfstandige, of(dreigend, waar('schulden')), niet(buitenBbz)),
    partij: 'GEMEENTE',
    rolVoorkeur: 'MEDE',
    reden: 'Gaat het slecht met uw bedrijf? U kunt misschien bijstand voor zelfstandigen aanvragen bij uw gemeente.',
    grondslag: BBZ(),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
