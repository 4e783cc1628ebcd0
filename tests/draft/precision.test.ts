import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReleases } from './gold.ts';
import { type Measure, measures, rates } from './score.ts';

const minPrecision = 0.85;

/** Slightly below the measured values. */
const minRecall: Readonly<Record<Measure, number>> = {
  boilerplate: 0.93,
  'date of publication': 0.85,
  countries: 0.97,
  'known names': 0.95,
  'names introduced': 0.8,
  people: 0.75,
  'people quoted': 0.73,
  'words in quotation marks': 0.65,
  participants: 0.3,
  dates: 0.2,
  counts: 0.06,
  money: 0.03,
};

const releases = readReleases();

/** Releases that were not used to improve drafting. */
const unseen = new Set(['lattice-release', 'lunar-relay', 'seed-ark', 'thornfield-telescope', 'tram-cities']);
/** A share of fewer proposals is meaningless. */
const minProposals = 7;

describe('drafts of invented releases', () => {
  test.each(releases)('the paragraphs of $name', ({ gold, drafted }) => {
    expect(drafted.source.paragraphs).toEqual({ first: 1, last: gold.paragraphs });
  });

  test.each(Object.entries(measures))('%s', (name, measure) => {
    const scores = releases.map(measure);
    const wrong = releases.flatMap((release, index) => scores[index]?.wrong.map((each) => `${release.name}: ${each}`));
    const { precision, recall } = rates(scores);
    expect(precision, `wrong: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(minPrecision);
    expect(recall).toBeGreaterThanOrEqual(minRecall[name as Measure]);
  });

  test('are as accurate on texts that were not used to improve them', () => {
    for (const [name, measure] of Object.entries(measures)) {
      const { proposed, precision } = rates(releases.filter((each) => unseen.has(each.name)).map(measure));
      if (proposed >= minProposals) expect(precision, name).toBeGreaterThanOrEqual(minPrecision);
    }
  });

  test('docs/drafting.md shows these figures', () => {
    const page = readFileSync(new URL('../../docs/drafting.md', import.meta.url), 'utf8');
    for (const [name, measure] of Object.entries(measures)) {
      const { proposed, precision, recall } = rates(releases.map(measure));
      expect(page).toContain(`| ${name} | ${proposed} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`);
    }
  });
});
