import { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { emptyView, type Position } from '../view/view.ts';
import type { Drawn, DrawnLine, DrawnNode } from './drawn.ts';
import type { Frame } from './frame.ts';
import { labelsIn } from './labels.ts';
import type { Look } from './look.ts';
import { marks } from './marks.ts';
import { Pointer, type PointerEvents } from './pointer.ts';
import { QuickSigma } from './quick-sigma.ts';
import { Sight } from './sight.ts';
import { whenPainted } from './when-painted.ts';

/** What the drawing tells. */
export interface DrawingEvents extends PointerEvents {
  /** What `draw` was told is on the screen. */
  onDrawn(): void;
}

/** An entity where it stands now. */
type StandingNode = DrawnNode & { x: number; y: number };

/** What stands out. */
export interface Emphasis {
  readonly selected: readonly string[];
  /** Where the keyboard is. */
  readonly current: string | undefined;
}

/** The drawing of a network: sigma, told of nothing but what changes. */
export class Drawing {
  /** What of it is in sight. */
  readonly sight: Sight;
  readonly #graph = new MultiGraph<StandingNode, DrawnLine>();
  readonly #sigma: Sigma<DrawnNode, DrawnLine>;
  readonly #pointer: Pointer;
  #emphasis: Emphasis = { selected: emptyView.selected, current: undefined };
  #selected: ReadonlySet<string> = new Set();
  #pointed: string | undefined;
  #near: ReadonlySet<string> = new Set();
  #look: Look;
  #isDrawn = true;

  /** @throws where WebGL is missing: see can-draw.ts. */
  constructor(container: HTMLElement, look: Look, events: DrawingEvents) {
    this.#look = look;
    this.#sigma = new QuickSigma<DrawnNode, DrawnLine>(new MultiGraph<DrawnNode, DrawnLine>(), container, {
      ...settingsOf(look),
      allowInvalidContainer: true,
      hideEdgesOnMove: false,
      labelRenderedSizeThreshold: 7,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 8,
      stagePadding: 40,
      doubleClickZoomingRatio: 1,
      ...labelsIn(() => this.#look),
      nodeReducer: this.#reduceNode,
      edgeReducer: this.#reduceLine,
    });
    // Lines bear no names: that is a layer less for the browser to lay over the others.
    this.#sigma.getCanvases().edgeLabels?.remove();
    this.sight = new Sight(this.#sigma, this.#graph);
    this.#pointer = new Pointer(this.#sigma, this.#graph, events, (id) => this.#point(id));
    this.#sigma.on('afterRender', () => {
      if (!this.#isDrawn) events.onDrawn();
      this.#isDrawn = true;
    });
  }

  /** What is on the screen now, for an image of it. */
  frame(): Frame {
    const sigma = this.#sigma;
    sigma.refresh();
    return {
      ...sigma.getDimensions(),
      place: ([x, y]) => {
        const place = sigma.graphToViewport({ x, y });
        return [place.x, place.y];
      },
      scale: sigma.scaleSize(1),
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
    if (this.#pointed !== undefined && !graph.hasNode(this.#pointed)) this.#point(undefined);
    this.#isDrawn = nodes.size === 0;
    if (nodes.size === 0 || this.#sigma.getGraph() === graph) return;
    // Sigma listens to the graph from its first drawing on: until then it is told of everything at once.
    this.sight.holdFrame();
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
    const { selected, current } = this.#emphasis;
    if (emphasis.selected === selected && emphasis.current === current) return;
    this.#emphasis = emphasis;
    this.#selected = new Set(emphasis.selected);
    this.#sigma.scheduleRefresh();
  }

  changeLook(look: Look): void {
    this.#look = look;
    this.#sigma.setSettings(settingsOf(look));
  }

  /** Where an entity stands in the drawing, in pixels from its upper left. */
  screenPlaceOf(id: string): Position | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id));
    return [x, y];
  }

  /** The entities within a line drawn by hand around them, in pixels. */
  within(isInside: (x: number, y: number) => boolean): readonly string[] {
    return this.#graph.filterNodes((_, node) => {
      const { x, y } = this.#sigma.graphToViewport(node);
      return isInside(x, y);
    });
  }

  resize(): void {
    const { width, height } = this.#sigma.getDimensions();
    this.#sigma.resize();
    const now = this.#sigma.getDimensions();
    if (now.width !== width || now.height !== height) this.#sigma.scheduleRefresh();
  }

  close(): void {
    this.#sigma.kill();
  }

  #point(id: string | undefined): void {
    this.#pointed = id;
    this.#near = new Set(id === undefined ? [] : [id, ...this.#graph.neighbors(id)]);
    this.#sigma.scheduleRefresh();
  }

  // Sigma asks these of everything whenever something moves: what is neither pointed at nor selected goes through as it is.
  readonly #reduceNode = (id: string, node: DrawnNode) => {
    const isForeground = this.#selected.has(id) || id === this.#emphasis.current || id === this.#pointed;
    if (this.#pointed === undefined && !isForeground) return node;
    const isFaded = this.#pointed !== undefined && !this.#near.has(id);
    return {
      ...node,
      ...(isFaded ? { color: this.#look.faded, label: null, zIndex: 0 } : { zIndex: isForeground ? 2 : 1 }),
      highlighted: isForeground,
      forceLabel: isForeground || (this.#pointed !== undefined && this.#near.has(id) && this.#near.size < 60),
    };
  };

  readonly #reduceLine = (key: string, line: DrawnLine) => {
    const selected = this.#selected;
    const isSelected = selected.size > 0 && line.relationships.some(({ id }) => selected.has(id));
    if (isSelected) return { ...line, color: this.#look.accent, size: line.size + marks.selectedWidth, zIndex: 2 };
    if (this.#pointed === undefined) return line;
    const isFaded = this.#graph.extremities(key).every((id) => id !== this.#pointed);
    return isFaded ? { ...line, color: this.#look.faded, zIndex: 0 } : { ...line, zIndex: 1 };
  };
}

const settingsOf = (look: Look): Partial<Settings<DrawnNode, DrawnLine>> => ({
  labelFont: look.font,
  labelSize: marks.letters,
  labelColor: { color: look.text },
  defaultEdgeColor: look.line,
});
