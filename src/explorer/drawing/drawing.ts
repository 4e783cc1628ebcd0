import { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Position } from '../view/view.ts';
import { watchContexts } from './contexts.ts';
import type { Drawn, DrawnLine, DrawnNode } from './drawn.ts';
import { type Emphasis, Emphasizer } from './emphasis.ts';
import { Field } from './field.ts';
import type { Frame } from './frame.ts';
import { DrawnByLabels, labelsIn } from './labels.ts';
import type { Look } from './look.ts';
import { Pointer, type PointerEvents } from './pointer.ts';
import { QuickSigma } from './quick-sigma.ts';
import { settingsOf, sizesIn } from './settings.ts';
import { Sight, type SightState } from './sight.ts';
import { whenPainted } from './when-painted.ts';

/** The events of a drawing. */
export interface DrawingEvents extends PointerEvents {
  /** Everything passed to `draw` is visible. */
  onDrawn(): void;
  /** The browser took away the WebGL context: nothing is visible. */
  onLost(): void;
  /** The context is available again: a drawing opened now is visible. */
  onOffered(): void;
}

/** An entity with its current position. */
type StandingNode = DrawnNode & { x: number; y: number };

/** Draws a network with sigma, and passes only changes to it. */
export class Drawing {
  /** The visible region of the drawing. */
  readonly sight: Sight;
  readonly #graph = new MultiGraph<StandingNode, DrawnLine>();
  readonly #sigma: Sigma<DrawnNode, DrawnLine>;
  readonly #pointer: Pointer;
  readonly #emphasizer = new Emphasizer(this.#graph, () => this.#look);
  #look: Look;
  #isDrawn = true;
  readonly #field: Field;
  readonly #closing = new AbortController();

