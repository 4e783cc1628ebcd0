/** Signs that writers use for one another, as the inside of a character class. */

/** Apostrophes, and the quotation marks, accents, primes and letters that stand for them; also turned ones, as in `Oʻahu`. */
export const apostrophes = "'’‘‛`´′‵＇｀ʹʻʼʽʾʿˈˊˋ՚׳Ꞌꞌʹ᾽᾿῾΄";

/** Hyphens, and the minus and short dashes that stand for them. The plain one is last, where it means itself. */
export const hyphens = '‐‑‒⁃−﹣－-';
