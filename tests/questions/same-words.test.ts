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

// Of a question about what took place: only what is done counts, and only in its period.
const done = between('c.planned IS NULL AND (c.stated OR NOT', 'date($from), c.observed) END');
const said = done.replace('c.planned IS NULL AND ', '');
const withoutPeriod = done.slice(0, done.indexOf(' AND CASE'));
const ofMoney = done.replace('WHEN $from', 'WHEN NOT r:FUNDS OR $from');

test.each(asking('statedOnly').map((question) => [question.name, question] as const))(
  'which claims count is said in the same words in %s',
  (_, question) => {
    const isAboutWhatTookPlace = question.header.planned?.startsWith('left out');
    const text = textOf(question)
      .replaceAll(said, 'SAID')
      .replaceAll(ofMoney.replace('c.planned IS NULL AND ', ''), 'MONEY');
    const timeless = text.replaceAll(withoutPeriod, 'TIMELESS');
    expect(timeless).toMatch(
      isAboutWhatTookPlace ? /c\.planned IS NULL AND (c\.amount IS NOT NULL )?(SAID|MONEY)/ : /SAID/,
    );
    if (isAboutWhatTookPlace)
      expect(timeless.replaceAll(/c\.planned IS NULL AND (SAID|MONEY)/g, '')).not.toMatch(/SAID|MONEY/);
  },
);

const weighing = between('CALL (r) {', 'AS publishers, stated, selfReported, firstPublished, lastPublished }');
const noPeriod = ' AND $from IS NULL AND $to IS NULL';
const aPeriod = ' OR $from IS NOT NULL OR $to IS NOT NULL';
const weighings = [
  weighing,
  weighing.replace(done, said).replace(' AND r.plannedCount = 0', '').replace(' OR r.plannedCount > 0', ''),
  weighing.replace(done, withoutPeriod).replace(noPeriod, '').replace(aPeriod, ''),
  weighing
    .replace(done, ofMoney)
    .replace(noPeriod, ' AND (NOT r:FUNDS OR $from IS NULL AND $to IS NULL)')
    .replace(aPeriod, ' OR r:FUNDS AND ($from IS NOT NULL OR $to IS NOT NULL)'),
];

test.each(asking('minSources').map((question) => [question.name, question] as const))(
  'what claims add up to is said in the same words in %s',
  (_, question) => {
    const uses =
      textOf(question).match(/CALL \(r\) \{ WITH r WHERE NOT coalesce\(\$statedOnly.*?lastPublished \}/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(weighings).toContain(use);
    // Where what is planned is shown, the second form counts it; elsewhere none does.
    const counting = uses.filter((use) => use === weighings[1]);
    expect(counting).toHaveLength(question.header.planned?.startsWith('left out') ? 0 : uses.length);
    expect(textOf(question)).toContain(between('sources > 0 AND', 'publishers >= coalesce($minPublishers, 0)'));
  },
);

test.each(asking('statedOnly').map((question) => [question.name, question] as const))(
  '%s says to what its period applies, and whether what is planned counts',
  (_, { header }) => {
    expect(header.period).toBeDefined();
    expect(header.planned).toBeDefined();
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
