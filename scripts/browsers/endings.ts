/** What is to be ended when a signal ends this process. */
const endings = new Set<() => Promise<void>>();

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

let signalled = false;

/** Whether Ctrl-C or another signal is ending this process: what fails from then on is no fault. */
export function isEnding(): boolean {
  return signalled;
}

/**
 * Has something ended before a signal (Ctrl-C) ends this process. A second signal does not wait.
 *
 * @returns to be called when it has ended otherwise.
 */
export function endOnSignal(end: () => Promise<void>): () => void {
  if (endings.size === 0) listen();
  endings.add(end);
  return () => {
    endings.delete(end);
    if (endings.size === 0 && !signalled) unlisten();
  };
}

function listen(): void {
  for (const signal of Object.keys(exitCodes)) process.on(signal, onSignal);
}

function unlisten(): void {
  for (const signal of Object.keys(exitCodes)) process.off(signal, onSignal);
}

function onSignal(signal: keyof typeof exitCodes): void {
  const code = exitCodes[signal];
  if (signalled) process.exit(code);
  signalled = true;
  void Promise.allSettled(Array.from(endings, (end) => end())).then(() => process.exit(code));
}
