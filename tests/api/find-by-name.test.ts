import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiWorld, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: [
      entity('org:iom', 'International Organization for Migration', {
        names: ['IOM', 'Organización Internacional para las Migraciones'],
      }),
      entity('org:unodc', 'United Nations Office on Drugs and Crime', { names: ['UNODC'] }),
      entity('org:migration-office', 'Migration Office'),
      entity('org:office', 'Office'),
      entity('country:CI', "Côte d'Ivoire", { names: ['Ivory Coast'] }),
      entity('org:elan', 'Association for the advancement of learning', {
        names: ['Élan', 'Verein der Nachbarn in der Stadt'],
      }),
      entity('org:elan-centre', 'Elan Centre'),
      entity('country:CW', 'Curaçao'),
      entity('official:solis', 'Ángela Solís-Ñandú'),
      entity('event:forum', 'Regional Forum on Migration (2nd)'),
      entity('topic:families', 'Migrant workers and their families, with care'),
      entity('topic:sea', 'Law of Sea'),
      entity('event:guyana', 'Guyana Meeting on Human Trafficking'),
      entity('event:peru', 'Meeting in Peru'),
      entity('org:will', 'Will'),
      entity('topic:cpp', 'C++'),
      entity('topic:csharp', 'C#'),
      entity('official:ilo', 'A. B. Cole', { names: ['I.L.O. Cole'] }),
      entity('topic:trafficking', 'Trafficking in persons'),
      entity('programme:arabic', 'الهجرة الدولية'),
      entity('programme:tokyo', '東京フォーラム'),
    ],
    dossiers: [],
  });
});
afterAll(() => world.close());

const found = z.object({
  search: z.object({
    totalCount: z.number(),
    unmatchedWords: z.array(z.string()),
    edges: z.array(z.object({ score: z.number(), node: z.object({ id: z.string() }) })),
  }),
});

async function search(query: string, given: Record<string, unknown> = {}) {
  const data = await world.read(
    `query($query: String!, $kinds: [Kind!], $first: Int, $after: String) {
      search(query: $query, kinds: $kinds, first: $first, after: $after) {
        totalCount unmatchedWords edges { score node { id } } } }`,
    { query, ...given },
  );
  const { totalCount, unmatchedWords, edges } = found.parse(data).search;
  return { totalCount, unmatchedWords, ids: edges.map(({ node }) => node.id), scores: edges.map(({ score }) => score) };
}

