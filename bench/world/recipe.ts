import { type Kind, kindNames } from '../../src/vocabulary/kinds.ts';
import { allowsEnds, type RelationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';

/** The size of a world. */
export interface Recipe {
  /** The number of entities of each kind; 100 by default. */
  readonly entities: Readonly<Partial<Record<Kind, number>>>;
  /** The number of documents that are sources; the others are laws, agreements and studies mentioned by sources. */
  readonly sources: number;
  /** The number of organizations that publish sources. */
  readonly publishers: number;
  /** The number of relationships of each type between pairs of kinds. */
  readonly relationships: ReadonlyMap<RelationshipType, readonly Pairs[]>;
}

type Pairs = readonly [from: Kind, to: Kind, count: number];

/** The inequality of entities of a kind: at 0.8, the first of 3,000 has one relationship in 25. */
export const steepness = 0.8;

/** Ten thousand entities. */
const entities: Recipe['entities'] = {
  Organization: 3000,
  Official: 2400,
  Country: 200,
  Region: 25,
  Programme: 900,
  Event: 900,
  Topic: 75,
  Document: 2500,
};

/** About sixty thousand relationships. Types not listed have a hundred for each allowed pair of kinds. */
const ownPairs: Readonly<Partial<Record<RelationshipType, readonly Pairs[]>>> = {
  FUNDS: [
    ['Organization', 'Programme', 2200],
    ['Organization', 'Organization', 1500],
    ['Organization', 'Event', 500],
    ['Country', 'Programme', 600],
    ['Country', 'Organization', 200],
  ],
  SUPPORTS: [
    ['Organization', 'Programme', 1200],
    ['Organization', 'Event', 700],
    ['Programme', 'Event', 400],
    ['Country', 'Programme', 200],
  ],
  PARTNERS_WITH: [
    ['Organization', 'Organization', 6500],
    ['Organization', 'Country', 2000],
    ['Country', 'Country', 500],
  ],
  IMPLEMENTS: [['Organization', 'Programme', 2500]],
  ORGANIZED: [
    ['Organization', 'Event', 1700],
    ['Country', 'Event', 300],
  ],
  PARTICIPATED_IN: [
    ['Organization', 'Event', 5000],
    ['Official', 'Event', 4500],
    ['Country', 'Event', 3000],
    ['Organization', 'Programme', 1000],
  ],
  SPOKE_AT: [['Official', 'Event', 2400]],
  QUOTED_IN: [['Official', 'Document', 2400]],
  AFFILIATED_WITH: [
    ['Official', 'Organization', 2600],
    ['Official', 'Country', 500],
  ],
  MEMBER_OF: [
    ['Organization', 'Organization', 2000],
    ['Country', 'Organization', 1500],
    ['Official', 'Organization', 500],
  ],
  PART_OF: [
    ['Event', 'Programme', 900],
    ['Event', 'Event', 150],
    ['Organization', 'Organization', 400],
    ['Organization', 'Country', 900],
    ['Programme', 'Programme', 150],
    ['Topic', 'Topic', 50],
  ],
  LOCATED_IN: [
    ['Event', 'Country', 900],
    ['Organization', 'Country', 1500],
  ],
  COVERS: [
    ['Programme', 'Country', 1500],
    ['Programme', 'Region', 300],
    ['Organization', 'Region', 300],
    ['Document', 'Country', 300],
  ],
  CONTRIBUTES_TO: [
    ['Programme', 'Topic', 900],
    ['Event', 'Topic', 400],
  ],
  ADDRESSES: [
    ['Programme', 'Topic', 900],
    ['Event', 'Topic', 900],
    ['Document', 'Topic', 1500],
  ],
  SIGNED: [
    ['Country', 'Document', 300],
    ['Organization', 'Document', 100],
  ],
  ADOPTED: [['Country', 'Document', 150]],
  PUBLISHED: [['Organization', 'Document', 600]],
  LAUNCHED_AT: [['Programme', 'Event', 250]],
  ABOUT: [
    ['Document', 'Event', 900],
    ['Document', 'Programme', 900],
    ['Document', 'Organization', 1100],
  ],
};

const relationships: Recipe['relationships'] = new Map(
  relationshipTypeNames.map((type) => [type, ownPairs[type] ?? allPairs(type)]),
);

function allPairs(type: RelationshipType): readonly Pairs[] {
  return kindNames.flatMap((from) =>
    kindNames.filter((to) => allowsEnds(type, from, to)).map((to) => [from, to, 100] as const),
  );
}

/** The number of entities of the recipe as it is written above. */
const written = 10_000;

/** Kinds of which the world has about as many, however many documents speak of it. */
const few: Readonly<Partial<Record<Kind, number>>> = { Country: 250, Region: 60 };

/** Returns the recipe for a number of entities: about six relationships and eight claims for each. */
export function recipeOf(size: number): Recipe {
  const scale = size / written;
  const scaled = Object.entries(entities).map(([kind, count]) => [kind, Math.round(count * scale)] as const);
  const sizes: Recipe['entities'] = scale === 1 ? entities : { ...Object.fromEntries(scaled), ...few };
  // Popular entities would leave no pairs to draw if most of them were wanted.
  const mostPairs = (from: Kind, to: Kind) => Math.floor(((sizes[from] ?? 100) * (sizes[to] ?? 100)) / 8);
  return {
    entities: sizes,
    sources: Math.round(2000 * scale),
    publishers: Math.round(150 * Math.sqrt(scale)),
    relationships: new Map(
      [...relationships].map(([type, pairs]) => [
        type,
        pairs.map(([from, to, count]) => [from, to, Math.min(Math.round(count * scale), mostPairs(from, to))] as const),
      ]),
    ),
  };
}

/** The world for timing questions: a hundred thousand entities, four hundred thousand relationships. */
export const largeRecipe: Recipe = {
  entities: {
    Organization: 30_000,
    Official: 28_000,
    Country: 250,
    Region: 60,
    Programme: 9000,
    Event: 9000,
    Topic: 400,
    Document: 23_290,
  },
  sources: 20_000,
  publishers: 600,
  relationships: new Map(
    [...relationships].map(([type, pairs]) => [
      type,
      pairs.map(([from, to, count]) => [from, to, Math.round((count * 20) / 3)] as const),
    ]),
  ),
};
