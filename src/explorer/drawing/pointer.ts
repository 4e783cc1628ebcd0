import type { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Position } from '../view/view.ts';
import type { DrawnLine, DrawnNode } from './drawn.ts';

/** Mouse and touch events on the drawing. */
export interface PointerEvents {
  onEntity(id: string, withOthers: boolean): void;
  onLine(line: DrawnLine): void;
  onOpen(id: string): void;
  onEmpty(): void;
  onMoved(id: string, place: Position): void;
}

/** The maximum distance of a click from a line, in pixels of the page. */
const reachPx = 5;

/** Reports pointer events, and drags entities. */
export class Pointer {
  readonly #sigma: Sigma<DrawnNode, DrawnLine>;
  readonly #graph: MultiGraph<DrawnNode, DrawnLine>;
  readonly #events: PointerEvents;
  #dragged: string | undefined;
  #hasMoved = false;

  constructor(
    sigma: Sigma<DrawnNode, DrawnLine>,
    graph: MultiGraph<DrawnNode, DrawnLine>,
    events: PointerEvents,
    onPointed: (id: string | undefined) => void,
    scaleNow: () => number,
  ) {
    this.#sigma = sigma;
    this.#graph = graph;
    this.#events = events;
    sigma.on('enterNode', ({ node }) => onPointed(node));
    sigma.on('leaveNode', () => onPointed(undefined));
    sigma.on('clickNode', ({ node, event }) => {
      if (!this.#hasMoved) events.onEntity(node, hasModifier(event.original));
    });
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onOpen(node);
    });
    sigma.on('clickStage', ({ event }) => {
      const { x, y } = sigma.viewportToGraph(event);
      const reach = sigma.viewportToGraph({ x: event.x + reachPx * scaleNow(), y: event.y });
      const line = findLineAt(graph, [x, y], Math.hypot(reach.x - x, reach.y - y));
      if (line === undefined) events.onEmpty();
      else events.onLine(graph.getEdgeAttributes(line));
    });
    sigma.on('downNode', ({ node }) => {
      this.#dragged = node;
      this.#hasMoved = false;
    });
    sigma.getMouseCaptor().on('mousemovebody', (event) => this.#drag(event));
    sigma.getMouseCaptor().on('mouseup', () => this.#drop());
    sigma.getTouchCaptor().on('touchmove', ({ touches: [touch], preventSigmaDefault, original }) => {
      if (touch) this.#drag({ ...touch, preventSigmaDefault, original });
    });
    sigma.getTouchCaptor().on('touchup', () => this.#drop());
  }

  /** The entity that is being dragged. */
  get dragged(): string | undefined {
    return this.#dragged;
  }

  #drag(event: { x: number; y: number; preventSigmaDefault(): void; original: Event }): void {
    if (this.#dragged === undefined || !this.#graph.hasNode(this.#dragged)) return;
    this.#hasMoved = true;
    this.#graph.mergeNodeAttributes(this.#dragged, this.#sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  }

  #drop(): void {
    const id = this.#dragged;
    this.#dragged = undefined;
    if (id === undefined || !this.#hasMoved || !this.#graph.hasNode(id)) return;
    const { x, y } = this.#graph.getNodeAttributes(id);
    this.#events.onMoved(id, [x, y]);
  }
}

const hasModifier = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

/**
 * Returns the line nearest to a position, within reach. Lines are too thin to hit exactly, so this compares distances
 * and not painted pixels.
 */
function findLineAt(graph: MultiGraph<{ x: number; y: number }>, place: Position, reach: number): string | undefined {
  let [found, nearest]: [string | undefined, number] = [undefined, reach];
  graph.forEachEdge((key, _, _from, _to, from, to) => {
    const distance = distanceTo(place, from, to);
    if (distance <= nearest) [found, nearest] = [key, distance];
  });
  return found;
}

/** Returns the distance of a position from the segment between two others. */
function distanceTo([x, y]: Position, from: { x: number; y: number }, to: { x: number; y: number }): number {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - from.x) * alongX + (y - from.y) * alongY) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - at * alongX, y - from.y - at * alongY);
}
