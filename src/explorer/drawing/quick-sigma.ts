import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';

type CanvasOptions = Parameters<Sigma['createCanvas']>[1];
type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

/** The layer above the names, for highlighted dots. labels.ts draws them without WebGL. */
const unused = 'hoverNodes';

/**
 * Sigma with fewer allocations of its canvases. Browsers allocate a canvas's buffers on creating its WebGL context and
 * again on each resize, and include a depth buffer by default; sigma resizes its canvases afterwards, and draws in two
 * dimensions.
 */
export class QuickSigma<Node extends Attributes = Attributes, Edge extends Attributes = Attributes> extends Sigma<
  Node,
  Edge
> {
  override createCanvas(id: string, options?: CanvasOptions): HTMLCanvasElement {
    // Measuring the container again after adding a canvas would force another layout of the page.
    const [first] = Object.values(this.getCanvases()).filter((canvas) => canvas.isConnected);
    const { width, height } = id === unused ? { width: 1, height: 1 } : (first ?? measure(this.getContainer()));
    const canvas = super.createCanvas(id, options);
    return Object.assign(canvas, { width, height });
  }

  override createWebGLContext(id: string, options: ContextOptions = {}): WebGLRenderingContext {
    const canvas = this.getCanvases()[id];
    if (canvas) return super.createWebGLContext(id, { canvas });
    // Browsers keep about 16 contexts for a page: releases the context of the unused layer before creating the others.
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
