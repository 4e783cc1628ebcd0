import { expect, test } from 'vitest';
import { DistinctDescriptions } from '../../src/dossier/description.ts';

function describeAs(name: string, names: readonly string[] = [], identifiers: readonly string[] = []) {
  return { description: { name, names, identifiers, unnamed: false } };
}

test('a description is of another entity if neither knows the other’s name, or identifiers differ', () => {
  const first = describeAs('Harbour Board', ['HB'], ['wikidata:Q1']);
  const descriptions = new DistinctDescriptions<ReturnType<typeof describeAs>>();
  descriptions.add(first);
  expect(descriptions.findOther(first.description)).toBeUndefined();
  expect(descriptions.findOther(describeAs('hb').description)).toBeUndefined();
  expect(descriptions.findOther(describeAs('Board', ['Harbour board']).description)).toBeUndefined();
  expect(descriptions.findOther(describeAs('Bay Board').description)).toBe(first);
  expect(descriptions.findOther(describeAs('HB', [], ['wikidata:Q2']).description)).toBe(first);
});

test('reads each description once, regardless of how many of one id are compared', () => {
  let reads = 0;
  const count = 300;
  const all = Array.from({ length: count }, (_, index) => ({
    description: {
      get name() {
        reads += 1;
        return 'Harbour Board';
      },
      names: [`HB ${index}`],
      identifiers: [],
      unnamed: false,
    },
  }));
  const descriptions = new DistinctDescriptions<(typeof all)[number]>();
  for (const each of all) descriptions.add(each);
  for (const { description } of all) expect(descriptions.findOther(description)).toBeUndefined();
  expect(reads).toBeLessThan(10 * count);
});
