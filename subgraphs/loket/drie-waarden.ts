/** True, false, or null: not told. What was not told never counts as no. */
export type DrieWaarde = boolean | null;

/** A question to a situation. */
export type Voorwaarde<S> = (situatie: S) => DrieWaarde;

/** False as soon as one is false; open while one is open. */
export const en =
  <S>(...voorwaarden: readonly Voorwaarde<S>[]): Voorwaarde<S> =>
  (situatie) => {
    const uitkomsten = voorwaarden.map((voorwaarde) => voorwaarde(situatie));
    if (uitkomsten.includes(false)) return false;
    return uitkomsten.includes(null) ? null : true;
  };

/** True as soon as one is true; open while one is open. */
export const of =
  <S>(...voorwaarden: readonly Voorwaarde<S>[]): Voorwaarde<S> =>
  (situatie) => {
    const uitkomsten = voorwaarden.map((voorwaarde) => voorwaarde(situatie));
    if (uitkomsten.includes(true)) return true;
    return uitkomsten.includes(null) ? null : false;
  };

/** What is open stays open. */
export const niet =
  <S>(voorwaarde: Voorwaarde<S>): Voorwaarde<S> =>
  (situatie) => {
    const uitkomst = voorwaarde(situatie);
    return uitkomst === null ? null : !uitkomst;
  };

/** Closes a question: only what is known to be so counts. For exceptions that must not hold back a rule. */
export const zeker =
  <S>(voorwaarde: Voorwaarde<S>): Voorwaarde<S> =>
  (situatie) =>
    voorwaarde(situatie) === true;

/** Whatever the situation is. */
export const altijd = (): DrieWaarde => true;
