import { expect, test } from 'vitest';
import { questions } from '../../src/questions/library.ts';
import type { Question } from '../../src/questions/question.ts';

// A file that runs as it stands can include no other: what questions share, each says in the same words.
const textOf = ({ statement }: Question) => statement.text.replaceAll(/\s+/g, ' ');
const model = textOf(questions.find(({ name }) => name === 'shared-neighbours') ?? expect.fail());

function between(start: string, end: string): string {
  const from = model.indexOf(start);
  const to = model.indexOf(end, from) + end.length;
  expect(from > 0 && to > from, `${start} … ${end} is in shared-neighbours`).toBe(true);
  return model.slice(from, to);
}

const asking = (...parameters: readonly string[]) =>
  questions.filter((question) => parameters.every((parameter) => parameter in question.parameters));

test.each(asking('statedOnly').map((question) => [question.name, question] as const))(
  'which claims count is the same in %s',
  (_, question) => {
    expect(textOf(question)).toContain(between('(c.stated OR NOT', 'date($from), c.observed) END'));
  },
);

test.each(asking('minSources').map((question) => [question.name, question] as const))(
  'what claims add up to is the same in %s',
  (_, question) => {
    expect(textOf(question)).toContain(
      between('CALL (r) {', 'AS publishers, stated, selfReported, firstPublished, lastPublished }'),
    );
    expect(textOf(question)).toContain(between('sources > 0 AND', 'publishers >= coalesce($minPublishers, 0)'));
  },
);

test.each(asking('rollUp').map((question) => [question.name, question] as const))(
  'what an organization stands for is the same in %s',
  (_, question) => {
    const standsFor = (variable: string, body: string) =>
      between('CALL (x, apart) {', 'AS body }').replaceAll(/\bx\b/g, variable).replace('AS body', `AS ${body}`);
    const uses = [...textOf(question).matchAll(/CALL \((\w+), apart\) \{ OPTIONAL.*? END AS (\w+) \}/g)];
    for (const [use, variable = '', body = ''] of uses) expect(use).toBe(standsFor(variable, body));
    // Of the whole graph the same search ends as soon as there are two bodies.
    const searches = [...textOf(question).matchAll(/COLLECT \{ (MATCH \((\w+)\) .*?) RETURN DISTINCT top LIMIT 2 \}/g)];
    for (const [, search, variable = ''] of searches)
      expect(`OPTIONAL ${search}`).toBe(between('OPTIONAL MATCH (x)', '}) ').trimEnd().replaceAll(/\bx\b/g, variable));
    expect(uses.length + searches.length).toBeGreaterThan(0);
  },
);
