import { Drawing, type DrawingEvents } from '../drawing/drawing.ts';
import { type Communities, type Drawn, decideDrawn } from '../drawing/drawn.ts';
import type { Look } from '../drawing/look.ts';
import type { SightState } from '../drawing/sight.ts';
import { findFirstPlaces } from '../layout/first-places.ts';
import { layOut } from '../layout/layout.ts';
import type { State } from '../state/explorer.ts';
import { emptyView, type Position, type View } from '../view/view.ts';

/** The number of steps of a layout: enough for a readable result without a long wait. */
const layoutSteps = 300;

/** Keeps the drawing in sync with the state, and stores all positions. */
export class Stage {
  readonly #places = new Map<string, Position>();
  /** The ids with a final position, from a layout or an address; all others are still moving. */
  readonly #settled = new Set<string>();
  readonly #workerUrl: URL;
  readonly #turn: Promise<void>;
  readonly #onSettled: () => void;
  #communities: Communities = new Map();
  #drawing: Drawing | undefined;
  #drawn: Drawn = { nodes: new Map(), lines: new Map() };
  #shown: State | undefined;
  #look: Look;
  #layout = new AbortController();
  #current: string | undefined;
  /** The visible region when the drawing was last closed. */
  #sight: SightState | undefined;

  /** @param turn resolves when drawing can start; no layout runs before that. */
  constructor(look: Look, workerUrl: URL, turn: Promise<void>, onSettled: () => void) {
    this.#look = look;
    this.#workerUrl = workerUrl;
    this.#turn = turn;
    this.#onSettled = onSettled;
  }

  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  /** The current drawing as data. */
  get drawn(): Drawn {
    const nodes = new Map([...this.#drawn.nodes].map(([id, node]) => [id, this.#at(id, node)]));
    return { ...this.#drawn, nodes };
  }

  get look(): Look {
    return this.#look;
  }

  get communities(): Communities {
    return this.#communities;
  }

  get places(): ReadonlyMap<string, Position> {
    return this.#places;
  }

  /** The id of the entity with keyboard focus. */
  get current(): string | undefined {
    return this.#current;
  }

  /**
   * Opens the drawing in a container.
   * @throws if WebGL is missing.
   */
  open(container: HTMLElement, events: DrawingEvents): void {
    this.#drawing = new Drawing(container, this.#look, events, this.#sight);
    this.#draw();
    this.#emphasize();
  }

  /** Closes the drawing when its container is removed. Keeps the positions, and continues a running layout. */
  leave(): void {
    this.#sight = this.#drawing?.sight.state ?? this.#sight;
    this.#drawing?.close();
    this.#drawing = undefined;
  }

  close(): void {
    this.#layout.abort();
    this.leave();
  }

  /** Sets the positions from an address. */
  place(places: Readonly<Record<string, Position>>): void {
    for (const [written, place] of Object.entries(places)) {
      const id = this.#shown?.names.get(written) ?? written;
      this.#places.set(id, place);
      this.#settled.add(id);
    }
  }

  changeLook(look: Look): void {
    this.#look = look;
    this.#drawing?.changeLook(look);
    this.#draw();
  }

  /** Shows a state, and lays out new entities around those in place. */
  show(state: State): void {
    const { visible, history, names } = state;
    const [before, view] = [this.#shown, history.present];
    this.#shown = state;
    const isRenamed = before?.names !== names && this.#rename(names);
    if (before?.visible !== visible || !isDrawnAlike(before.history.present, view)) {
      for (const [id, place] of Object.entries(view.pinned)) this.#places.set(id, place);
      const ids = [...visible.entities.keys()];
      const standing = ids.filter((id) => this.#settled.has(id));
      const added = ids.filter((id) => !this.#places.has(id));
      const found = findFirstPlaces(added, (id) => visible.neighbours.get(id) ?? [], this.#places);
      for (const [id, place] of found) this.#places.set(id, place);
      this.#draw();
      // Filters on claims leave only the focus until the claims are loaded.
      const isWhole = standing.every((id) => view.focus.includes(id));
      // While the layout runs, later entities and relationships influence it too.
      if (isRenamed || (standing.length < ids.length && before?.visible !== visible))
        void this.#layOut(new Set(standing), isWhole);
    }
    this.#emphasize();
    if (before && before.history.present.marked !== view.marked && !this.#showsAll(view.marked)) void this.#fit(true);
  }

  /**
   * Moves the positions of merged ids, which an address can contain, to their new ids; returns whether there were any.
   */
  #rename(names: State['names']): boolean {
    let isRenamed = false;
    for (const [former, id] of names) {
      const place = this.#places.get(former);
      if (!place || id === undefined || id === former) continue;
      this.#places.delete(former);
      this.#places.set(id, place);
      this.#settled.add(id);
      isRenamed = true;
    }
    return isRenamed;
  }

  /** Lays out everything except pinned entities again. */
  arrange(): void {
    this.#settled.clear();
    void this.#layOut(new Set(), true);
  }

  colour(communities: Communities): void {
    this.#communities = communities;
    this.#draw();
  }

  goTo(id: string | undefined): void {
    this.#current = id;
    this.#emphasize();
  }

  #emphasize(): void {
    const { selected } = this.#shown?.history.present ?? emptyView;
    this.#drawing?.emphasize({ selected, current: this.#current });
  }

  /** Returns the drawing as data in other colours, for paper. */
  drawnIn(look: Look): Drawn {
    if (!this.#shown) return this.#drawn;
    const { visible, history } = this.#shown;
    return decideDrawn(visible, this.#places, history.present, this.#communities, look);
  }

  #draw(): void {
    this.#drawn = this.drawnIn(this.#look);
    this.#drawing?.draw(this.#drawn);
  }

  async #layOut(fixed: ReadonlySet<string>, isWhole: boolean): Promise<void> {
    this.#layout.abort();
    const layout = new AbortController();
    this.#layout = layout;
    await this.#turn;
    if (isWhole) await this.#fit(false);
    // The layout would be drawn before the still drawing, and compete with it for the processor.
    await this.#drawing?.painted(layout.signal);
    if (layout.signal.aborted) return;
    const ids = [...this.#drawn.nodes.keys()];
    const pinned = new Set(Object.keys(this.#shown?.history.present.pinned ?? {}));
    const numbers = new Map(ids.map((id, index) => [id, index]));
    const edges = [...this.#drawn.lines.values()].flatMap(({ from, to }) => [
      numbers.get(from) ?? 0,
      numbers.get(to) ?? 0,
    ]);
    const input = {
      places: Float32Array.from(ids.flatMap((id) => [...(this.#places.get(id) ?? [0, 0])])),
      fixed: Uint8Array.from(ids, (id) => (fixed.has(id) || pinned.has(id) ? 1 : 0)),
      edges: Uint32Array.from(edges),
    };
    await layOut(input, layoutSteps, this.#workerUrl, (places) => this.#move(ids, places), layout.signal);
    if (layout.signal.aborted) return;
    for (const id of ids) this.#settled.add(id);
    if (isWhole || !this.#showsAll(ids.filter((id) => !fixed.has(id)))) await this.#fit(true);
    this.#onSettled();
  }

  #showsAll(ids: readonly string[]): boolean {
    return ids.every((id) => this.#drawing?.sight.has(id) ?? true);
  }

  async #fit(isAnimated: boolean): Promise<void> {
    this.#sight = undefined;
    await this.#drawing?.sight.fit(isAnimated);
  }

  #move(ids: readonly string[], places: Float32Array): void {
    for (const [index, id] of ids.entries()) this.#places.set(id, [places[index * 2] ?? 0, places[index * 2 + 1] ?? 0]);
    this.#drawing?.move(this.#places);
  }

  #at<Node extends { x: number; y: number }>(id: string, node: Node): Node {
    const [x, y] = this.#places.get(id) ?? [node.x, node.y];
    return { ...node, x, y };
  }
}

/** Returns whether two views have the same appearance and positions of entities and lines. */
const isDrawnAlike = (one: View, other: View): boolean =>
  (['size', 'colour', 'marked', 'pinned'] as const).every((key) => one[key] === other[key]);
