import type { Opleidingsniveau } from '../../../shared/opleidingsniveau.ts';
import type { Situatie } from '../../../shared/situatie.ts';
import { type DrieWaarde, en } from '../../drie-waarden.ts';
import { isRol, wilAnderBeroep } from '../../feiten.ts';
import type { Stapregel } from '../../vervolgstappen.ts';

/** From here looking for work is something to train again; our own limit, no law gives one. */
const LANG_ZONDER_WERK_MAANDEN = 12;
/** Levels that are no startkwalificatie (Leerplichtwet 1969 art. 1). */
const ONDER_STARTKWALIFICATIE: readonly Opleidingsniveau[] = ['GEEN', 'BASISONDERWIJS', 'VMBO', 'MBO1'];

const isLangZonderWerk = ({ maandenZonderWerk: maanden }: Situatie): DrieWaarde =>
  maanden == null ? null : maanden > LANG_ZONDER_WERK_MAANDEN;
const mistStartkwalificatie = ({ startkwalificatie, opleidingsniveau }: Situatie): DrieWaarde => {
  if (startkwalificatie != null) return !startkwalificatie;
  return opleidingsniveau == null || opleidingsniveau === 'ONBEKEND'
    ? null
    : ONDER_STARTKWALIFICATIE.includes(opleidingsniveau);
};

/** Learning, and looking for work. */
export const lerenEnZoeken: readonly Stapregel<Situatie>[] = [
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
    als: en(isRol('WERKZOEKENDE'), isLangZonderWerk),
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
    als: isRol('WERKZOEKENDE'),
    soort: 'WERK_ZOEKEN',
    titel: 'Bekijk vacatures die bij u passen.',
    uitleg: 'Kijk elke week. Twijfelt u of u het kunt? Vraag het aan uw gids of bel de werkgever.',
    partij: null,
    binnenDagen: null,
    url: 'https://www.werk.nl',
  },
];
