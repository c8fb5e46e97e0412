import type { Bijstandsgegevens, Uwvgegevens } from './gegevens.ts';
import type { Poging } from './probeer.ts';
import type { Verwijzing } from './uitkering.ts';

/**
 * The schemes behind the benefits that run and the registrations of a person, each once.
 *
 * @throws BronFout when neither register answered.
 */
export const getRegelingen = (bijstand: Poging<Bijstandsgegevens>, uwv: Poging<Uwvgegevens>): readonly Verwijzing[] => {
  if (bijstand.fout && uwv.fout) throw bijstand.fout;
  const lopend = [bijstand, uwv]
    .flatMap(({ gegevens }) => gegevens?.uitkeringen ?? [])
    .flatMap(({ status, regeling }) => (status === 'LOPEND' && regeling ? regeling : []));
  const alle = [...lopend, ...(uwv.gegevens?.registraties.regelingen ?? [])];
  return [...new Map(alle.map((regeling) => [regeling.id, regeling])).values()];
};
