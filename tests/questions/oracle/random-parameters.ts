import fc from 'fast-check';
import { randomFrom } from '../../soak/generated-dossiers.ts';
import { kindOf, type PlainWorld } from './plain-world.ts';
import { typeNames } from './random-world.ts';

/**
 * Decides which parameters are given. Neo4j plans a statement for each combination of given parameters, which takes the
 * most time, so there are few combinations with many values.
 */
export type Shape = <Value>(parameter: string, value: fc.Arbitrary<Value>) => fc.Arbitrary<Value | undefined>;

/** Returns some combinations; the first omits all optional parameters. */
export function someShapes(count: number, seed: number): Shape[] {
  return Array.from({ length: count }, (_, index) => {
    const chosen = new Map<string, boolean>();
    const random = randomFrom(seed * 100 + index);
    const isGiven = (parameter: string) => {
      const known = chosen.get(parameter) ?? (index > 0 && random(100) < 25);
      chosen.set(parameter, known);
      return known;
    };
    return (parameter, value) => (isGiven(parameter) ? value : fc.constant(undefined));
  });
}

const days = ['2018-06-01', '2019-03-10', '2019-04-30', '2019-12-31', '2020-01-15', '2020-05-04', '2020-12-31'];
export const day = fc.constantFrom(...days);
const early = fc.constantFrom(...days.slice(0, 4));
const late = fc.constantFrom(...days.slice(3));

/** Returns all entities, including merged ones; more frequently those with more claims. */
const everyoneIn = ({ cast, sources }: PlainWorld) => [
  ...cast,
  ...sources.flatMap(({ claims }) => claims.flatMap(({ from, to }) => [from ?? [], to ?? []].flat())),
];

const ofKinds = (world: PlainWorld, kinds: readonly string[]) =>
  everyoneIn(world).filter((id) => kinds.length === 0 || kinds.includes(kindOf(id)));

/** An entity of these kinds, or any entity if there are none. */
export const someone = (world: PlainWorld, ...kinds: readonly string[]) => {
  const found = ofKinds(world, kinds);
  return fc.constantFrom(...(found.length > 0 ? found : world.cast));
};

/** An entity of these kinds; omitted if there are none. */
export const anyone = (world: PlainWorld, ...kinds: readonly string[]) =>
  ofKinds(world, kinds).length > 0 ? someone(world, ...kinds) : fc.constant(undefined);

/** Two or three entities of these kinds; omitted if there are none. */
export const several = (world: PlainWorld, ...kinds: readonly string[]) =>
  ofKinds(world, kinds).length > 0 ? some(world, 2, 3, ...kinds) : fc.constant(undefined);

export const some = (world: PlainWorld, least: number, most: number, ...kinds: readonly string[]) =>
  fc.array(someone(world, ...kinds), { minLength: least, maxLength: most, size: 'max' });

export const someTypes = fc.uniqueArray(fc.constantFrom(...typeNames), { minLength: 4, maxLength: 10, size: 'max' });

export const someKinds = fc.uniqueArray(
  fc.constantFrom('Organization', 'Official', 'Country', 'Programme', 'Event', 'Topic'),
  { minLength: 2, maxLength: 4, size: 'max' },
);

/** The parameters that say which claims count. */
export const claimParameters = (world: PlainWorld, shape: Shape) => ({
  statedOnly: shape('statedOnly', fc.boolean()),
  knownBy: shape('knownBy', late),
  publishers: shape(
    'publishers',
    fc.array(fc.constantFrom(...world.sources.flatMap(({ publishers }) => publishers)), {
      minLength: 2,
      maxLength: 4,
      size: 'max',
    }),
  ),
  from: shape('from', early),
  to: shape('to', late),
  observed: fc.constantFrom(true, true, true, false),
});

/** And those that say how much of it there must be. */
export const evidenceParameters = (world: PlainWorld, shape: Shape) => ({
  ...claimParameters(world, shape),
  minSources: shape('minSources', fc.nat(2)),
  minPublishers: shape('minPublishers', fc.nat(2)),
});

export const rollUpParameters = (world: PlainWorld, shape: Shape) => ({
  rollUp: shape('rollUp', fc.constantFrom(true, true, true, false)),
  keepApart: shape('keepApart', some(world, 2, 3, 'Organization', 'Country')),
});
