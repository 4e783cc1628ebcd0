import type { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import { graphExtent } from 'sigma/utils';
import type { DrawnLine, DrawnNode } from './drawn.ts';

/** What of a drawing is in sight: its frame, and where in it the camera is. */
export class Sight {
  readonly #sigma: Sigma<DrawnNode, DrawnLine>;
  readonly #graph: MultiGraph<DrawnNode, DrawnLine>;

  constructor(sigma: Sigma<DrawnNode, DrawnLine>, graph: MultiGraph<DrawnNode, DrawnLine>) {
    this.#sigma = sigma;
    this.#graph = graph;
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

  zoom(factor: number, isAnimated: boolean): void {
    const camera = this.#sigma.getCamera();
    void this.#moveCamera({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, isAnimated);
  }

  /** Brings an entity into sight where it is out of it. */
  async show(id: string, isAnimated: boolean): Promise<void> {
    const data = this.#sigma.getNodeDisplayData(id);
    if (!data) return;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    if (x > 20 && y > 20 && x < width - 20 && y < height - 20) return;
    await this.#moveCamera({ x: data.x, y: data.y }, isAnimated);
  }

  /** An animation of no duration never ends (sigma 3.0.3). */
  async #moveCamera(state: Partial<CameraState>, isAnimated: boolean): Promise<void> {
    const camera = this.#sigma.getCamera();
    if (isAnimated) await camera.animate(state, { duration: 250 });
    else camera.setState(state);
  }
}
