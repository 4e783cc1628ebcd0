import { expect, test } from 'vitest';
import { describeFact } from '../../src/explorer/words/describe-fact.ts';
import { en } from '../../src/explorer/words/en.ts';
import { es } from '../../src/explorer/words/es.ts';
import { loadWords } from '../../src/explorer/words/words.ts';

const numbers = [0, 1, 2, 7, 40];

/**
 * Describes the shape of a value: text, the parameters of a sentence and which of them it shows, or the shapes of its
 * parts.
 */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function')
    return numbers.map((number) => {
      const given = Array.from({ length: value.length }, (_, at) => (at === 0 ? number : number + at));
      return { takes: value.length, says: typeof value(...given) };
    });
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, each]) => [name, shapeOf(each)] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return typeof value;
}

test('Spanish has all the texts of English, with the same shapes', () => {
  expect(shapeOf(es)).toEqual(shapeOf(en));
});

test('no text is empty or still in English', () => {
  // The same in both languages.
  const alike = ['Variables', 'no'];
  const left = Object.entries(es).filter(
    ([name, text]) => typeof text === 'string' && new Map<string, unknown>(Object.entries(en)).get(name) === text,
  );
  expect(left.filter(([, text]) => !alike.includes(String(text)))).toEqual([]);
  for (const [name, text] of Object.entries(es)) expect(text, name).not.toBe('');
  for (const names of ['kindNames', 'typeNames', 'attributeNames'] as const)
    for (const [name, text] of Object.entries(es[names]))
      expect(text, name).not.toBe(new Map<string, string>(Object.entries(en[names])).get(name));
});

test('sentences contain all numbers that they receive', () => {
  for (const words of [en, es]) {
    expect(words.inPeriod(31, 114, 7)).toMatch(/31.*114.*7/);
    expect(words.inPeriod(31, 114, 0)).not.toContain('0');
    expect(words.drawing(12, 34)).toMatch(/12.*34/);
    expect(words.claimsShown(100, 230)).toMatch(/100.*230/);
    expect(words.community('IOM', 9)).toMatch(/IOM.*8/);
  }
});

test('a count of one uses the singular', () => {
  expect(en.ready(1, 0)).toBe('1 entity, 0 relationships');
  expect(en.drawing(1, 1)).toBe('Drawing of 1 entity and 1 line between them');
  for (const words of [en, es]) expect(words.shownInDrawing(1)).not.toMatch(/entities|entidades/);
  expect(es.published('el 4 de mayo de 2021', 1)).toBe('publicada el 4 de mayo de 2021');
});

test('a fact has all its digits, and its attribute in the language', () => {
  const fact = { attribute: 'participants', text: null, date: null, unit: 'personas', bound: null, measure: null };
  expect(describeFact(es, { ...fact, number: 0.0004 })).toEqual({ what: 'participantes', value: '0,0004 personas' });
  expect(describeFact(en, { ...fact, number: 1_234_567.125, bound: 'AT_LEAST' }).value).toBe(
    'at least 1,234,567.125 personas',
  );
});

test('a language is loaded by its tag, with English as fallback', async () => {
  expect(await loadWords('es-419')).toBe(es);
  expect(await loadWords('ES')).toBe(es);
  for (const language of ['en', 'fr', 'est', '']) expect(await loadWords(language)).toBe(en);
});
