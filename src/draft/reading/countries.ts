import type { KnownEntity } from '../../dossier/known-entities.ts';
import type { LanguageWords } from '../words/language-words.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that are not countries or territories of ISO 3166-1. */
const reserved = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Returns all countries of ISO 3166-1 (and Kosovo), with their names in a language. */
export function listCountries(words: LanguageWords): KnownEntity[] {
  const { language, countryNames } = words;
  const named = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !reserved.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .flatMap((code) => {
      const name = named.of(code);
      if (name === undefined) return [];
      const all = [name, short.of(code) ?? name, ...(countryNames[code] ?? [])].flatMap((each) =>
        spellings(each, words),
      );
      const [plain = name, ...names] = [...new Set(all)];
      return [{ id: `country:${code}`, name: plain, names }];
    });
}

/**
 * Returns the spellings of a name: `Myanmar (Burma)` has two; `St.` is Saint; a dash or `SAR` only distinguishes a name
 * from another.
 */
function spellings(name: string, { territoryMarks, countryAbbreviations }: LanguageWords): string[] {
  const [, outer, inner] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
  const mark = territoryMarks.find((each) => name.includes(` ${each} `));
  const plain =
    outer && inner ? [outer, inner] : [mark === undefined ? name : name.slice(0, name.indexOf(` ${mark} `))];
  return plain
    .filter((each) => !each.includes(' - '))
    .flatMap((each) => {
      const [short = '', ...rest] = each.split(' ');
      const whole = countryAbbreviations[short];
      return whole === undefined ? [each] : [[whole, ...rest].join(' '), each];
    });
}

/**
 * Returns the countries that the registries do not have, and additional names of those they have. A name that a
 * registry gives to another entity is not added.
 */
export function addCountries(known: readonly KnownEntity[], words: LanguageWords): KnownEntity[] {
  return listCountries(words).map((country) => {
    const registered = known.find(({ id }) => id === country.id);
    return registered ? { ...registered, names: [...registered.names, country.name, ...country.names] } : country;
  });
}
