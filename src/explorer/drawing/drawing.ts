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

/** What the drawing tells. */
export interface DrawingEvents extends PointerEvents {
  /** What `draw` was told is on the screen. */
  onDrawn(): void;
  /** The browser has taken away what it is drawn with: nothing is seen any more. */
  onLost(): void;
  /** The browser offers that again; a drawing that is opened now is seen. */
  onOffered(): void;
}

/** An entity where it stands now. */
type StandingNode = DrawnNode & { x: number; y: number };

/** The drawing of a network: sigma, told of nothing but what changes. */
export class Drawing {
  /** What of it is in sight. */
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
   * @param sight what was in sight of it when it was closed, where it was open before.
   * @throws where WebGL is missing: see can-draw.ts.
   */
  constructor(container: HTMLElement, look: Look, events: DrawingEvents, sight?: SightState) {
    this.#look = look;
    this.#field = new Field(container);
    this.#sigma = this.#begin();
    const { edges, edgeLabels, nodes } = this.#sigma.getCanvases();
    // Lines bear no names: that is a layer less for the browser to lay over the others.
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
    // What a pointer is at is looked up where the drawing is on the screen now, even where nothing says that it was moved or scaled.
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

  /** What is on the screen now, for an image of it; in pixels of the page. */
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

  /** Shows this instead of what is shown. Entities that stay keep their places on the screen. */
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
    // Sigma listens to the graph from its first drawing on: until then it is told of everything at once.
    if (!this.sight.isHeld) this.sight.holdFrame();
    this.#sigma.setGraph(graph);
  }

  /** Resolves when what was drawn last is there to be seen, or the signal is aborted. */
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
    // Told of every entity by the graph, sigma would read all of them twice more than it needs to find out where they stand.
    this.#sigma.scheduleRefresh({ partialGraph: {} });
  }

  emphasize(emphasis: Emphasis): void {
    if (this.#emphasizer.emphasize(emphasis)) this.#sigma.scheduleRefresh();
  }

  changeLook(look: Look): void {
    this.#look = look;
    this.#sigma.setSettings(settingsOf(look));
  }

  /** Where an entity stands in the drawing, in pixels of the screen from its upper left. */
  screenPlaceOf(id: string): Position | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id));
    return [x, y];
  }

  /** The entities within a line drawn by hand around them, in pixels of the screen. */
  within(isInside: (x: number, y: number) => boolean): readonly string[] {
    return this.#graph.filterNodes((_, node) => {
      const { x, y } = this.#sigma.graphToViewport(node);
      return isInside(x, y);
    });
  }

  /** Draws as large as there is room now, with everything where it is on the screen. */
  resizeInPlace(): void {
    this.sight.keep(getComputedStyle(this.#field.element).direction === 'rtl', () => this.#sigma.resize());
    this.#sigma.refresh();
  }

  /** Draws as large as there is room now. */
  resize(): void {
    if (this.#field.measure()) {
      this.#sigma.setSettings(sizesIn(this.#field));
      // Where dots are is read from what is drawn.
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
