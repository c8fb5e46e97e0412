import type { Balie, Situatie } from '../shared/situatie.ts';
import {
  GEMEENTE_UITKERINGEN,
  heeft,
  heeftBaan,
  UWV_UITKERINGEN,
  wisseltNaarGemeente,
  wisseltNaarUwv,
  zonderInkomen,
} from './feiten.ts';

/** One thing to bring, as this person reads it; null where it does not fit the situation. */
type Voorwerp = (situatie: Situatie) => string | null;

const cv: Voorwerp = () => 'uw cv, als u dat hebt';
const digid: Voorwerp = () => 'uw DigiD';
const diplomas: Voorwerp = () => 'uw diploma’s, als u die hebt';
const contract: Voorwerp = (situatie) => {
  const baan = heeftBaan(situatie);
  if (baan === null) return 'uw contract, als u een werkgever hebt';
  return baan ? 'uw contract' : null;
};
const inkomen: Voorwerp = (situatie) => (zonderInkomen(situatie) ? null : 'papieren over uw inkomen');
const uitkering: Voorwerp = (situatie) =>
  heeft(...UWV_UITKERINGEN, ...GEMEENTE_UITKERINGEN)(situatie) ? 'de laatste brief over uw uitkering' : null;
const schulden: Voorwerp = (situatie) => (situatie.schulden ? 'een lijst van uw schulden' : null);
const advies: Voorwerp = ({ adviesBeschutWerk }) => (adviesBeschutWerk ? 'het advies van UWV over beschut werk' : null);
/** What goes on when a benefit changes: the next counter has to know of it. */
const lopendeHulp: Voorwerp = (situatie) =>
  wisseltNaarGemeente(situatie) || wisseltNaarUwv(situatie) ? 'papieren over een cursus of hulp die u al hebt' : null;

const PER_BALIE: Readonly<Record<Balie, readonly Voorwerp[]>> = {
  WERKCENTRUM: [cv],
  WERKPLEIN: [cv, advies, lopendeHulp],
  UWV: [digid, cv, lopendeHulp],
  GEMEENTE: [inkomen, advies, lopendeHulp],
  WSP: [cv],
  LEERWERKLOKET: [cv, diplomas],
  RMT: [cv, contract],
  VAKBOND: [contract],
  WERKGEVER: [contract],
};

/** What the person brings to a counter: proof of identity, what the counter looks at, and what the situation asks. */
export const getMeenemen = (situatie: Situatie, naar: Balie): readonly string[] => [
  'uw identiteitsbewijs',
  ...[...PER_BALIE[naar], uitkering, schulden].flatMap((voorwerp) => voorwerp(situatie) ?? []),
];
