/** One claim as evidence for a relationship. */
export interface Witness {
  readonly source: string;
  /** The publishers of the source; more than one for a joint release. */
  readonly publishers: readonly string[];
  /** The last day that the source's date can mean, as ISO text. */
  readonly published: string | null;
  readonly boilerplate: boolean;
  readonly stated: boolean;
  /** Whether the claim only announces the relationship. */
  readonly planned: boolean;
  /** Whether a publisher of the source is an end of the relationship. */
  readonly selfReported: boolean;
  /** Its values for the qualifiers in which sources can disagree. */
  readonly comparable: Readonly<Record<string, string>>;
}

/** The summary of the claims of one relationship. */
export interface EvidenceSummary {
  readonly stated: boolean;
  readonly claimCount: number;
  /** The number of claims that only announce it. If all do, it is not known to have taken place. */
  readonly plannedCount: number;
  readonly sourceCount: number;
  readonly publisherCount: number;
  readonly publisherIds: readonly string[];
  readonly selfReported: boolean;
  readonly disagrees: boolean;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

/** Summarizes the claims of one relationship. */
export function summarizeEvidence(witnesses: readonly Witness[]): EvidenceSummary {
  const counted = witnesses.filter((witness) => !witness.boilerplate);
  const days = witnesses.flatMap(({ published }) => published ?? []).sort();
  const publisherIds = [...new Set(counted.flatMap(({ publishers }) => publishers))].sort();
  return {
    stated: witnesses.some(({ stated }) => stated),
    claimCount: witnesses.length,
    plannedCount: witnesses.filter(({ planned }) => planned).length,
    sourceCount: new Set(witnesses.map(({ source }) => source)).size,
    publisherCount: countIndependent(counted.map(({ publishers }) => publishers)),
    publisherIds,
    selfReported: counted.length > 0 && counted.every(({ selfReported }) => selfReported),
    // What was planned can differ from what took place.
    disagrees: [true, false].some((planned) => disagree(witnesses.filter((witness) => witness.planned === planned))),
    firstPublished: days[0] ?? null,
    lastPublished: days.at(-1) ?? null,
  };
}

/** Counts independent publishers: those that have published together count once. */
export function countIndependent(publisherSets: readonly (readonly string[])[]): number {
  const groups: Set<string>[] = [];
  for (const publishers of publisherSets) {
    if (publishers.length === 0) continue;
    const joined = groups.filter((group) => publishers.some((publisher) => group.has(publisher)));
    const union = new Set([...publishers, ...joined.flatMap((group) => [...group])]);
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), union);
  }
  return groups.length;
}

/** Returns whether two sources give different values for the same qualifier. */
function disagree(witnesses: readonly Witness[]): boolean {
  const given = new Map<string, Map<string, Set<string>>>();
  for (const { source, comparable } of witnesses)
    for (const [qualifier, value] of Object.entries(comparable)) {
      const bySource = given.get(qualifier) ?? new Map<string, Set<string>>();
      given.set(qualifier, bySource);
      bySource.set(source, (bySource.get(source) ?? new Set()).add(value));
    }
  return [...given.values()].some((bySource) => {
    // Compare distinct values only: thousands of sources can have the same.
    const answers = [
      ...new Map([...bySource.values()].map((values) => [[...values].sort().join('\n'), values])).values(),
    ];
    return answers.some((values, index) => answers.slice(index + 1).some((others) => values.isDisjointFrom(others)));
  });
}
