import type { Inkomstenbron, Situatie } from '../../shared/situatie.ts';
import { en, niet } from '../drie-waarden.ts';
import { heeft, heeftUwvUitkering, isRol, isZiekeWerknemer, wasOverheid, zonderInkomen } from '../feiten.ts';
import { BBZ, BW7, IOAW, IOAZ, PARTICIPATIEWET, SUWI, WW } from '../grondslagen.ts';
import type { Beslisregel, Grondslag, Terugval } from '../verantwoordelijke.ts';

type Regel = Beslisregel<Situatie>;

const GEMEENTE_VULT_AAN: Terugval = {
  partij: 'GEMEENTE',
  toelichting: 'Is uw uitkering te laag of stopt die? Vraag dan hulp aan uw gemeente.',
};
const UWV_ADVISEERT: Terugval = {
  partij: 'UWV',
  toelichting: 'UWV geeft de gemeente advies, bijvoorbeeld over beschut werk of het doelgroepregister.',
};

const uwv = (bron: Inkomstenbron, reden: string, grondslag: Grondslag = SUWI('30a lid 1 onder a')): Regel => ({
  code: `uwv-${bron.toLowerCase()}`,
  als: heeft(bron),
  partij: 'UWV',
  rolVoorkeur: 'HOOFD',
  reden,
  grondslag,
  zekerheid: 'WETTELIJK',
  terugval: GEMEENTE_VULT_AAN,
});

const gemeente = (bron: Inkomstenbron, reden: string, grondslag: Grondslag): Regel => ({
  code: `gemeente-${bron.toLowerCase()}`,
  als: heeft(bron),
  partij: 'GEMEENTE',
  rolVoorkeur: 'HOOFD',
  reden,
  grondslag,
  zekerheid: 'WETTELIJK',
  terugval: UWV_ADVISEERT,
});

/** Who pays during illness or unemployment, or is there for people without a benefit. All of it is law. */
export const uitkeringen: readonly Regel[] = [
  {
    code: 'zieke-werknemer',
    als: isZiekeWerknemer,
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'U bent ziek en u hebt een werkgever. De eerste twee jaar betaalt uw werkgever uw loon door. Uw werkgever moet u ook helpen naar ander werk, als het eigen werk niet meer lukt.',
    grondslag: BW7('629 en 658a'),
    zekerheid: 'WETTELIJK',
    terugval: {
      partij: 'UWV',
      toelichting:
        'Doet uw werkgever te weinig? Vraag UWV dan om een oordeel van een deskundige. Na twee jaar helpt UWV u.',
    },
  },
  {
    code: 'ww-overheid',
    als: en(heeft('WW'), wasOverheid),
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'U hebt een WW-uitkering en u werkte bij de overheid. De overheid betaalt de WW zelf. Daarom helpt uw oude werkgever u naar ander werk.',
    grondslag: WW('72a'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Was uw werkgever geen overheid? Dan helpt UWV u.' },
  },
  uwv(
    'WW',
    'U hebt een WW-uitkering. Daarom helpt UWV u. Werkte u bij de overheid of in het onderwijs? Dan helpt uw oude werkgever u vaak.',
  ),
  uwv(
    'WGA',
    'U hebt een WGA-uitkering. Daarom helpt UWV u. Soms betaalt uw oude werkgever de uitkering zelf. Zo een werkgever heet eigenrisicodrager. Dan helpt uw oude werkgever of zijn verzekeraar u.',
  ),
  uwv(
    'ZW',
    'U hebt een Ziektewet-uitkering. Daarom helpt UWV u. Soms betaalt uw oude werkgever de uitkering zelf. Zo een werkgever heet eigenrisicodrager. Dan helpt uw oude werkgever of zijn verzekeraar u.',
  ),
  uwv('WAJONG', 'U hebt een Wajong-uitkering. Daarom helpt UWV u.'),
  uwv('WAO', 'U hebt een WAO-uitkering. Daarom helpt UWV u.'),
  uwv('IOW', 'U hebt een IOW-uitkering. Daarom helpt UWV u.'),
  // For IVA the law gives UWV no task in work (Wet SUWI art. 30a lid 3 b): it pays, and answers who asks.
  uwv(
    'IVA',
    'U hebt een IVA-uitkering. UWV betaalt die. Wilt u toch werken? Overleg dan eerst met UWV.',
    SUWI('30 lid 1'),
  ),
  {
    ...gemeente(
      'BIJSTAND',
      'U hebt een bijstandsuitkering. Daarom helpt uw gemeente u naar werk.',
      PARTICIPATIEWET('7 lid 1 onder a'),
    ),
    als: en(heeft('BIJSTAND'), niet(heeftUwvUitkering)),
  },
  gemeente('IOAW', 'U hebt een IOAW-uitkering. Daarom helpt uw gemeente u naar werk.', IOAW('34 lid 1')),
  gemeente('IOAZ', 'U hebt een IOAZ-uitkering. Daarom helpt uw gemeente u naar werk.', IOAZ('34 lid 1')),
  gemeente('BBZ', 'U krijgt bijstand voor zelfstandigen. Daarom helpt uw gemeente u.', BBZ()),
  {
    ...gemeente(
      'BIJSTAND',
      'U hebt bijstand naast een uitkering van UWV. UWV helpt u naar werk. Uw gemeente vult uw inkomen aan.',
      PARTICIPATIEWET('7 lid 1 onder b'),
    ),
    code: 'gemeente-bijstand-naast-uwv',
    als: en(heeft('BIJSTAND'), heeftUwvUitkering),
    rolVoorkeur: 'MEDE',
  },
  {
    code: 'gemeente-zonder-uitkering',
    als: en(isRol('WERKZOEKENDE'), zonderInkomen),
    partij: 'GEMEENTE',
    rolVoorkeur: 'HOOFD',
    reden: 'U hebt geen uitkering en u zoekt werk. Ook dan helpt uw gemeente u naar werk.',
    grondslag: PARTICIPATIEWET('7 lid 1 onder a'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Schrijf u in op werk.nl. UWV laat u dan vacatures zien.' },
  },
  {
    code: 'uwv-inschrijving',
    als: en(isRol('WERKZOEKENDE'), zonderInkomen),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'UWV schrijft u in als werkzoekende. De gemeente vraagt daarom, als zij u gaat helpen.',
    grondslag: SUWI('30b lid 1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
