import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';

type CanvasOptions = Parameters<Sigma['createCanvas']>[1];
type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

/** The layer above the names, for dots that stand out: labels.ts draws them without WebGL. */
const unused = 'hoverNodes';

/**
 * Sigma, with what it draws on made once. Browsers give a canvas its buffers when it is asked for WebGL and again for every new size,
 * and a depth buffer unless told otherwise; sigma sizes its canvases afterwards, and draws flat.
 */
export class QuickSigma<Node extends Attributes = Attributes, Edge extends Attributes = Attributes> extends Sigma<
  Node,
  Edge
> {
  override createCanvas(id: string, options?: CanvasOptions): HTMLCanvasElement {
    // To measure the container once more, after a canvas came into it, would lay out the page once more.
    const [first] = Object.values(this.getCanvases()).filter((canvas) => canvas.isConnected);
    const { width, height } = id === unused ? { width: 1, height: 1 } : (first ?? measure(this.getContainer()));
    const canvas = super.createCanvas(id, options);
    return Object.assign(canvas, { width, height });
  }

  override createWebGLContext(id: string, options: ContextOptions = {}): WebGLRenderingContext {
    const canvas = this.getCanvases()[id];
    if (canvas) return super.createWebGLContext(id, { canvas });
    // Browsers keep about 16 contexts a page: the one that nothing is drawn in is given back before the others are asked for.
    if (id !== unused && !this.getCanvases()[unused]) {
      const context = super.createWebGLContext(unused, { hidden: true });
      context.getExtension('WEBGL_lose_context')?.loseContext();
    }
    const flat = { ...options, depth: false };
    return super.createWebGLContext(id, flat);
  }
}

const measure = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  width: Math.max(1, offsetWidth) * devicePixelRatio,
  height: Math.max(1, offsetHeight) * devicePixelRatio,
});
