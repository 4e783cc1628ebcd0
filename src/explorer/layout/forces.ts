import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** The input of a layout, as plain numbers that can be sent to a worker. */
export interface LayoutInput {
  /** `x` and `y` of each node. */
  readonly places: Float32Array;
  /** For each node, 1 if it must not move. */
  readonly fixed: Uint8Array;
  /** The indexes of the two nodes of each edge. */
  readonly edges: Uint32Array;
}

// The size of ForceAtlas2's records: x, y, the last two forces, mass, convergence, size and fixed for a node; then for
// an edge.
const nodeWidth = 10;
const massAt = 6;
const convergenceAt = 7;
const sizeAt = 8;
const fixedAt = 9;
const edgeWidth = 3;

/** From this number of nodes on, distant nodes are combined (Barnes-Hut). */
const barnesHutFrom = 400;

/** A running ForceAtlas2 layout: Jacomy, Venturini, Heymann and Bastian, PLoS ONE 9(6), 2014. */
export class Forces {
  readonly #nodes: Float32Array;
  readonly #edges: Float32Array;
  readonly #settings: object;

  constructor({ places, fixed, edges }: LayoutInput) {
    const count = fixed.length;
    const degrees = new Float32Array(count);
    for (const node of edges) degrees[node] = (degrees[node] ?? 0) + 1;
    this.#nodes = new Float32Array(count * nodeWidth);
    for (let node = 0; node < count; node += 1) {
      const at = node * nodeWidth;
      this.#nodes.set(places.subarray(node * 2, node * 2 + 2), at);
      this.#nodes[at + massAt] = 1 + (degrees[node] ?? 0);
      this.#nodes[at + convergenceAt] = 1;
      this.#nodes[at + sizeAt] = 1;
      this.#nodes[at + fixedAt] = fixed[node] ?? 0;
    }
    this.#edges = new Float32Array((edges.length / 2) * edgeWidth);
    for (let edge = 0; edge < edges.length / 2; edge += 1)
      this.#edges.set(
        [(edges[edge * 2] ?? 0) * nodeWidth, (edges[edge * 2 + 1] ?? 0) * nodeWidth, 1],
        edge * edgeWidth,
      );
    this.#settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      scalingRatio: 10,
      strongGravityMode: true,
      gravity: 0.05,
      slowDown: 1 + Math.log(count + 1),
      barnesHutOptimize: count >= barnesHutFrom,
      barnesHutTheta: 0.6,
    };
  }

  step(): void {
    iterate(this.#settings, this.#nodes, this.#edges);
  }

  /** Returns the current positions of all nodes. */
  places(): Float32Array {
    const count = this.#nodes.length / nodeWidth;
    const places = new Float32Array(count * 2);
    for (let node = 0; node < count; node += 1)
      places.set(this.#nodes.subarray(node * nodeWidth, node * nodeWidth + 2), node * 2);
    return places;
  }
}
