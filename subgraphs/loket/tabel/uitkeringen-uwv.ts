import type { Inkomstenbron, Situatie } from '../../shared/situatie.ts';
import { en, niet, of, type Voorwaarde, zeker } from '../drie-waarden.ts';
import {
  heeft,
  heeftEigenrisicodrager,
  heeftOverheidsWw,
  isZiekeWerknemer,
  nietVerteld,
  waar,
  wasOverheid,
} from '../feiten.ts';
import { bereiktAow } from '../feiten-leeftijd.ts';
import { BW7, SUWI, WFSV, WW } from '../grondslagen.ts';
import type { Beslisregel, Grondslag } from '../verantwoordelijke.ts';

type Regel = Beslisregel<Situatie>;

const HULP_VAN_UWV = SUWI('30a lid 1 onder a');

const uwv = (bron: Inkomstenbron, als: Voorwaarde<Situatie>, reden: string, grondslag: Grondslag): Regel => ({
  code: `uwv-${bron.toLowerCase()}`,
  als,
  partij: 'UWV',
  rolVoorkeur: 'HOOFD',
  reden,
  grondslag,
  zekerheid: 'WETTELIJK',
  terugval: {
    partij: 'GEMEENTE',
    toelichting: 'Is uw uitkering te laag of stopt die? Vraag dan hulp aan uw gemeente.',
  },
});

const helpt = (bron: Inkomstenbron, naam: string, als: Voorwaarde<Situatie> = heeft(bron)): Regel =>
  uwv(bron, als, `U hebt een ${naam}-uitkering. Daarom helpt UWV u.`, HULP_VAN_UWV);

/** A sentence beside the row of the benefit: one party on one ground stands there once, with the reasons together. */
const voorbehoud = (code: string, als: Voorwaarde<Situatie>, reden: string): Regel => ({
  ...uwv('WW', als, reden, HULP_VAN_UWV),
  code,
  rolVoorkeur: 'MEDE',
});

const geenEigenrisico = niet(zeker(waar('eigenrisicodrager')));

/** Who pays during illness, unemployment or disability: the employer where the law lays it there, else UWV. All of it is law. */
export const uitkeringenUwv: readonly Regel[] = [
  {
    code: 'zieke-werknemer',
    als: en(isZiekeWerknemer, niet(zeker(bereiktAow))),
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'U bent ziek en u hebt een werkgever. De eerste twee jaar betaalt uw werkgever uw loon door. Lukt uw eigen werk niet meer? Dan moet uw werkgever u helpen naar ander werk, ook bij een ander bedrijf. Dat heet het tweede spoor.',
    grondslag: BW7('629 en 658a'),
    zekerheid: 'WETTELIJK',
    terugval: {
      partij: 'UWV',
      toelichting:
        'Doet uw werkgever te weinig? Vraag UWV dan om een oordeel van een deskundige. Bent u na twee jaar nog ziek? Dan kunt u misschien WIA aanvragen bij UWV.',
    },
  },
  {
    // Six weeks of pay, and no second track (BW 7:629 lid 2 and 7:658a, as of July 2023; from general knowledge).
    code: 'zieke-werknemer-aow',
    als: en(isZiekeWerknemer, zeker(bereiktAow)),
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'U bent ziek en u hebt een werkgever. Hebt u de leeftijd voor AOW? Dan betaalt uw werkgever uw loon hoogstens zes weken door. Uw werkgever kijkt met u welk werk u daar nog kunt doen.',
    grondslag: BW7('629 lid 2 en 658a'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'WERKCENTRUM', toelichting: 'Lukt dat niet? Dan helpt het Werkcentrum u naar ander werk.' },
  },
  {
    code: 'ww-overheid',
    als: heeftOverheidsWw,
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'U hebt een WW-uitkering en u werkte bij de overheid. De overheid betaalt de WW zelf. Daarom helpt uw oude werkgever u naar ander werk.',
    grondslag: WW('72a'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Was uw werkgever geen overheid? Dan helpt UWV u.' },
  },
  {
    code: 'eigenrisicodrager',
    als: heeftEigenrisicodrager,
    partij: 'WERKGEVER',
    rolVoorkeur: 'HOOFD',
    reden:
      'Uw werkgever of oude werkgever betaalt uw uitkering zelf. Zo’n werkgever heet eigenrisicodrager. Daarom helpt die werkgever of zijn verzekeraar u naar werk.',
    grondslag: WFSV('40'),
    zekerheid: 'WETTELIJK',
    terugval: { partij: 'UWV', toelichting: 'Doen uw werkgever en de verzekeraar te weinig? Vraag dan hulp aan UWV.' },
  },
  helpt('WW', 'WW', en(heeft('WW'), niet(zeker(wasOverheid)))),
  voorbehoud(
    'uwv-ww-overheid-onbekend',
    en(heeft('WW'), (situatie: Situatie) => wasOverheid(situatie) === null),
    'Werkte u bij de overheid of in het onderwijs? Dan helpt uw oude werkgever u vaak.',
  ),
  helpt('WGA', 'WGA', en(heeft('WGA'), geenEigenrisico)),
  helpt('ZW', 'Ziektewet', en(heeft('ZW'), geenEigenrisico)),
  voorbehoud(
    'uwv-eigenrisico-onbekend',
    en(heeft('ZW', 'WGA'), nietVerteld('eigenrisicodrager')),
    'Soms betaalt uw oude werkgever de uitkering zelf. Zo’n werkgever heet eigenrisicodrager. Dan helpt uw oude werkgever of zijn verzekeraar u.',
  ),
  helpt('WAJONG', 'Wajong'),
  helpt('WAO', 'WAO'),
  helpt('IOW', 'IOW'),
  // For IVA the law gives UWV no task in work (Wet SUWI art. 30a lid 3 b): it pays, and answers who asks.
  uwv(
    'IVA',
    heeft('IVA'),
    'U hebt een IVA-uitkering. UWV betaalt die. Wilt u toch werken? Overleg dan eerst met UWV.',
    SUWI('30 lid 1'),
  ),
  {
    code: 'uwv-beslist',
    als: of(heeftOverheidsWw, heeftEigenrisicodrager),
    partij: 'UWV',
    rolVoorkeur: 'MEDE',
    reden: 'UWV beslist over uw uitkering, ook als een werkgever die betaalt.',
    grondslag: SUWI('30 lid 1'),
    zekerheid: 'WETTELIJK',
    terugval: null,
  },
];
