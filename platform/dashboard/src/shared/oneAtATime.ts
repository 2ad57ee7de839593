/** Runs work, and leaves out what is asked for while it still runs: a double click acts once. */
export function oneAtATime() {
  let isRunning = false;
  return async (work: () => Promise<unknown>) => {
    if (isRunning) return;
    isRunning = true;
    try {
      await work();
    } finally {
      isRunning = false;
    }
  };
}
