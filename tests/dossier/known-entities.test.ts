import { describe, expect, test } from 'vitest';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { nearest } from '../../src/dossier/nearest.ts';

test('the nearest words come first, and distant ones are excluded', () => {
  expect(nearest('paragrph', ['paragraphs', 'paragraph', 'inferred'])).toEqual(['paragraph', 'paragraphs']);
  expect(nearest('form', ['from', 'to', 'form'])).toEqual(['form', 'from']);
  expect(nearest('x', ['organization'])).toEqual([]);
});

describe('known entities', () => {
  const registered = new KnownEntities([
    { id: 'org:one', name: 'Agency One', names: ['AO'] },
    { id: 'country:GD', name: 'Grenada', names: [] },
  ]);
  const known = new KnownEntities([{ id: 'event:ao', name: 'AO', names: ['Annual Opening'] }], { below: registered });

  test('are found by id and by every name, including those of the layer below', () => {
    expect(known.get('org:one')?.name).toBe('Agency One');
    expect(known.named('agency one').map(({ id }) => id)).toEqual(['org:one']);
    expect(known.named('ANNUAL OPENING').map(({ id }) => id)).toEqual(['event:ao']);
  });

  test('can share a name', () => expect(known.named('ao').map(({ id }) => id)).toEqual(['event:ao', 'org:one']));

  test('are not confused with names that differ by a significant mark', () => {
    const fuels = new KnownEntities([
      { id: 'org:gas', name: 'ガス', names: [] },
      { id: 'org:dregs', name: 'カス', names: [] },
    ]);
    expect(fuels.named('ガス').map(({ id }) => id)).toEqual(['org:gas']);
    expect(fuels.named('ｶﾞｽ').map(({ id }) => id)).toEqual(['org:gas']);
  });

  test('are suggested for typing errors', () => {
    expect(known.like('Granada').map(({ id }) => id)).toEqual(['country:GD']);
    expect(known.like('org:onne').map(({ id }) => id)).toEqual(['org:one']);
  });
});
