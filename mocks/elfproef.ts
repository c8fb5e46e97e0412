const LENGTE_BSN = 9;

/**
 * The test that every citizen service number passes: weights 9 to 2 and -1, sum divisible by eleven, not all zeros. Eight
 * digits are a number that is written without its zero in front.
 */
export const isElfproef = (nummer: string): boolean => {
  const cijfers = [...nummer.padStart(LENGTE_BSN, '0')].map(Number);
  const som = cijfers.reduce((totaal, cijfer, plek) => totaal + cijfer * (plek === 8 ? -1 : LENGTE_BSN - plek), 0);
  return /^\d{8,9}$/.test(nummer) && som % 11 === 0 && Number(nummer) > 0;
};
