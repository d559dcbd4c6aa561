/** How many of these lengths, in their order, are together at most `most`; the first one always fits. */
export function howManyFit(lengths: readonly number[], most: number): number {
  let length = 0;
  const end = lengths.findIndex((one, index) => {
    length += one;
    return length > most && index > 0;
  });
  return end < 0 ? lengths.length : end;
}