  /**
   * @param sight the visible region when it was closed, if it was open before.
   * @throws if WebGL is missing: see can-draw.ts.
   */
  constructor(container: HTMLElement, look: Look, events: DrawingEvents, sight?: SightState) {
    this.#look = look;
    this.#field = new Field(container);
    this.#sigma = this.#begin();
    const { edges, edgeLabels, nodes } = this.#sigma.getCanvases();
    // Lines have no labels: this removes a layer that the browser would have to composite.
    edgeLabels?.remove();
    watchContexts(
      [edges, nodes],
      () => events.onLost(),
      () => events.onOffered(),
      this.#closing.signal,
    );
    this.sight = new Sight(this.#sigma, this.#graph, this.#field);
    if (sight) this.sight.restore(sight);
    this.#pointer = new Pointer(
      this.#sigma,
      this.#graph,
      events,
      (id) => this.#point(id),
      () => this.#field.scale,
    );
    // Measures the position of the drawing before pointer events, because nothing reports when it is moved or scaled.
    for (const name of ['pointerdown', 'pointermove', 'wheel', 'touchstart'])
      container.addEventListener(name, () => this.resize(), {
        capture: true,
        passive: true,
        signal: this.#closing.signal,
      });
    this.#sigma.on('afterRender', () => {
      if (!this.#isDrawn) events.onDrawn();
      this.#isDrawn = true;
    });
  }

  /** Returns the visible region for an image, in pixels of the page. */
  frame(): Frame {
    const sigma = this.#sigma;
    sigma.refresh();
    const { width, height } = sigma.getDimensions();
    const { scale } = this.#field;
    return {
      width: width / scale,
      height: height / scale,
      place: ([x, y]) => {
        const place = sigma.graphToViewport({ x, y });
        return [place.x / scale, place.y / scale];
      },
      scale: sigma.scaleSize(1) / scale,
      labelled: new Set(sigma.getNodeDisplayedLabels()),
    };
  }

  /** Replaces the drawing. Entities in both keep their places on the screen. */
  draw({ nodes, lines }: Drawn): void {
    const graph = this.#graph;
    for (const key of graph.edges()) if (!lines.has(key)) graph.dropEdge(key);
    for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
    for (const [id, node] of nodes) graph.mergeNode(id, { ...node });
    for (const line of lines.values()) {
      const { key } = line;
      const isThere = graph.hasEdge(key);
      const isTurned = isThere && graph.source(key) !== line.from;
      if (isTurned) graph.dropEdge(key);
      if (isThere && !isTurned) graph.mergeEdgeAttributes(key, line);
      else graph.addEdgeWithKey(key, line.from, line.to, line);
    }
    const { pointed } = this.#emphasizer;
    if (pointed !== undefined && !graph.hasNode(pointed)) this.#point(undefined);
    this.#isDrawn = nodes.size === 0;
    if (nodes.size === 0 || this.#sigma.getGraph() === graph) return;
    // Sigma listens to the graph from its first rendering; until then it receives everything at once.
    if (!this.sight.isHeld) this.sight.holdFrame();
    this.#sigma.setGraph(graph);
  }

  /** Resolves when the last drawing is visible or the signal is aborted. */
  async painted(signal: AbortSignal): Promise<void> {
    const { edges, nodes } = this.#sigma.getCanvases();
    await whenPainted([edges, nodes], signal);
  }

  /** Moves entities: a step of a layout. */
  move(places: ReadonlyMap<string, Position>): void {
    this.#graph.forEachNode((id, node) => {
      const place = id === this.#pointer.dragged ? undefined : places.get(id);
      if (place) [node.x, node.y] = place;
    });
    // If the graph reported each entity, sigma would read all of them twice more than necessary for their positions.
    this.#sigma.scheduleRefresh({ partialGraph: {} });
  }

  emphasize(emphasis: Emphasis): void {
    if (this.#emphasizer.emphasize(emphasis)) this.#sigma.scheduleRefresh();
  }

  changeLook(look: Look): void {
    this.#look = look;
    this.#sigma.setSettings(settingsOf(look));
  }

  /** Returns the position of an entity in pixels of the screen, from the top left of the drawing. */
  screenPlaceOf(id: string): Position | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id));
    return [x, y];
  }

  /** Returns the entities inside a freehand outline, in pixels of the screen. */
  within(isInside: (x: number, y: number) => boolean): readonly string[] {
    return this.#graph.filterNodes((_, node) => {
      const { x, y } = this.#sigma.graphToViewport(node);
      return isInside(x, y);
    });
  }

  /** Resizes the drawing to the available space, and keeps everything at its place on the screen. */
  resizeInPlace(): void {
    this.sight.keep(getComputedStyle(this.#field.element).direction === 'rtl', () => this.#sigma.resize());
    this.#sigma.refresh();
  }

  /** Resizes the drawing to the available space. */
  resize(): void {
    if (this.#field.measure()) {
      this.#sigma.setSettings(sizesIn(this.#field));
      // Hit testing uses the last rendering.
      this.#sigma.refresh();
      return;
    }
    const { width, height } = this.#sigma.getDimensions();
    this.#sigma.resize();
    const now = this.#sigma.getDimensions();
    if (now.width !== width || now.height !== height) this.#sigma.scheduleRefresh();
  }

  close(): void {
    this.#closing.abort();
    this.#sigma.kill();
    this.#field.remove();
  }

  #begin(): Sigma<DrawnNode, DrawnLine> {
    try {
      return new QuickSigma<DrawnNode, DrawnLine>(new MultiGraph<DrawnNode, DrawnLine>(), this.#field.element, {
        ...settingsOf(this.#look),
        ...sizesIn(this.#field),
        allowInvalidContainer: true,
        hideEdgesOnMove: false,
        zIndex: true,
        minCameraRatio: 0.02,
        maxCameraRatio: 8,
        doubleClickZoomingRatio: 1,
        ...labelsIn(
          () => this.#look,
          () => this.#field.scale,
        ),
        nodeHoverProgramClasses: { circle: DrawnByLabels },
        nodeReducer: this.#emphasizer.reduceNode,
        edgeReducer: this.#emphasizer.reduceLine,
      });
    } catch (error) {
      this.#field.remove();
      throw error;
    }
  }

  #point(id: string | undefined): void {
    this.#emphasizer.point(id);
    this.#sigma.scheduleRefresh();
  }
}
