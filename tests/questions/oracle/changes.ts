import fc from 'fast-check';
import { type Claim, type Counting, type Known, unique } from './known.ts';
import { oracle } from './oracle.ts';
import { compare } from './order.ts';
import { kindOf, times } from './plain-world.ts';
import { claimParameters, some, someTypes } from './random-parameters.ts';

interface Parameters extends Counting {
  readonly since: string;
  readonly until: string;
  readonly ids?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
}

const windows = [
  { since: '2019-01-01', until: '2019-12-31' },
  { since: '2019-06-01', until: '2020-02-29' },
  { since: '2019-06-30', until: '2019-06-30' },
  { since: '2020-01-15', until: '2020-12-31' },
  { since: '2020-01-01', until: '2020-06-30' },
  { since: '2021-01-01', until: '2021-12-31' },
];

export const changes = oracle<Parameters>(
  'changes',
  (world, shape) =>
    fc
      .record({
        window: fc.constantFrom(...windows),
        // Without ids, a question covers all worlds at once.
        ids: shape('ids', some(world, 2, 5)),
        types: shape('types', someTypes),
        ...claimParameters(world, shape),
      })
      .map(({ window, ...rest }) => ({ ...window, ...rest })),
  answer,
);

const order = ['NEWLY_STATED', 'RENEWED', 'SAID_TO_HAVE_ENDED', 'LAST_SEEN_BEFORE'];

interface Row {
  readonly change: string;
  readonly record: string;
  readonly day: string;
  readonly previous: string | null;
  readonly planned: boolean;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly silent: readonly string[];
}

/** A claim that counts, with the day of publication of its source. */
interface Saying {
  readonly claim: Claim;
  readonly day: string;
}

function answer(known: Known, parameters: Parameters): Row[] {
  const { ids, types } = parameters;
  const asked = ids?.map((id) => known.entity(id));
  const ties = known.ties
    .filter(({ type }) => types?.includes(type) ?? true)
    .map(({ id, type, from, to, claims }) => ({ id, type, ends: [from, to], claims }));
  const facts = types ? [] : known.facts.map(({ id, of, claims }) => ({ id, type: 'FACT', ends: [of], claims }));
  return [...ties, ...facts]
    .filter(({ ends }) => asked?.some((id) => ends.includes(id)) ?? true)
    .flatMap((record) => changesOf(known, record, parameters))
    .sort(
      (a, b) =>
        order.indexOf(a.change) - order.indexOf(b.change) || compare(b.day, a.day) || compare(a.record, b.record),
    );
}

interface Stated {
  readonly id: string;
  readonly type: string;
  readonly ends: readonly string[];
  readonly claims: readonly Claim[];
}

function changesOf(known: Known, { id, type, ends, claims }: Stated, parameters: Parameters): Row[] {
  const { since, until } = parameters;
  const sayings = claims.flatMap((claim): Saying[] => {
    const day = claim.source.published;
    return day !== undefined && day <= until && known.counts(claim, { ...parameters, planned: true })
      ? [{ claim, day }]
      : [];
  });
  const before = sayings.filter(({ day }) => day < since);
  const within = sayings.filter(({ day }) => day >= since);
  const ended = sayings.filter(({ claim }) => isBetween(endOf(claim), since, until));
  const previous =
    before
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null;
  const row = (change: string, day: string | undefined, those: readonly Saying[], silent: readonly string[] = []) => ({
    change,
    record: id,
    day: day ?? '',
    previous,
    planned: those.every(({ claim }) => claim.planned),
    claims: those.map(({ claim }) => known.nameOf(claim)).sort(),
    sources: unique(those.map(({ claim }) => claim.source.id)).sort(),
    publishers: unique(those.flatMap(({ claim }) => (claim.boilerplate ? [] : claim.source.publishers))).sort(),
    silent,
  });
  const first = within.map(({ day }) => day).sort()[0];
  const rows: Row[] = [];
  if (within.length > 0) rows.push(row(before.length > 0 ? 'RENEWED' : 'NEWLY_STATED', first, within));
  if (ended.length > 0)
    rows.push(row('SAID_TO_HAVE_ENDED', ended.flatMap(({ claim }) => endOf(claim) ?? []).sort()[0], ended));
  const hasEnded = sayings.some(({ claim }) => isBetween(endOf(claim), '', until));
  const lasts = !['FACT', 'ADOPTED'].includes(type) && !ends.some((end) => ['Event', 'Document'].includes(kindOf(end)));
  if (previous !== null && within.length === 0 && lasts && !hasEnded) {
    const silent = silentSources(known, ends, parameters);
    if (silent.length > 0)
      rows.push(
        row(
          'LAST_SEEN_BEFORE',
          previous,
          before.filter(({ day }) => day === previous),
          silent,
        ),
      );
  }
  return rows;
}

/** Returns the day until which a claim says that it held. */
function endOf({ said }: Claim): string | undefined {
  if (said.attribute === undefined) return said.when?.includes('/') ? times[said.when]?.endLatest : undefined;
  const isEnd = said.attribute === 'end' || (said.attribute === 'period' && String(said.value).includes('/'));
  return isEnd ? times[String(said.value)]?.endLatest : undefined;
}

const isBetween = (day: string | undefined, first: string, last: string) =>
  day !== undefined && day >= first && day <= last;

/** Returns the sources of the window that name both ends. */
function silentSources(known: Known, ends: readonly string[], parameters: Parameters): string[] {
  const { since, until, knownBy, publishers } = parameters;
  const wanted = publishers?.map((id) => known.entity(id));
  return known.sources
    .filter(
      ({ published }) =>
        isBetween(published, since, until) && (knownBy === undefined || isBetween(published, '', knownBy)),
    )
    .filter((source) => !wanted || source.publishers.some((id) => wanted.includes(id)))
    .filter((source) => {
      const named = known.namedBy(source);
      return ends.every((end) => named.has(end));
    })
    .map(({ id }) => id)
    .sort();
}
