/** Reports when the browser takes away the WebGL context of one of these canvases, and when it is available again. */
export function watchContexts(
  canvases: readonly (HTMLCanvasElement | undefined)[],
  onLost: () => void,
  onOffered: () => void,
  signal: AbortSignal,
): void {
  for (const canvas of canvases) {
    const lose = (event: Event) => {
      // Otherwise the browser never restores the context.
      event.preventDefault();
      canvas?.addEventListener('webglcontextrestored', offer, { once: true });
      onLost();
    };
    // A new drawing uses other canvases; this context only occupies their place.
    const offer = () => {
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      onOffered();
    };
    canvas?.addEventListener('webglcontextlost', lose, { signal, once: true });
  }
}
