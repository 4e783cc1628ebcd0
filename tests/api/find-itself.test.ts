import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiWorld, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld | undefined;
afterAll(() => world?.close());

/** Words of names in many scripts, some of which differ only by a mark or are words that indexes ignore. */
const words = [
  'will it to be or not the in of AND OR NOT TO && || ! IT Will De la',
  "O'Hare O’Hare OʻHare Oʼahu ʿAbd D’Orsay I.O.Z. U.S. St.John R&D G7 2nd № ½ x² ™ e-mail Co−op Guinea‑Bissau",
  'Łódź Lodz Ærø Øresund Đorđe Œuvre Þór Ħal Straße STRAẞE Ñandú Élan Elan Ångström İzmir ıĞdır ǆ ŉ ŋwa Ɖeti ɔkɔ',
  'Ελλάδα ΟΔΟΣ Ἀθῆναι Ёлка Київ Їжак об’єднання შვილი Ⴀⴀ Հայաստան և',
  'שָׁלוֹם שלום צה״ל ג׳ירפה مُحَمَّد محمد الـعربية آل ال هیئت هيئت کابل كابل می‌خواهم G٢٠ ۱۲',
  'की का कमल कमला क़लम कलम क्ष বাংলা தமிழ் తెలుగు ಕನ್ನಡ മലയാളം සිංහල བོད་སྐད ދިވެހި',
  'ไทย ไก่ ไก ป่า ป้า ภูมิภาค ລາວ ខ្មែរ မြန်မာ',
  '東京 北京 京東 ガス カス ｶﾞｽ ばら はら フォーラム ー 東京フォーラム 葛󠄀城 한국어 조선 會議 会议',
  '"a" (b) [c] {d} ^e f~2 g* h? i:j k\\l m/n name:x /.*/ +p -q <r> a=b 😀z …t',
].flatMap((line) => line.split(' '));
const isName = (name: string) => /[\p{L}\p{N}]/u.test(name);
const name = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 33, maxLength: 60 }) },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .normalize('NFC')
      .trim(),
  )
  .filter((each) => isName(each) && each.isWellFormed());
const prefixes = ['org', 'topic', 'event', 'country', 'official', 'programme', 'region', 'doc'];

const found = z.object({
  search: z.object({ nodes: z.array(z.object({ name: z.string(), names: z.array(z.string()) })) }),
});

/** Tries many names in one import, because they do not affect each other. */
const names = fc.sample(fc.tuple(name, fc.array(name, { maxLength: 2 })), { numRuns: 250, seed: 11 });

test('every entity comes first in a search for any of its names', async () => {
  world = await openApi({
    registry: names.map(([main, others], index) => {
      const distinct = [...new Set(others)].filter((each) => each !== main);
      const id = `${prefixes[index % prefixes.length]}:n${index}`;
      return entity(id, main, distinct.length > 0 ? { names: distinct } : {});
    }),
    dossiers: [],
  });
  for (const typed of new Set(names.flatMap(([main, others]) => [main, ...others]))) {
    const data = await world.read(
      'query($typed: String!) { search(query: $typed, first: 1) { nodes { ... on Entity { name names } } } }',
      { typed },
    );
    const [first] = found.parse(data).search.nodes;
    expect([first?.name, ...(first?.names ?? [])], `found for ${JSON.stringify(typed)}`).toContain(typed);
  }
});
