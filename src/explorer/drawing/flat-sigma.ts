import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';

type ContextOptions = Parameters<Sigma['createWebGLContext']>[1];

/** Sigma without the depth buffers that browsers give to every drawing and that it has no use for: making them takes as long as the rest. */
export class FlatSigma<Node extends Attributes = Attributes, Edge extends Attributes = Attributes> extends Sigma<
  Node,
  Edge
> {
  override createWebGLContext(id: string, options: ContextOptions = {}): WebGLRenderingContext {
    const flat = { ...options, depth: false };
    return super.createWebGLContext(id, flat);
  }
}
