import { Forces, type LayoutInput } from './forces.ts';

/** A task for the worker: a layout with a number of steps, during which it reports positions. */
export interface LayoutTask extends LayoutInput {
  readonly steps: number;
}

/** A report of the worker: the positions after some steps, and whether these were all. */
export interface LayoutProgress {
  readonly places: Float32Array;
  readonly done: number;
}

const progressIntervalMs = 100;

/** If workers cannot start, the page imports this module directly. */
export { Forces };

if (typeof document === 'undefined') addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => layOut(data));

function layOut(data: LayoutTask): void {
  const forces = new Forces(data);
  let reported = performance.now();
  for (let done = 1; done <= data.steps; done += 1) {
    forces.step();
    if (done < data.steps && performance.now() - reported < progressIntervalMs) continue;
    reported = performance.now();
    const places = forces.places();
    const progress: LayoutProgress = { places, done };
    postMessage(progress, { transfer: [places.buffer] });
  }
}
