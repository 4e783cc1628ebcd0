import { Forces, type LayoutInput } from './forces.ts';

/** What the worker is asked for: so many steps, with the places told now and then. */
export interface LayoutTask extends LayoutInput {
  readonly steps: number;
}

/** What the worker answers: the places after some of the steps, and whether they were all. */
export interface LayoutProgress {
  readonly places: Float32Array;
  readonly done: number;
}

const progressIntervalMs = 100;

/** Where no worker starts, a page takes this file for what is in it. */
export { Forces };

if (typeof document === 'undefined') addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => layOut(data));

function layOut(data: LayoutTask): void {
  const forces = new Forces(data);
  let told = performance.now();
  for (let done = 1; done <= data.steps; done += 1) {
    forces.step();
    if (done < data.steps && performance.now() - told < progressIntervalMs) continue;
    told = performance.now();
    const places = forces.places();
    const progress: LayoutProgress = { places, done };
    postMessage(progress, { transfer: [places.buffer] });
  }
}
