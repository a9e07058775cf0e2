/** Whose share of a whole a number between 0 and the last sum falls into. @param sums of the shares so far, ascending */
export function indexOfShare(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
