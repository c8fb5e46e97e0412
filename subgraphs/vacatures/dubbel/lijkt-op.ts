/** From this length on one slip of the finger is forgiven, from the next on two. */
const EEN_FOUT_VANAF = 5;
const TWEE_FOUTEN_VANAF = 10;

/** True when two words are the same but for a slip of the finger: a letter more, less, other, or two swapped. */
export const lijktOp = (a: string, b: string): boolean => {
  if (a === b) return true;
  const kortste = Math.min(a.length, b.length);
  if (kortste < EEN_FOUT_VANAF) return false;
  const fouten = kortste < TWEE_FOUTEN_VANAF ? 1 : 2;
  return Math.abs(a.length - b.length) <= fouten && getAfstand(a, b, fouten) <= fouten;
};

/** Edit distance with swaps, given up above `maximum`: walks past what is equal, then tries every kind of slip. */
const getAfstand = (a: string, b: string, maximum: number, i = 0, j = 0): number => {
  let van = i;
  let tot = j;
  while (van < a.length && tot < b.length && a.charCodeAt(van) === b.charCodeAt(tot)) {
    van += 1;
    tot += 1;
  }
  const restA = a.length - van;
  const restB = b.length - tot;
  if (restA === 0 || restB === 0) return restA + restB;
  if (maximum === 0) return 1;
  const gewisseld = a.charCodeAt(van) === b.charCodeAt(tot + 1) && a.charCodeAt(van + 1) === b.charCodeAt(tot);
  const over = maximum - 1;
  return (
    1 +
    Math.min(
      gewisseld ? getAfstand(a, b, over, van + 2, tot + 2) : maximum,
      getAfstand(a, b, over, van + 1, tot + 1),
      getAfstand(a, b, over, van + 1, tot),
      getAfstand(a, b, over, van, tot + 1),
    )
  );
};