describe('a search finds', () => {
  test.each([
    ['a name', 'International Organization for Migration', 'org:iom'],
    ['a name in another case', 'migration OFFICE', 'org:migration-office'],
    ['another name', 'ivory coast', 'country:CI'],
    ['another language', 'organizacion internacional', 'org:iom'],
    ['an acronym', 'iom', 'org:iom'],
    ['without accents', 'cote d ivoire', 'country:CI'],
    ['with accents that the name lacks', 'Ìöm', 'org:iom'],
    ['without cedilla', 'curacao', 'country:CW'],
    ['part of a hyphenated name', 'nandu', 'official:solis'],
    ['a misspelling', 'Migartion Ofice', 'org:migration-office'],
    ['a misspelt acronym', 'UNODCC', 'org:unodc'],
    ['the beginning of a word', 'curaç', 'country:CW'],
    ['a beginning of two letters', 'un', 'org:unodc'],
    ['words in any order', 'crime drugs', 'org:unodc'],
    ['right to left', 'الهجرة', 'programme:arabic'],
    ['a script without spaces', '東京', 'programme:tokyo'],
    ['a name with words that the index leaves out', 'Migrant workers and their families, with care', 'topic:families'],
    ['a name of short words', 'law of sea', 'topic:sea'],
    ['initials with blanks between them', 'I. L. O. Cole', 'official:ilo'],
    ['initials without', 'A.B. Cole', 'official:ilo'],
    ['a name that ends with a sign', 'c#', 'topic:csharp'],
    ['a name that ends with signs', 'C++', 'topic:cpp'],
    ['with punctuation', '"Forum" (2nd)?', 'event:forum'],
  ])('%s', async (_, query, first) => {
    expect((await search(query)).ids[0]).toBe(first);
  });

  test('exact names before words, and words before similar spellings', async () => {
    const { ids, scores } = await search('office');
    expect(ids.slice(0, 2)).toEqual(['org:office', 'org:migration-office']);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('an exact name before the same words in a longer name, ignoring accents', async () => {
    expect((await search('elan')).ids).toEqual(['org:elan', 'org:elan-centre']);
    expect((await search('ÉLAN')).ids).toEqual(['org:elan', 'org:elan-centre']);
  });

  test('only the requested kinds', async () => {
    expect((await search('migration', { kinds: ['Event', 'Topic'] })).ids).toEqual(['event:forum']);
    expect((await search('migration', { kinds: [] })).totalCount).toBe(0);
  });

  test('page by page', async () => {
    const all = await search('migration');
    expect(all.ids).toHaveLength(3);
    expect(all.totalCount).toBe(3);
    const pages: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 3; turn += 1) {
      const data: unknown = await world.read(
        'query($after: String) { search(query: "migration", first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      const page = z
        .object({
          search: z.object({
            nodes: z.array(z.object({ id: z.string() })),
            pageInfo: z.object({ endCursor: z.string() }),
          }),
        })
        .parse(data).search;
      pages.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(all.ids);
  });
});

describe('if nothing matches all words', () => {
  test('the best partial match comes first, and the unmatched words are listed', async () => {
    const { ids, totalCount, unmatchedWords } = await search('meeting about trafficking in Guyana');
    expect(ids[0]).toBe('event:guyana');
    expect(ids.slice(1).toSorted()).toEqual(['event:peru', 'topic:trafficking']);
    expect(totalCount).toBe(3);
    expect(unmatchedWords).toEqual(['about']);
  });

  test('lists words that only match other kinds', async () => {
    const { ids, unmatchedWords } = await search('Meeting, UNODC', { kinds: ['Event'] });
    expect(ids.toSorted()).toEqual(['event:guyana', 'event:peru']);
    expect(unmatchedWords).toEqual(['UNODC']);
  });

  test('lists all words if nothing is found', async () => {
    expect(await search('Zanzibar «Quux»')).toMatchObject({ totalCount: 0, unmatchedWords: ['Zanzibar', 'Quux'] });
  });

  test('full matches exclude partial ones', async () => {
    const { ids, unmatchedWords } = await search('trafficking meeting');
    expect(ids).toEqual(['event:guyana']);
    expect(unmatchedWords).toEqual([]);
  });

  test('uses small words if there are no others', async () => {
    expect(await search('who is Will')).toMatchObject({ ids: ['org:will'], unmatchedWords: ['who'] });
    expect((await search('who is meeting Will')).ids).not.toContain('org:will');
  });

  test('separates words of scripts without spaces', async () => {
    const { ids } = await search('東京会議');
    expect(ids).toEqual(['programme:tokyo']);
  });
});

describe('a search accepts any text', () => {
  test.each([
    '',
    ' ',
    '"',
    '*',
    '?',
    '~',
    '(',
    ':',
    '\\',
    '/',
    '[',
    '{',
    '^',
    '!',
    '&&',
    '||',
    '+-',
    '😀',
    '\u200f',
    '\u0000',
    '\ud800',
    '* *',
    'name:',
    '/.*/',
    '[* TO *]',
  ])('finds nothing for %j', async (query) => {
    expect(await search(query)).toMatchObject({ totalCount: 0, ids: [], scores: [] });
  });

  test.each([
    'iom"',
    'iom*',
    '~iom~',
    'iom AND (',
    'iom\\',
    'iom/',
    '{iom TO',
    '+iom -iom',
    'iom\u0000',
    '😀 iom',
    'iom\ud800',
  ])('finds the word in %j', async (query) => {
    expect((await search(query)).ids).toContain('org:iom');
  });

  test.each([
    ['name:iom', ['name']],
    ['iom^1e99', ['1e99']],
    ['iom~9', ['9']],
    ["iom' OR 1=1 //", ['1']],
    ['iom}) RETURN 1 //', ['RETURN', '1']],
  ])('finds the words in %j', async (query, unmatched) => {
    const { ids, unmatchedWords } = await search(query);
    expect(ids).toContain('org:iom');
    expect(unmatchedWords).toEqual(unmatched);
  });

  test.each(['_exists_:name', 'a'.repeat(200)])('finds nothing for %j', async (query) => {
    expect((await search(query)).totalCount).toBe(0);
  });

  test('of up to ten thousand characters', async () => {
    expect((await search('iom '.repeat(50))).ids[0]).toBe('org:iom');
    const { errors } = await world.ask('query($query: String!) { search(query: $query) { totalCount } }', {
      query: 'x'.repeat(10_001),
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', next: expect.any(String) });
  });
});
