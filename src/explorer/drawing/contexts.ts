/** Tells when the browser takes the WebGL context of one of these canvases away, and when it offers it again. */
export function watchContexts(
  canvases: readonly (HTMLCanvasElement | undefined)[],
  onLost: () => void,
  onOffered: () => void,
  signal: AbortSignal,
): void {
  for (const canvas of canvases) {
    const lose = (event: Event) => {
      // Without this a browser never offers it again.
      event.preventDefault();
      canvas?.addEventListener('webglcontextrestored', offer, { once: true });
      onLost();
    };
    // Whoever draws again does so in canvases of its own: this context only takes their place.
    const offer = () => {
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      onOffered();
    };
    canvas?.addEventListener('webglcontextlost', lose, { signal, once: true });
  }
}
