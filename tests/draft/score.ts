import type { Claim, Dossier } from '../../src/dossier/dossier.ts';
import type { Place } from '../../src/dossier/place.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import type { Gold, Release } from './gold.ts';

/** Correct, wrong and missing proposals, each as a readable line. */
export interface Score {
  readonly right: string[];
  readonly wrong: string[];
  readonly missed: string[];
}

/** The kinds of proposals that are counted. */
export const measures = {
  boilerplate: ({ gold, text, drafted }) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    const wanted = gold.boilerplate ?? lines.flatMap((line, index) => (isListed(line, gold) ? [index + 1] : []));
    return compare(numbersOf(drafted.source.boilerplate).map(String), wanted.map(String));
  },
  'date of publication': ({ gold, drafted }) =>
    compare(drafted.source.published ? [drafted.source.published.edtf] : [], gold.published ? [gold.published] : []),
  countries: ({ gold, drafted }) =>
    compare(
      mentionsOf(drafted, (id) => id.startsWith('country:')),
      pairs(gold.countries),
    ),
  'known names': ({ gold, drafted, known }) => {
    const ids = new Set(known.map(({ id }) => id));
    return compare(
      mentionsOf(drafted, (id) => ids.has(id) && !id.startsWith('country:')),
      pairs(gold.known),
    );
  },
  'names introduced': ({ gold, drafted }) =>
    compare(
      drafted.added
        .filter(({ id, names }) => !/^(?:official|country):/.test(id) && names.length > 0)
        .flatMap(({ names }) => names),
      gold.introduced.flatMap(({ acronym, entity }) => (entity === undefined ? [acronym] : [])),
    ),
  people: ({ gold, drafted, known }) =>
    compare(
      drafted.mentions
        .filter(({ entity }) => entity.startsWith('official:'))
        .map(({ entity }) => nameOf(entity, drafted, known)),
      gold.people.map(({ name }) => fold(name)),
    ),
  'people quoted': ({ gold, drafted, known }) =>
    compare(
      drafted.claims.flatMap((claim) => (claim.type === 'QUOTED_IN' ? [nameOf(claim.from, drafted, known)] : [])),
      gold.people.flatMap(({ name, quoted }) => (quoted === 'no' ? [] : [fold(name)])),
    ),
  'words in quotation marks': ({ gold, drafted, known }) =>
    compare(
      drafted.claims.flatMap((claim) =>
        claim.type === 'QUOTED_IN' && claim.qualifiers.speech === 'direct' ? [nameOf(claim.from, drafted, known)] : [],
      ),
      gold.people.flatMap(({ name, quoted }) => (quoted === 'direct' ? [fold(name)] : [])),
    ),
  participants: ({ gold, drafted, known }) =>
    compare(
      drafted.claims.flatMap((claim) => (claim.type === 'PARTICIPATED_IN' ? [claim.from] : [])),
      gold.participants.flatMap(({ members }) => members.map((member) => idOf(member, drafted, known))),
    ),
  dates: ({ gold, drafted }) =>
    compareWithin(
      factsOf(drafted, 'date').map((claim) => ({ place: claim.place, value: dateOf(claim) })),
      gold.dates.map(({ paragraph, edtf }) => ({ lines: paragraph, value: edtf })),
      sameDate,
    ),
  counts: ({ gold, drafted }) =>
    compareWithin(
      factsOf(drafted, 'participants').map((claim) => ({ place: claim.place, value: numberOf(claim) })),
      gold.counts.map(({ paragraph, number }) => ({ lines: paragraph, value: String(number) })),
      (a, b) => a === b,
    ),
  money: ({ gold, drafted, known }) =>
    compare(
      drafted.claims.flatMap((claim) =>
        claim.type === 'FUNDS' ? [`${claim.from} > ${claim.to}: ${String(claim.qualifiers.amount ?? '')}`] : [],
      ),
      gold.money.flatMap(({ amount = '', funder, recipient }) =>
        [funder ?? []]
          .flat()
          .flatMap((from) =>
            [recipient ?? []]
              .flat()
              .map((to) => `${idOf(from, drafted, known)} > ${idOf(to, drafted, known)}: ${amount}`),
          ),
      ),
    ),
} as const satisfies Record<string, (release: Release) => Score>;

