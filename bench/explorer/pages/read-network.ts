import type { BenchNetwork } from '../network.ts';

/** A row of the endpoint's answer: an entity, and its relationships to those before it. */
interface Row {
  readonly entity: BenchNetwork['entities'][number];
  readonly relationships: readonly {
    readonly id: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}

interface Answer {
  readonly data: {
    readonly neighbourhood: {
      readonly rows: readonly Row[];
      readonly endCursor: string;
      readonly hasNextPage: boolean;
    };
  };
}

/** Reads the network as any drawing page must: from the endpoint, with the maximum number of rows for each request. */
export async function readNetwork(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (;;) {
    const body: string = JSON.stringify({ query: '{ neighbourhood(…) }', variables: { first: 500, after } });
    const response: Response = await fetch('/graphql', { method: 'POST', body });
    const answer: Answer = await response.json();
    const { neighbourhood } = answer.data;
    rows.push(...neighbourhood.rows);
    if (!neighbourhood.hasNextPage) return rows;
    after = neighbourhood.endCursor;
  }
}
