import { type Arbeidsmarktregio, arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { createSlug } from '../instrumentengids/sleutels.ts';
import { mockDag } from '../klok.ts';
import { createRandom } from '../random.ts';
import type { Baliecode } from './codelijsten.ts';
import { createContacten } from './contacten.ts';
import { createDiensten } from './diensten.ts';
import type { WerkcentrumDienst, WerkcentrumDocument } from './document.ts';
import { createLocaties } from './locaties.ts';
import { getTelefoon } from './telefoon.ts';

/** Counters that every Werkcentrum joins; the others do in some regions only. */
const ALTIJD: readonly Baliecode[] = ['uwv', 'gemeente', 'wsp', 'leerwerkloket', 'vakbond'];

/** The regions that publish a feed: all 35. */
export const werkcentra: readonly Arbeidsmarktregio[] = arbeidsmarktregios;

/** What the Werkcentrum of a region says of itself. */
export const createWerkcentrum = (regio: Arbeidsmarktregio): WerkcentrumDocument => {
  const random = createRandom('werkcentrum', regio.code);
  const bundelt = [
    ...ALTIJD,
    ...(random.chance(0.7) ? (['rmt'] as const) : []),
    ...(random.chance(0.4) ? (['werkplein'] as const) : []),
  ];
  const domein = `${createSlug(regio.werkcentrumNaam)}.example`;
  return {
    code: regio.code,
    naam: regio.werkcentrumNaam,
    website: `https://${domein}`,
    telefoon: getTelefoon(regio, 0),
    bundelt,
    locaties: createLocaties(regio, domein),
    contacten: createContacten(regio, domein, bundelt),
    bijgewerktOp: mockDag(-random.int(1, 60)),
  };
};

/** What the Werkcentrum of a region lists itself, because no guide has it. */
export const createWerkcentrumDiensten = (regio: Arbeidsmarktregio): readonly WerkcentrumDienst[] =>
  createDiensten(regio, `${createSlug(regio.werkcentrumNaam)}.example`);