export type Measure = keyof typeof measures;

/** Returns the precision and recall of proposals. */
export function rates(scores: readonly Score[]): {
  readonly precision: number;
  readonly recall: number;
  readonly proposed: number;
} {
  const [right, wrong, missed] = (['right', 'wrong', 'missed'] as const).map((key) =>
    scores.reduce((sum, score) => sum + score[key].length, 0),
  );
  const [found = 0, proposed = 0, all = 0] = [right, (right ?? 0) + (wrong ?? 0), (right ?? 0) + (missed ?? 0)];
  return { precision: proposed === 0 ? 1 : found / proposed, recall: all === 0 ? 1 : found / all, proposed };
}

function compare(proposed: readonly string[], wanted: readonly string[]): Score {
  const [given, gold] = [new Set(proposed), new Set(wanted)];
  return {
    right: [...given].filter((each) => gold.has(each)),
    wrong: [...given].filter((each) => !gold.has(each)),
    missed: [...gold].filter((each) => !given.has(each)),
  };
}

/** Matches equal values at overlapping places; each expected one is found once. */
function compareWithin(
  proposed: readonly { place: Place; value: string }[],
  wanted: readonly { lines: readonly number[]; value: string }[],
  same: (given: string, gold: string) => boolean,
): Score {
  const left = new Set(wanted);
  const score: Score = { right: [], wrong: [], missed: [] };
  for (const { place, value } of proposed) {
    const match = [...left].find(
      ({ lines, value: gold }) => same(value, gold) && lines.some((line) => line >= place.first && line <= place.last),
    );
    if (match) left.delete(match);
    score[match ? 'right' : 'wrong'].push(`${place.first}: ${value}`);
  }
  score.missed.push(...[...left].map(({ lines, value }) => `${lines[0]}: ${value}`));
  return score;
}

/** A year missing in the text can be inferred or left unknown. */
function sameDate(given: string, gold: string): boolean {
  return given === gold || (given.includes('XXXX') && given === gold.replaceAll(/\b\d{4}-/g, 'XXXX-'));
}

function isListed(line: string, { boilerplateLines = [] }: Gold): boolean {
  return boilerplateLines.some(
    (each) => fold(each) === fold(line) && each.trim() !== '' && (fold(each) !== '' || each === line.trim()),
  );
}

function factsOf({ claims }: Dossier, attribute: string): Claim[] {
  return claims.filter((claim) => claim.type === 'FACT' && claim.attribute === attribute);
}

function dateOf(claim: Claim): string {
  return claim.type === 'FACT' && claim.value.form === 'date' ? claim.value.date.edtf : '';
}

function numberOf(claim: Claim): string {
  return claim.type === 'FACT' && claim.value.form === 'number' ? String(claim.value.number) : '';
}

function mentionsOf({ mentions }: Dossier, isCounted: (id: string) => boolean): string[] {
  return mentions
    .filter(({ entity }) => isCounted(entity))
    .flatMap(({ entity, paragraphs }) => numbersOf(paragraphs).map((line) => `${entity} @${line}`));
}

function pairs(places: Readonly<Record<string, readonly number[]>>): string[] {
  return Object.entries(places).flatMap(([id, lines]) => lines.map((line) => `${id} @${line}`));
}

function numbersOf(places: readonly Place[]): number[] {
  return places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function nameOf(id: string, { added }: Dossier, known: Release['known']): string {
  return fold([...added, ...known].find((each) => each.id === id)?.name ?? id);
}

/** The expected entity is an id, or a name that no registry has. */
function idOf(member: string, { added }: Dossier, known: Release['known']): string {
  const named = [...known, ...added].find(
    ({ id, name, names }) => id === member || [name, ...names].some((each) => fold(each) === fold(member)),
  );
  return named?.id ?? member;
}
