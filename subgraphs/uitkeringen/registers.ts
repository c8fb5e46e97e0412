import { bijstandsregelingen } from './bronnen/bijstandsregelingen/bron.ts';
import { uwvDossier } from './bronnen/uwv-dossier/bron.ts';
import type { Registers } from './create-situatie.ts';
import type { Register } from './fetch-uitkeringen.ts';
import type { UitkeringenLoaders } from './loaders.ts';
import { probeer } from './probeer.ts';

/** The registers that decide about benefits, with the kinds that each should know. The polisadministratie is a witness only. */
export const createRegisters = ({ bijstand, uwv }: UitkeringenLoaders, bsn: string): readonly Register[] => [
  {
    bron: bijstandsregelingen,
    soorten: ['BIJSTAND', 'IOAW', 'IOAZ', 'BBZ', 'AIO'],
    fetch: () => bijstand.load(bsn),
  },
  {
    bron: uwvDossier,
    soorten: ['WW', 'ZW', 'WGA', 'IVA', 'WAO', 'WAZ', 'WAJONG', 'IOW', 'TOESLAGENWET'],
    fetch: () => uwv.load(bsn),
  },
];

/** Asks every register about a person at once. */
export const fetchRegisters = async (
  { brp, bijstand, uwv, polis }: UitkeringenLoaders,
  bsn: string,
): Promise<Registers> => {
  const [woon, gemeentelijk, dossier, inkomsten] = await Promise.all([
    probeer(brp.load(bsn)),
    probeer(bijstand.load(bsn)),
    probeer(uwv.load(bsn)),
    probeer(polis.load(bsn)),
  ]);
  return { brp: woon, bijstand: gemeentelijk, uwv: dossier, polis: inkomsten };
};
