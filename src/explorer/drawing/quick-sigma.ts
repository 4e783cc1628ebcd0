import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';

type CanvasOptions = Parameters<Sigma['createCanvas']>[1];
type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

/**
 * Sigma, with what it draws on made once. Browsers give a canvas its buffers when it is asked for WebGL and again for every new size,
 * and a depth buffer unless told otherwise; sigma sizes its canvases afterwards, and draws flat.
 */
export class QuickSigma<Node extends Attributes = Attributes, Edge extends Attributes = Attributes> extends Sigma<
  Node,
  Edge
> {
  override createCanvas(id: string, options?: CanvasOptions): HTMLCanvasElement {
    const canvas = super.createCanvas(id, options);
    const { offsetWidth, offsetHeight } = this.getContainer();
    canvas.width = Math.max(1, offsetWidth) * devicePixelRatio;
    canvas.height = Math.max(1, offsetHeight) * devicePixelRatio;
    return canvas;
  }

  override createWebGLContext(id: string, options: ContextOptions = {}): WebGLRenderingContext {
    const flat = { ...options, depth: false };
    return super.createWebGLContext(id, flat);
  }
}
