import { bijstandsregelingen } from './bronnen/bijstandsregelingen/bron.ts';
import { uwvDossier } from './bronnen/uwv-dossier/bron.ts';
import type { Registers } from './create-situatie.ts';
import type { Register } from './fetch-uitkeringen.ts';
import type { UitkeringenLoaders } from './loaders.ts';
import { probeer } from './probeer.ts';
import { getZichtbareGemeente } from './woonplaats.ts';

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

/**
 * Asks the BRP where a person lives, and then the other registers at once. Null, and the others are left alone, when there
 * is no municipality that who asks may see.
 *
 * @throws BronFout when the BRP does not answer and a partner asks: nobody can tell then whether the municipality is secret.
 */
export const fetchRegisters = async (
  { brp, bijstand, uwv, polis }: UitkeringenLoaders,
  bsn: string,
  isEigenInzage: boolean,
): Promise<Registers | null> => {
  const woon = await probeer(brp.load(bsn));
  if (woon.fout && !isEigenInzage) throw woon.fout;
  if (!woon.fout && !getZichtbareGemeente(woon.gegevens, isEigenInzage)) return null;
  const [gemeentelijk, dossier, inkomsten] = await Promise.all([
    probeer(bijstand.load(bsn)),
    probeer(uwv.load(bsn)),
    probeer(polis.load(bsn)),
  ]);
  return { brp: woon, bijstand: gemeentelijk, uwv: dossier, polis: inkomsten };
};
