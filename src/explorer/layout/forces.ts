import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What is to be laid out: plain numbers, so that it can be sent to a worker. */
export interface LayoutInput {
  /** Of each node its place, `x` and `y`. */
  readonly places: Float32Array;
  /** Of each node 1 where it must stay. */
  readonly fixed: Uint8Array;
  /** Of each edge the numbers of its two nodes. */
  readonly edges: Uint32Array;
}

// What ForceAtlas2 keeps of a node: x, y, the last two pulls, mass, convergence, size, whether it stays; and of an edge.
const nodeWidth = 10;
const massAt = 6;
const convergenceAt = 7;
const sizeAt = 8;
const fixedAt = 9;
const edgeWidth = 3;

/** From this many nodes on, far ones are taken together. */
const barnesHutFrom = 400;

/** A ForceAtlas2 layout under way: Jacomy, Venturini, Heymann and Bastian, PLoS ONE 9(6), 2014. */
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

  /** Of each node its place now. */
  places(): Float32Array {
    const count = this.#nodes.length / nodeWidth;
    const places = new Float32Array(count * 2);
    for (let node = 0; node < count; node += 1)
      places.set(this.#nodes.subarray(node * nodeWidth, node * nodeWidth + 2), node * 2);
    return places;
  }
}
