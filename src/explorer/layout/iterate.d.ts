declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Runs one step, which changes the positions in `nodes`. */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): void;
}
