/** How often it is looked, in milliseconds. */
const lookMs = 8;
/** The longest wait, in milliseconds: a browser that never tells holds nothing up. */
const patienceMs = 2000;

/**
 * Resolves when all has been drawn that these canvases were told by WebGL, when patience ends, or when the signal is aborted. Without a
 * graphics card to draw takes longer than to tell.
 */
export async function whenPainted(
  canvases: readonly (HTMLCanvasElement | undefined)[],
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + patienceMs;
  for (const canvas of canvases) {
    const context = canvas?.getContext('webgl2');
    const fence = context?.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!context || !fence) continue;
    context.flush();
    // Where the context was lost meanwhile there is no status.
    const isPainted = () => context.getSyncParameter(fence, context.SYNC_STATUS) !== context.UNSIGNALED;
    do {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    } while (!signal.aborted && performance.now() < end && !isPainted());
    context.deleteSync(fence);
  }
}
