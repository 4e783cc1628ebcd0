import type { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';
import { createNormalizationFunction, graphExtent } from 'sigma/utils';
import type { DrawnLine, DrawnNode } from './drawn.ts';

/** An entity that is nearer than this to an edge counts as out of sight, in pixels of the page. */
const marginPx = 20;

/** What was in sight when a drawing was closed. */
export interface SightState {
  readonly frame: ReturnType<Sigma['getCustomBBox']>;
  readonly camera: CameraState;
}

/** What of a drawing is in sight: its frame, and where in it the camera is. */
export class Sight {
  readonly #sigma: Sigma<DrawnNode, DrawnLine>;
  readonly #graph: MultiGraph<DrawnNode, DrawnLine>;
  /** Where the camera is going while it moves: a key that is pressed meanwhile starts from there. */
  #goal: CameraState | undefined;
  readonly #scaleNow: () => number;

  constructor(sigma: Sigma<DrawnNode, DrawnLine>, graph: MultiGraph<DrawnNode, DrawnLine>, scaleNow: () => number) {
    this.#sigma = sigma;
    this.#graph = graph;
    this.#scaleNow = scaleNow;
  }

  get state(): SightState {
    return { frame: this.#sigma.getCustomBBox(), camera: this.#cameraState };
  }

  restore({ frame, camera }: SightState): void {
    this.#sigma.setCustomBBox(frame);
    this.#sigma.getCamera().setState(camera);
  }

  /** Whether there is a frame already. */
  get isHeld(): boolean {
    return this.#sigma.getCustomBBox() !== null;
  }

  /** Holds the frame around everything where it stands now, so that nothing jumps when something is added. Whether it is another. */
  holdFrame(): boolean {
    const [held, { x, y }] = [this.#sigma.getCustomBBox(), graphExtent(this.#graph)];
    if (held && `${[held.x, held.y]}` === `${[x, y]}`) return false;
    this.#sigma.setCustomBBox({ x, y });
    return true;
  }

  /** Brings everything into sight. */
  async fit(isAnimated: boolean): Promise<void> {
    if (this.holdFrame()) this.#sigma.scheduleRefresh({ partialGraph: {} });
    await this.#moveCamera({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, isAnimated);
  }

  /** Zooms, and keeps an entity in sight where one is named. */
  zoom(factor: number, isAnimated: boolean, id?: string): void {
    const before = this.#cameraState;
    const ratio = this.#sigma.getCamera().getBoundedRatio(before.ratio * factor);
    const centre = id === undefined ? undefined : this.#centreFor(id, { ...before, ratio });
    void this.#moveCamera({ ...centre, ratio }, isAnimated);
  }

  /** Brings an entity into sight where it is out of it. */
  async show(id: string, isAnimated: boolean): Promise<void> {
    const centre = this.#centreFor(id, this.#cameraState);
    if (centre) await this.#moveCamera(centre, isAnimated);
  }

  get #cameraState(): CameraState {
    return this.#goal ?? this.#sigma.getCamera().getState();
  }

  /**
   * Where the camera has to be for an entity to be seen; undefined where this camera state shows it already.
   * The place is computed from the graph: what sigma keeps of an entity is in other units until its next rendering.
   */
  #centreFor(id: string, cameraState: CameraState): Coordinates | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const sigma = this.#sigma;
    const toFrame = createNormalizationFunction(sigma.getCustomBBox() ?? graphExtent(this.#graph));
    const framed = toFrame(this.#graph.getNodeAttributes(id));
    const { x, y } = sigma.framedGraphToViewport(framed, { cameraState });
    const { width, height } = sigma.getDimensions();
    const margin = marginPx * this.#scaleNow();
    const isInSight = x > margin && y > margin && x < width - margin && y < height - margin;
    return isInSight ? undefined : framed;
  }

  /** An animation of no duration never ends (sigma 3.0.3). */
  async #moveCamera(state: Partial<CameraState>, isAnimated: boolean): Promise<void> {
    const camera = this.#sigma.getCamera();
    if (!isAnimated) {
      camera.setState(state);
      return;
    }
    const goal = { ...this.#cameraState, ...state };
    this.#goal = goal;
    await camera.animate(goal, { duration: 250 });
    if (this.#goal === goal) this.#goal = undefined;
  }
}
