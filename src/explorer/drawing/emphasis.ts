import type { MultiGraph } from 'graphology';
import { emptyView } from '../view/view.ts';
import type { DrawnLine, DrawnNode } from './drawn.ts';
import type { Look } from './look.ts';
import { marks } from './marks.ts';

/** The highlighted entities and lines. */
export interface Emphasis {
  readonly selected: readonly string[];
  /** The entity with keyboard focus. */
  readonly current: string | undefined;
}

/** Changes the appearance of selected and hovered entities and lines. */
export class Emphasizer {
  readonly #graph: MultiGraph<DrawnNode, DrawnLine>;
  readonly #lookNow: () => Look;
  #emphasis: Emphasis = { selected: emptyView.selected, current: undefined };
  #selected: ReadonlySet<string> = new Set();
  #pointed: string | undefined;
  #near: ReadonlySet<string> = new Set();

  constructor(graph: MultiGraph<DrawnNode, DrawnLine>, lookNow: () => Look) {
    this.#graph = graph;
    this.#lookNow = lookNow;
  }

  get pointed(): string | undefined {
    return this.#pointed;
  }

  /** Sets the highlights; returns whether they have changed. */
  emphasize(emphasis: Emphasis): boolean {
    const { selected, current } = this.#emphasis;
    if (emphasis.selected === selected && emphasis.current === current) return false;
    this.#emphasis = emphasis;
    this.#selected = new Set(emphasis.selected);
    return true;
  }

  point(id: string | undefined): void {
    this.#pointed = id;
    this.#near = new Set(id === undefined ? [] : [id, ...this.#graph.neighbors(id)]);
  }

  // Sigma calls these for everything on every movement, so unhighlighted items are returned unchanged.
  readonly reduceNode = (id: string, node: DrawnNode) => {
    const isForeground = this.#selected.has(id) || id === this.#emphasis.current || id === this.#pointed;
    if (this.#pointed === undefined && !isForeground) return node;
    const isFaded = this.#pointed !== undefined && !this.#near.has(id);
    return {
      ...node,
      ...(isFaded ? { color: this.#lookNow().faded, label: null, zIndex: 0 } : { zIndex: isForeground ? 2 : 1 }),
      highlighted: isForeground,
      forceLabel: isForeground || (this.#pointed !== undefined && this.#near.has(id) && this.#near.size < 60),
    };
  };

  readonly reduceLine = (key: string, line: DrawnLine) => {
    const selected = this.#selected;
    const look = this.#lookNow();
    const isSelected = selected.size > 0 && line.relationships.some(({ id }) => selected.has(id));
    if (isSelected) return { ...line, color: look.accent, size: line.size + marks.selectedWidth, zIndex: 2 };
    if (this.#pointed === undefined) return line;
    const isFaded = this.#graph.extremities(key).every((id) => id !== this.#pointed);
    return isFaded ? { ...line, color: look.faded, zIndex: 0 } : { ...line, zIndex: 1 };
  };
}
