import type { WriteStream } from 'node:tty';
import type { Report } from '../../report.ts';
import { makeVisible } from './visible.ts';

const quietMs = 5_000;

/**
 * Shows progress on a stream: in place on a terminal, otherwise as lines, with details of a step at most every five
 * seconds. Disposing it ends the line.
 */
export function progressTo(stream: Pick<WriteStream, 'write'> & { isTTY?: boolean }): Report & Disposable {
  let [current, shownAt, open] = ['', 0, false];
  const report: Report = (step, detail) => {
    const line = makeVisible(detail === undefined ? step : `${step}: ${detail}`);
    const isNew = step !== current;
    if (stream.isTTY) {
      stream.write(`${isNew && open ? '\n' : ''}\r\u001b[2K${line}`);
      open = true;
    } else if (isNew || Date.now() - shownAt > quietMs) {
      stream.write(`${line}\n`);
      shownAt = Date.now();
    }
    current = step;
  };
  return Object.assign(report, {
    [Symbol.dispose]() {
      if (open) stream.write('\n');
      [current, open] = ['', false];
    },
  });
}
