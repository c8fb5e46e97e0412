import { bijstand } from './data/bijstand.ts';
import { doelgroepregister } from './data/doelgroepregister.ts';
import { gemeentelijkeToeslagen } from './data/gemeentelijke-toeslagen.ts';
import { loonkosten } from './data/loonkosten.ts';
import { loonkostenVervallen } from './data/loonkosten-vervallen.ts';
import { loonkostenvoordelen } from './data/loonkostenvoordelen.ts';
import { reIntegratie } from './data/re-integratie.ts';
import { rondWerk } from './data/rond-werk.ts';
import { scholing } from './data/scholing.ts';
import { slim } from './data/slim.ts';
import { subsidies } from './data/subsidies.ts';
import { uitkeringenUwv } from './data/uitkeringen-uwv.ts';
import { vanuitWw } from './data/vanuit-ww.ts';
import { voorzieningen } from './data/voorzieningen.ts';
import type { RegelingRijk } from './regeling.ts';

/** The 44 national schemes of this source in the order of their number; 37 (O&O funds) and 43 (regional budgets) are other sources. */
export const regelingenRijk: readonly RegelingRijk[] = [
  ...uitkeringenUwv,
  ...bijstand,
  ...gemeentelijkeToeslagen,
  ...loonkosten,
  ...loonkostenvoordelen,
  ...loonkostenVervallen,
  ...voorzieningen,
  ...doelgroepregister,
  ...reIntegratie,
  ...rondWerk,
  ...slim,
  ...subsidies,
  ...scholing,
  ...vanuitWw,
].toSorted((a, b) => a.nummer - b.nummer);
