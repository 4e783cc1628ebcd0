import { describe, expect, test } from 'vitest';
import { slug } from '../../src/draft/parts/entity-ids.ts';
import { NameIndex } from '../../src/draft/reading/name-index.ts';
import { languages } from '../../src/draft/words/languages.ts';

const index = new NameIndex(
  [
    { id: 'org:orsay', name: "Fondation d'Orsay", names: [] },
    { id: 'official:oneil', name: "Ana O'Neil", names: [] },
    { id: 'org:lodz', name: 'Łódź Ferry Board', names: [] },
    { id: 'country:GW', name: 'Guinea-Bissau', names: [] },
    { id: 'org:waikiki', name: 'ʻAukai Reef Watch', names: [] },
    { id: 'org:gas', name: 'ガス', names: [] },
  ],
  languages[0],
);
const find = (words: string) => index.find({ words, start: 0, end: words.length, lines: [] }).flatMap(({ ids }) => ids);

describe('a text can name an entity in any spelling', () => {
  test.each([
    ['Yesterday Fondation d’Orsay met.', 'org:orsay'],
    ['Yesterday Fondation D’ Orsay met.', 'org:orsay'],
    ['Yesterday Fondation dʼOrsay met.', 'org:orsay'],
    ['Yesterday Ana OʻNeil met.', 'official:oneil'],
    ['Yesterday Ana O’ Neil met.', 'official:oneil'],
    ['Yesterday Ana O‛Neil met.', 'official:oneil'],
    ['Yesterday Ana O′Neil’s team met.', 'official:oneil'],
    ['Yesterday the Lodz Ferry Board met.', 'org:lodz'],
    ['Yesterday Guinea−Bissau met.', 'country:GW'],
    ['Yesterday ‘Aukai Reef Watch met.', 'org:waikiki'],
  ])('%s', (words, id) => expect(find(words)).toEqual([id]));

  test('but not one whose name differs by a significant mark', () => expect(find('カス')).toEqual([]));
});

test.each([
  ['Łódź Ferry Board', 'lodz-ferry-board'],
  ['Øresund–Ærø Þing', 'oresund-aero-thing'],
  ['Fondation d’ Orsay', 'fondation-dorsay'],
  ['STRAẞE', 'strasse'],
])('an id for %s is %s', (name, id) => expect(slug(name)).toBe(id));
