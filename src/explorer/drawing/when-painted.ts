/** The polling interval, in milliseconds. */
const lookMs = 8;
/** The maximum wait, in milliseconds, for browsers that never report completion. */
const maxWaitMs = 2000;

/**
 * Resolves when the WebGL commands of these canvases have been executed, after a time limit, or when the signal is
 * aborted. Without a graphics card, drawing takes longer than issuing the commands.
 */
export async function whenPainted(
  canvases: readonly (HTMLCanvasElement | undefined)[],
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + maxWaitMs;
  for (const canvas of canvases) {
    const context = canvas?.getContext('webgl2');
    const fence = context?.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!context || !fence) continue;
    context.flush();
    // A lost context has no status.
    const isPainted = () => context.getSyncParameter(fence, context.SYNC_STATUS) !== context.UNSIGNALED;
    do {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    } while (!signal.aborted && performance.now() < end && !isPainted());
    context.deleteSync(fence);
  }
}
