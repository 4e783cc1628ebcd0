import type { LayoutInput } from './forces.ts';
import type { LayoutProgress, LayoutTask } from './layout-worker.ts';

/** Receives the positions of a running layout, and its progress from 0 to 1. */
export type OnPlaces = (places: Float32Array, share: number) => void;

/** The approximate maximum time of a task in the main thread, in milliseconds. */
const sliceMs = 12;

/**
 * Runs a layout in a worker; if none can start (other origin, forbidding policy), in short slices of the main thread.
 * Resolves when all steps are done or the signal is aborted. If the worker's module cannot be loaded at all, nothing
 * moves.
 */
export async function layOut(
  input: LayoutInput,
  steps: number,
  workerUrl: URL,
  onPlaces: OnPlaces,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || input.fixed.length === 0) return;
  const done = await layOutInWorker({ ...input, steps }, workerUrl, onPlaces, signal);
  if (!done) await layOutInSlices(input, steps, workerUrl, onPlaces, signal);
}

/** Runs the layout in a worker; resolves to whether that was possible. */
function layOutInWorker(task: LayoutTask, url: URL, onPlaces: OnPlaces, signal: AbortSignal): Promise<boolean> {
  let worker: Worker;
  try {
    worker = new Worker(url, { type: 'module' });
  } catch {
    return Promise.resolve(false);
  }
  return new Promise<boolean>((resolve) => {
    const stop = () => resolve(true);
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutProgress>) => {
      if (!signal.aborted) onPlaces(data.places, data.done / task.steps);
      if (data.done === task.steps) resolve(true);
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

async function layOutInSlices(
  input: LayoutInput,
  steps: number,
  workerUrl: URL,
  onPlaces: OnPlaces,
  signal: AbortSignal,
): Promise<void> {
  type Loaded = typeof import('./layout-worker.ts');
  const loaded: Loaded | undefined = await import(/* @vite-ignore */ workerUrl.href).catch(() => undefined);
  if (!loaded) return;
  const forces = new loaded.Forces(input);
  for (let done = 0; done < steps; ) {
    const begun = performance.now();
    while (done < steps && performance.now() - begun < sliceMs) {
      forces.step();
      done += 1;
    }
    onPlaces(forces.places(), done / steps);
    await nextTask();
    if (signal.aborted) return;
  }
}

/** Yields to the page's events. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
