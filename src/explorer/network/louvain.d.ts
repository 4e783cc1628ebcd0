// The package's own types only work with bundlers: under Node's module resolution, the default export is not callable.
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';

  /** Returns the community number of each node. */
  export default function louvain(
    graph: AbstractGraph,
    options: { readonly getEdgeWeight: string; readonly rng: () => number },
  ): Readonly<Record<string, number>>;
}
