import type { Inkomsten } from '../gegevens.ts';
import type { Uitkering } from '../uitkering.ts';

/**
 * Which benefit each income of the polisadministratie belongs to: of those of its kind that ran at the same time, the one
 * that began nearest to it. Income that fits none is not in it.
 */
export const koppel = (
  uitkeringen: readonly Uitkering[],
  inkomsten: readonly Inkomsten[],
): ReadonlyMap<Inkomsten, Uitkering> =>
  new Map(
    inkomsten.flatMap((inkomen) => {
      const [naaste] = uitkeringen
        .filter(
          (uitkering) => isZelfdeSoort(uitkering, inkomen) && isToegekend(uitkering) && overlapt(uitkering, inkomen),
        )
        .toSorted((a, b) => getAfstand(a, inkomen) - getAfstand(b, inkomen));
      return naaste ? [[inkomen, naaste] as const] : [];
    }),
  );

/** Two that are both OVERIG need not be the same. */
const isZelfdeSoort = ({ soort }: Uitkering, inkomen: Inkomsten): boolean =>
  soort === inkomen.soort && soort !== 'OVERIG';

const isToegekend = ({ status }: Uitkering): boolean => ['LOPEND', 'BEEINDIGD', 'ONBEKEND'].includes(status);

const BEGIN_DER_TIJDEN = '';
const EINDE_DER_TIJDEN = '9999';

const overlapt = (uitkering: Uitkering, { van, tot }: Inkomsten): boolean =>
  (uitkering.ingangsdatum ?? BEGIN_DER_TIJDEN) <= (tot ?? EINDE_DER_TIJDEN) &&
  (van ?? BEGIN_DER_TIJDEN) <= (uitkering.einddatum ?? EINDE_DER_TIJDEN);

const getAfstand = ({ ingangsdatum }: Uitkering, { van }: Inkomsten): number =>
  ingangsdatum === null || van === null ? Number.MAX_VALUE : Math.abs(Date.parse(ingangsdatum) - Date.parse(van));
