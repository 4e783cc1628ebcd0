/** Characters that writers use interchangeably, as the content of a regular expression's character class. */

/**
 * Apostrophes, and the quotation marks, accents, primes and letters used for them; also reversed ones, as in `Oʻahu`.
 */
export const apostrophes = "'’‘‛`´′‵＇｀ʹʻʼʽʾʿˈˊˋ՚׳Ꞌꞌʹ᾽᾿῾΄";

/** Hyphens, and the minus signs and short dashes used for them. The ASCII hyphen comes last, where it is literal. */
export const hyphens = '‐‑‒⁃−﹣－-';
