import { dennis } from '../../../subgraphs/menukaart/bronnen/dennis/bron.ts';
import * as dennisMap from '../../../subgraphs/menukaart/bronnen/dennis/map.ts';
import * as dennisParse from '../../../subgraphs/menukaart/bronnen/dennis/parse.ts';
import { eva } from '../../../subgraphs/menukaart/bronnen/eva/bron.ts';
import * as evaMap from '../../../subgraphs/menukaart/bronnen/eva/map.ts';
import * as evaParse from '../../../subgraphs/menukaart/bronnen/eva/parse.ts';
import type { Dienst } from '../../../subgraphs/menukaart/dienst.ts';
import type { Bron } from '../../../subgraphs/shared/bron/define-bron.ts';

/** What a test says of a service as a guide gives it; the rest is filled in with the least that a guide gives. */
interface Velden {
  readonly Instrument?: object;
  readonly [veld: string]: unknown;
}

const vulAan = ({ Instrument = {}, ...rest }: Velden): unknown => ({
  ...rest,
  Instrument: { NaamInstrument: 'Training', UuidInstrument: 'a', IndPublicatie: true, ...Instrument },
});

const createHerkomst = (bron: Bron): Dienst['herkomst'] => ({
  bron,
  sleutel: 'a',
  opgehaaldOp: '2026-03-02T09:00:00.000Z',
  actualiteit: 'ACTUEEL',
  gesimuleerd: true,
});

/** A service of Eva, read and mapped. */
export const maakEvadienst = (velden: Velden): Dienst =>
  evaMap.mapDienst(evaParse.InstrumentSource.parse(vulAan(velden)), createHerkomst(eva));

/** A service of Dennis, read and mapped. */
export const maakDennisdienst = (velden: Velden): Dienst =>
  dennisMap.mapDienst(dennisParse.InstrumentSource.parse(vulAan(velden)), createHerkomst(dennis));
