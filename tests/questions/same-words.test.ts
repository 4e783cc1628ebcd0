import { expect, test } from 'vitest';
import { questions } from '../../src/questions/library.ts';

const asking = (...parameters: readonly string[]) =>
  questions
    .filter((question) => parameters.every((parameter) => parameter in question.parameters))
    .map((question) => [question.name, question] as const);

/** Returns the shared pieces in a statement, with the line before each. */
const piecesIn = (text: string) =>
  [...text.matchAll(/(.*)\n *\/\/ >> ([a-z-]+)/g)].map(([, before = '', name = '']) => ({ before, name }));

const isAboutWhatTookPlace = (planned: string | undefined) => planned?.startsWith('left out') ?? false;

test.each(asking('statedOnly'))(
  '%s says which claims count, and excludes plans if it says so',
  (_, { statement, header }) => {
    const uses = piecesIn(statement.text).filter(({ name }) =>
      /^(claims-(that|at|of-money)|evidence|network)/.test(name),
    );
    expect(uses.length).toBeGreaterThan(0);
    const ofClaims = uses.filter(({ name }) => name.startsWith('claims-') && name !== 'claims-that-took-place');
    if (isAboutWhatTookPlace(header.planned)) {
      expect(uses.map(({ name }) => name)).not.toContain('evidence-with-plans');
      for (const { before } of ofClaims) expect(before).toMatch(/c\.planned( IS NULL)? AND$/);
    } else for (const { name } of uses) expect(['claims-that-count', 'evidence-with-plans']).toContain(name);
  },
);

test.each(asking('minSources'))('%s applies the minimum evidence', (_, { statement: { text } }) => {
  expect(piecesIn(text).some(({ name }) => /^(evidence|network|neighbours-that-tell|marks-of)/.test(name))).toBe(true);
  expect(text).toContain(
    'sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)',
  );
});

test.each(asking('statedOnly'))('%s documents its period and whether plans count', (_, { header }) => {
  expect(header.period).toBeDefined();
  expect(header.planned).toBeDefined();
});

test.each(asking('rollUp'))('%s uses the shared piece for rollUp', (_, { statement: { text } }) => {
  expect(
    piecesIn(text).some(({ name }) => ['stands-for', 'bodies-asked', 'body-of-actor', 'network'].includes(name)),
  ).toBe(true);
});
