/** How long it may take to know whether the database answers, in milliseconds. */
const readyMs = 2_000;

/** Asks whether something is ready, never twice at once; what is not known within two seconds, or fails, is not. */
export function askOnce(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  return () => {
    asking ??= ask()
      .catch(() => false)
      .finally(() => {
        asking = undefined;
      });
    return withinMs(readyMs, asking);
  };
}

async function withinMs(ms: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
