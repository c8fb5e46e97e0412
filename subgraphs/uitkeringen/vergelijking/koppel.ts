import type { Inkomsten } from '../gegevens.ts';
import type { Uitkering } from '../uitkering.ts';

/** What the polisadministratie has beside one benefit. */
export interface Koppeling {
  readonly inkomsten: readonly Inkomsten[];
  /** One of them stands beside a benefit that ends later too, so that it does not show where this one ended. */
  readonly looptDoor: boolean;
}

/**
 * The incomes beside each benefit: those of its kind that may have run at the same time. One income can stand beside
 * several, as when WW revives and the polisadministratie has both times as one relation.
 */
export const koppel = (
  uitkeringen: readonly Uitkering[],
  inkomsten: readonly Inkomsten[],
): ReadonlyMap<Uitkering, Koppeling> => {
  const paren = uitkeringen
    .filter(isToegekend)
    .map((uitkering) => ({ uitkering, bij: inkomsten.filter((inkomen) => hoortBij(uitkering, inkomen)) }));
  return new Map(
    paren.map(({ uitkering, bij }) => {
      const looptDoor = paren.some(
        (ander) => getEinde(ander.uitkering) > getEinde(uitkering) && ander.bij.some((een) => bij.includes(een)),
      );
      return [uitkering, { inkomsten: bij, looptDoor }];
    }),
  );
};

/** The incomes that stand beside no benefit. */
export const getOver = (uitkeringen: readonly Uitkering[], inkomsten: readonly Inkomsten[]): readonly Inkomsten[] => {
  const gekoppeld = new Set([...koppel(uitkeringen, inkomsten).values()].flatMap((een) => een.inkomsten));
  return inkomsten.filter((inkomen) => !gekoppeld.has(inkomen));
};

const hoortBij = (uitkering: Uitkering, inkomen: Inkomsten): boolean =>
  isZelfdeSoort(uitkering, inkomen) && overlapt(uitkering, inkomen);

/** Two that are both OVERIG or ONBEKEND need not be the same. */
const isZelfdeSoort = ({ soort }: Uitkering, inkomen: Inkomsten): boolean =>
  soort === inkomen.soort && soort !== 'OVERIG' && soort !== 'ONBEKEND';

const isToegekend = ({ status }: Uitkering): boolean => ['LOPEND', 'BEEINDIGD', 'ONBEKEND'].includes(status);

const BEGIN_DER_TIJDEN = '';
const EINDE_DER_TIJDEN = '9999';

const getEinde = ({ einde }: Pick<Uitkering, 'einde'>): string => einde?.laatste ?? EINDE_DER_TIJDEN;

const overlapt = (uitkering: Uitkering, inkomen: Inkomsten): boolean =>
  (uitkering.begin?.eerste ?? BEGIN_DER_TIJDEN) <= getEinde(inkomen) &&
  (inkomen.begin?.eerste ?? BEGIN_DER_TIJDEN) <= getEinde(uitkering);
