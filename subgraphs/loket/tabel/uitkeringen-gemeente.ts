import type { Situatie } from '../../shared/situatie.ts';
import { en, niet, type Voorwaarde, zeker } from '../drie-waarden.ts';
import {
  type GEMEENTE_UITKERINGEN,
  heeft,
  heeftUwvUitkering,
  isRol,
  wisseltNaarGemeente,
  wisseltNaarUwv,
  zonderInkomen,
} from '../feiten.ts';
import { bereiktAow } from '../feiten-leeftijd.ts';
import { BBZ, IOAW, IOAZ, KABINETSBRIEF, PARTICIPATIEWET, SUWI } from '../grondslagen.ts';
import { buitenHulpZonderUitkering } from '../uitgesloten.ts';
import type { Beslisregel, Grondslag, Terugval } from '../verantwoordelijke.ts';

type Regel = Beslisregel<Situatie>;
type Gemeentebron = (typeof GEMEENTE_UITKERINGEN)[number];

const UWV_ADVISEERT: Terugval = {
  partij: 'UWV',
  toelichting: 'UWV geeft de gemeente advies, bijvoorbeeld over beschut werk of het doelgroepregister.',
};

/** From the age of AOW on nobody is guided to work, and the SVB adds to a low pension (Participatiewet art. 7 and 47a). */
const gemeente = (
  bron: Gemeentebron,
  reden: string,
  grondslag: Grondslag,
  als: Voorwaarde<Situatie> = en(heeft(bron), niet(heeftUwvUitkering), niet(zeker(bereiktAow))),
): Regel => ({
  code: `gemeente-${bron.toLowerCase()}`,
  als,
  partij: 'GEMEENTE',
  rolVoorkeur: 'HOOFD',
  reden,
  grondslag,
  zekerheid: 'WETTELIJK',
  terugval: UWV_ADVISEERT,
});

/** Beside a benefit of UWV the municipality only adds to the income: the help to work is another's. */
const vultAan = (bron: Gemeentebron, naam: string, grondslag: Grondslag): Regel => ({
  ...gemeente(
    bron,
    `U hebt ${naam} naast een andere uitkering. Uw gemeente vult uw inkomen aan.`,
    grondslag,
    en(heeft(bron), heeftUwvUitkering),
  ),
  code: `gemeente-${bron.toLowerCase()}-naast-uwv`,
  rolVoorkeur: 'MEDE',
  terugval: null,
});

const zoektZonderInkomen = en(isRol('WERKZOEKENDE'), zonderInkomen, niet(buitenHulpZonderUitkering));

/** A change of benefit ends nothing: who takes over goes on with what runs (one intake, one diagnosis, one plan). */
const wisseling = (code: string, partij: 'UWV' | 'GEMEENTE', als: Voorwaarde<Situatie>, reden: string): Regel => ({
  code,
  als,
  partij,
  rolVoorkeur: 'MEDE',
  reden,
  grondslag: KABINETSBRIEF,
  zekerheid: 'AFSPRAAK',
  terugval: { partij: 'WERKCENTRUM', toelichting: 'Stopt er toch hulp die u had? Zeg dat dan bij het Werkcentrum.' },
});

/** Who pays a benefit of the municipality or none, and what a change between UWV and municipality means. */
export const uitkeringenGemeente: readonly Regel[] = [
  gemeente(
    'BIJSTAND',
    'U hebt een bijstandsuitkering. Daarom helpt uw gemeente u naar werk.',
    PARTICIPATIEWET('7 lid 1 onder a'),
  ),
  gemeente('IOAW', 'U hebt een IOAW-uitkering. Daarom helpt uw gemeente u naar werk.', IOAW('34 lid 1')),
  gemeente('IOAZ', 'U hebt een IOAZ-uitkering. Daarom helpt uw gemeente u naar werk.', IOAZ('34 lid 1')),
  gemeente('BBZ', 'U krijgt bijstand voor zelfstandigen. Daarom helpt uw gemeente u.', BBZ(), heeft('BBZ')),
  vultAan('BIJSTAND', 'bijstand', PARTICIPATIEWET('7 lid 1 onder b')),
  vultAan('IOAW', 'een IOAW-uitkering', IOAW('5')),
  vultAan('IOAZ', 'een IOAZ-uitkering', IOAZ('5')),
  {
    code: 'gemeente-zonder-uitkering',
    als: zoektZonderInkomen,
    partij: 'GEMEENTE',
    rolVoorkeur: 'HOOFD',
    reden: 'U hebt geen uitkering en u zoekt werk. Ook dan helpt uw gemeente u naar werk.',
    grondslag: PARTICIPATIEWET('7 lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Schrijf u in op werk.nl. UWV laat u dan vacatures zien.' },
  },
  {
    code: 'uwv-inschrijving',
    als: zoektZonderInkomen,
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'UWV schrijft u in als werkzoekende. De gemeente vraagt daarom, als zij u gaat helpen.',
    grondslag: SUWI('30b lid 1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
  wisseling(
    'wisseling-naar-gemeente',
    'GEMEENTE',
    wisseltNaarGemeente,
    'Stopt uw uitkering van UWV, of is die gestopt? Dan neemt uw gemeente over wat u al doet, zoals een cursus. U begint niet opnieuw.',
  ),
  wisseling(
    'wisseling-naar-uwv',
    'UWV',
    wisseltNaarUwv,
    'Hielp uw gemeente u al? Dan neemt UWV over wat u al doet, zoals een cursus. U begint niet opnieuw.',
  ),
];
