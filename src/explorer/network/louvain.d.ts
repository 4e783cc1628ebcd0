// Its own types are written for bundlers alone: under Node's rules their default export is no function.
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';

  /** Of each node the number of its community. */
  export default function louvain(
    graph: AbstractGraph,
    options: { readonly getEdgeWeight: string; readonly rng: () => number },
  ): Readonly<Record<string, number>>;
}
