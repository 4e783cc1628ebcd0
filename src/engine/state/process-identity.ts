import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** A process for good: a pid is given to another process once its own has ended, its start time is not. */
export const processIdentity = z.object({ pid: z.int().positive(), started: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** Identifies a running process; undefined where there is none of that pid. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = readStart(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether some process has that pid: cheaper than `isRunning`, for one that was seen running a moment ago. */
export function isAlive(pid: number): boolean {
  return process.platform === 'linux' ? readStart(pid) !== undefined : send(pid, 0);
}

/** Whether that very process still runs. */
export function isRunning(process: ProcessIdentity): boolean {
  return readStart(process.pid) === process.started;
}

/**
 * Asks a process to end and waits until it has; kills it after `graceMs`, or at once when `now` is aborted.
 */
export async function end(target: ProcessIdentity, graceMs: number, now?: AbortSignal): Promise<void> {
  const deadline = Date.now() + graceMs;
  for (let asked: 'nothing' | 'end' | 'kill' = 'nothing'; isRunning(target); await sleep(50)) {
    if (asked !== 'kill' && (now?.aborted || Date.now() > deadline)) {
      send(target.pid, 'SIGKILL');
      asked = 'kill';
    } else if (asked === 'nothing') {
      send(target.pid, 'SIGTERM');
      asked = 'end';
    }
  }
}

/** Sends a signal; false where no process has that pid. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

function readStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readLinuxStart(pid);
    const [command, ...words] =
      process.platform === 'win32'
        ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]
        : ['ps', '-o', 'lstart=', '-p', String(pid)];
    return execFileSync(command, words, { encoding: 'utf8', stdio: 'pipe' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Field 22 of /proc/PID/stat, counted after the command in brackets, which may hold anything; a zombie has ended. */
function readLinuxStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}
