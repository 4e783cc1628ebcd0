/** How long it may take to know whether the database answers, in milliseconds. */
const readyMs = 2_000;

/** Asks whether something is ready, never twice at once; what is not known within two seconds, or fails, is not. */
export function checkOnce(check: () => Promise<boolean>): () => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  return () => {
    running ??= check()
      .catch(() => false)
      .finally(() => {
        running = undefined;
      });
    return withinMs(readyMs, running);
  };
}

async function withinMs(ms: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
