import { Failure } from '../../failure.ts';

/** Waits until a statement may run; resolves to a function that releases its place. */
export type Admit = (signal?: AbortSignal) => Promise<() => void>;

/** The number of statements that one request can run concurrently; the others wait. */
export const maxPerRequest = 4;

/** The number of statements that can run concurrently, for all clients. */
export const maxStatements = 64;

/** How long a statement waits for a place, in milliseconds. */
export const maxWaitMs = 5_000;

interface Waiting {
  readonly enter: () => void;
}

/** A first-in, first-out semaphore. */
export class Gate {
  readonly #limit: number;
  readonly #waiting = new Set<Waiting>();
  #inside = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isIdle(): boolean {
    return this.#inside === 0;
  }

  /**
   * Waits for a place.
   * @param waitMs the time limit in milliseconds; unlimited if absent.
   * @throws Failure BUSY if no place became free in time.
   */
  async enter(waitMs?: number, signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.#inside < this.#limit) this.#inside += 1;
    else await this.#wait(waitMs, signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const [next] = this.#waiting;
      if (next) next.enter();
      else this.#inside -= 1;
    };
  }

  #wait(waitMs: number | undefined, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abandon);
        this.#waiting.delete(waiting);
      };
      const waiting: Waiting = {
        enter: () => {
          stop();
          resolve();
        },
      };
      const abandon = () => {
        stop();
        reject(signal?.reason);
      };
      const timer =
        waitMs === undefined
          ? undefined
          : setTimeout(() => {
              stop();
              reject(busy());
            }, waitMs);
      signal?.addEventListener('abort', abandon, { once: true });
      this.#waiting.add(waiting);
    });
  }
}

const busy = () =>
  new Failure(
    'BUSY',
    'Too many statements are running, for this client or in total.',
    `Try again in ${maxWaitMs / 1000} seconds, or send fewer queries at the same time.`,
  );

/** Limits the number of concurrent statements, for each client and in total. */
export class Admission {
  readonly #all = new Gate(maxStatements);
  readonly #clients = new Map<string, Gate>();
  readonly #perClient: number;
  readonly #waitMs: number;

  constructor(perClient: number, waitMs: number = maxWaitMs) {
    this.#perClient = perClient;
    this.#waitMs = waitMs;
  }

  /** Returns the function that admits the statements of one request of a client. */
  forRequest(client: string): Admit {
    const request = new Gate(maxPerRequest);
    return async (signal) => {
      const leaveRequest = await request.enter(undefined, signal);
      try {
        const leaveClient = await this.#enterClient(client, signal);
        return () => {
          leaveClient();
          leaveRequest();
        };
      } catch (error) {
        leaveRequest();
        throw error;
      }
    };
  }

  async #enterClient(client: string, signal: AbortSignal | undefined): Promise<() => void> {
    const gate = this.#clients.get(client) ?? new Gate(this.#perClient);
    this.#clients.set(client, gate);
    const leaveGate = await gate.enter(this.#waitMs, signal);
    const leave = () => {
      leaveGate();
      if (gate.isIdle) this.#clients.delete(client);
    };
    try {
      const leaveAll = await this.#all.enter(this.#waitMs, signal);
      return () => {
        leaveAll();
        leave();
      };
    } catch (error) {
      leave();
      throw error;
    }
  }
}
