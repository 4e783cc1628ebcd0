import fc from 'fast-check';

/** What a made-up dossier says; JSON is YAML. */
interface Content {
  readonly publisher: readonly string[];
  readonly published: string;
  readonly boilerplate: string;
  readonly claims: readonly object[];
}

const actor = fc.constantFrom('org:one', 'org:two', 'org:three', 'country:AA', 'Beland');
/** Added by every dossier that uses them, each in its own words. */
const event = fc.constantFrom('event:first', 'event:second');
/** Sources of their own, some of them: their documents stay while another source names them. */
const document = fc.constantFrom('doc:a', 'doc:b');
const paragraph = fc.integer({ min: 1, max: 9 }).map(String);
const when = fc.option(fc.constantFrom('2004', '2004-06~', '2004/..', '../2005', '[2003,2006]', 'XXXX-07'), {
  nil: undefined,
});
const inferred = fc.option(fc.constantFrom('the title says so', 'nobody else can be meant'), { nil: undefined });

const money = fc.record(
  {
    amount: fc.constantFrom('100', '100.00', '250.5'),
    currency: fc.constantFrom('EUR', 'USD'),
    grant: fc.constantFrom('G1', 'G2'),
  },
  { requiredKeys: [] },
);

const statement = fc.oneof(
  fc.tuple(actor, money).map(([from, about]) => ({ FUNDS: { from, to: 'programme:x', ...about } })),
  fc.uniqueArray(actor, { minLength: 2, maxLength: 4 }).map((between) => ({ PARTNERS_WITH: { between } })),
  fc.tuple(actor, event).map(([from, to]) => ({ PARTICIPATED_IN: { from, to, through: ['police', 'government'] } })),
  fc
    .tuple(event, fc.constantFrom('Beland', 'country:AA'))
    .map(([from, to]) => ({ LOCATED_IN: { from, to, city: 'Port' } })),
  fc.tuple(actor, document).map(([from, to]) => ({ SIGNED: { from, to } })),
  fc.tuple(event, fc.constantFrom('2021-05-04', '2021', '2021-05-04/..')).map(([of, date]) => ({ fact: { of, date } })),
  fc
    .tuple(actor, fc.integer({ min: 1, max: 3 }))
    .map(([of, members]) => ({ fact: { of, members: String(members), unit: 'states' } })),
);

const claim = fc.tuple(statement, paragraph, when, inferred).map(([said, at, time, reason]) => ({
  ...said,
  paragraph: at,
  ...(time === undefined || ('fact' in said && 'date' in said.fact) ? {} : { when: time }),
  ...(reason === undefined ? {} : { inferred: reason }),
}));

/** Equal for claims that a dossier may not hold together: partners are claimed pair by pair, in either order. */
function sayingAgain(each: object): string {
  return JSON.stringify('PARTNERS_WITH' in each ? { ...each, PARTNERS_WITH: {} } : each).replace('100.00', '100');
}

const content: fc.Arbitrary<Content> = fc.record({
  publisher: fc.uniqueArray(fc.constantFrom('org:one', 'org:two', 'org:three'), { minLength: 1, maxLength: 2 }),
  published: fc.constantFrom('2021-06-01', '2021', '2022-01~'),
  boilerplate: fc.constantFrom('1', '1-3', '8-9'),
  claims: fc.uniqueArray(claim, { maxLength: 6, selector: sayingAgain }),
});

/** What up to three sources say, told apart by a letter. */
export const someDossiers = fc.array(content, { minLength: 1, maxLength: 3 });

/** What dossiers add that use it. */
const addable = ['event:first', 'event:second', 'doc:a', 'doc:b'] as const;

/** The text of a registry that has some of what dossiers add: as the dossier of one source describes it, or otherwise. */
export const someRegistry = fc
  .record({ ids: fc.subarray([...addable]), of: fc.constantFrom('a', 'b', 'nobody') })
  .map(({ ids, of }) => ({
    ids,
    text: JSON.stringify({
      registry: 'shared',
      entities: ids.map((id) => ({ id, name: `${id} of ${of}`, names: ['The meeting'] })),
    }),
  }));

/**
 * The dossier of the source with this letter.
 * @param registered what it leaves to a registry to add.
 */
export function dossierText(
  letter: string,
  { publisher, published, boilerplate, claims }: Content,
  registered: readonly string[] = [],
): string {
  const used = JSON.stringify(claims);
  const added = addable.filter((id) => id !== `doc:${letter}` && used.includes(id) && !registered.includes(id));
  return JSON.stringify({
    source: { id: `doc:${letter}`, title: `Release ${letter}`, publisher, published, paragraphs: '1-9', boilerplate },
    mentions: added.map((id) => ({
      entity: { new: id, name: `${id} of ${letter}`, names: ['The meeting'] },
      paragraphs: '2',
    })),
    claims,
  });
}
