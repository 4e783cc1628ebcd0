/**
 * Words with little meaning in names: English stop words of search engines, and Spanish and French articles and
 * prepositions.
 */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with de del el la las los y e en para por al le les du des et pour un une'.split(
    ' ',
  ),
);
