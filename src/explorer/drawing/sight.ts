import type { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';
import { createNormalizationFunction, graphExtent } from 'sigma/utils';
import type { DrawnLine, DrawnNode } from './drawn.ts';
import type { Field } from './field.ts';

/** The margin in which an entity counts as out of sight, in pixels of the page. */
const marginPx = 20;

/** The visible region when a drawing was closed. */
export interface SightState {
  readonly frame: ReturnType<Sigma['getCustomBBox']>;
  readonly camera: CameraState;
  readonly usualRatio: number;
}

/** The visible region of a drawing: its frame and the camera. */
export class Sight {
  readonly #sigma: Sigma<DrawnNode, DrawnLine>;
  readonly #graph: MultiGraph<DrawnNode, DrawnLine>;
  /** The target of a camera animation: keys pressed during it start from there. */
  #goal: CameraState | undefined;
  readonly #field: Field;

  constructor(sigma: Sigma<DrawnNode, DrawnLine>, graph: MultiGraph<DrawnNode, DrawnLine>, field: Field) {
    this.#sigma = sigma;
    this.#graph = graph;
    this.#field = field;
  }

  get state(): SightState {
    const { usualRatio } = this.#field;
    return { frame: this.#sigma.getCustomBBox(), camera: this.#cameraState, usualRatio };
  }

  restore({ frame, camera, usualRatio }: SightState): void {
    this.#field.usualRatio = usualRatio;
    this.#sigma.setCustomBBox(frame);
    this.#sigma.getCamera().setState(camera);
  }

  /** Whether there is a frame. */
  get isHeld(): boolean {
    return this.#sigma.getCustomBBox() !== null;
  }

  /**
   * Sets the frame around the current positions, so that the view does not jump when entities are added. Returns
   * whether it has changed.
   */
  holdFrame(): boolean {
    const [held, { x, y }] = [this.#sigma.getCustomBBox(), graphExtent(this.#graph)];
    if (held && `${[held.x, held.y]}` === `${[x, y]}`) return false;
    this.#sigma.setCustomBBox({ x, y });
    return true;
  }

  /** Moves the camera so that everything is visible. */
  async fit(isAnimated: boolean): Promise<void> {
    if (this.holdFrame()) this.#sigma.scheduleRefresh({ partialGraph: {} });
    this.#field.usualRatio = 1;
    await this.#moveCamera({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, isAnimated);
  }

  /** Returns whether an entity is visible, or will be after the camera animation. */
  has(id: string): boolean {
    return this.#centreFor(id, this.#cameraState) === undefined;
  }

  /** Keeps scale and distance from the edge at the start of the line while the drawing is resized. */
  keep(isFromRight: boolean, resize: () => void): void {
    const sigma = this.#sigma;
    const camera = sigma.getCamera();
    const edge = () => ({ x: isFromRight ? sigma.getDimensions().width : 0, y: 0 });
    const measure = () => {
      const cameraState = this.#cameraState;
      const [corner, next] = [edge(), { ...edge(), y: 100 }].map((place) =>
        sigma.viewportToFramedGraph(place, { cameraState }),
      );
      return {
        corner: corner ?? edge(),
        step: Math.hypot((corner?.x ?? 0) - (next?.x ?? 0), (corner?.y ?? 0) - (next?.y ?? 0)),
        cameraState,
      };
    };
    const before = measure();
    resize();
    const { step } = measure();
    if (before.step === 0 || step === 0) return;
    this.#goal = undefined;
    const factor = before.step / step;
    this.#field.usualRatio *= factor;
    camera.setState({ ...before.cameraState, ratio: before.cameraState.ratio * factor });
    const { corner, cameraState } = measure();
    this.#put({
      x: cameraState.x + before.corner.x - corner.x,
      y: cameraState.y + before.corner.y - corner.y,
    });
  }

  /** Zooms. Keeps the given entity in sight if it is visible. */
  zoom(factor: number, isAnimated: boolean, id?: string): void {
    const before = this.#cameraState;
    const ratio = this.#sigma.getCamera().getBoundedRatio(before.ratio * factor);
    const centre = id !== undefined && this.has(id) ? this.#centreFor(id, { ...before, ratio }) : undefined;
    void this.#moveCamera({ ...centre, ratio }, isAnimated);
  }

  /** Moves the camera to an entity if it is out of sight. */
  async show(id: string, isAnimated: boolean): Promise<void> {
    const centre = this.#centreFor(id, this.#cameraState);
    if (centre) await this.#moveCamera(centre, isAnimated);
  }

  get #cameraState(): CameraState {
    return this.#goal ?? this.#sigma.getCamera().getState();
  }

  /**
   * Returns the camera centre for an entity; undefined if this camera state shows it already. Computes the position
   * from the graph, because sigma's copy has other units until the next rendering.
   */
  #centreFor(id: string, cameraState: CameraState): Coordinates | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const sigma = this.#sigma;
    const toFrame = createNormalizationFunction(sigma.getCustomBBox() ?? graphExtent(this.#graph));
    const framed = toFrame(this.#graph.getNodeAttributes(id));
    const { x, y } = sigma.framedGraphToViewport(framed, { cameraState });
    const { width, height } = sigma.getDimensions();
    const margin = marginPx * this.#field.scale;
    const isInSight = x > margin && y > margin && x < width - margin && y < height - margin;
    return isInSight ? undefined : framed;
  }

  async #moveCamera(state: Partial<CameraState>, isAnimated: boolean): Promise<void> {
    if (!isAnimated) {
      this.#put(state);
      return;
    }
    const camera = this.#sigma.getCamera();
    const goal = { ...this.#cameraState, ...state };
    this.#goal = goal;
    await camera.animate(goal, { duration: 250 });
    if (this.#goal === goal) this.#goal = undefined;
  }

  /** Sets the camera immediately, and ends a running animation, which would continue to its own target. */
  #put(state: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera();
    this.#goal = undefined;
    camera.setState(state);
    // An animation without duration never ends (sigma 3.0.3).
    if (camera.isAnimated()) void camera.animate(camera.getState(), { duration: 1 });
  }
}
