import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** A unique identity of a process: pids are reused, but not together with a start time. */
export const processIdentity = z.object({ pid: z.int().positive(), started: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** Identifies a running process; undefined if no process has that pid. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = readStart(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Returns whether a process has that pid: cheaper than `isRunning`, for a process that was running a moment ago. */
export function isAlive(pid: number): boolean {
  return process.platform === 'linux' ? readStart(pid) !== undefined : send(pid, 0);
}

/** Returns whether this same process is still running. */
export function isRunning(process: ProcessIdentity): boolean {
  return readStart(process.pid) === process.started;
}

/** Ends a process and waits for it; kills it after `graceMs`, or immediately when `now` is aborted. */
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

/** Sends a signal; returns false if no process has that pid. */
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

/**
 * Reads field 22 of /proc/PID/stat, counted after the command in brackets, which can contain any character. A zombie
 * counts as ended.
 */
function readLinuxStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}
