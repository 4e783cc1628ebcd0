/** The time limit for checking that the database answers, in milliseconds. */
const readyMs = 2_000;

/** Wraps a check so that concurrent calls share one run; gives false if it fails or exceeds the time limit. */
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
