/** The first Ctrl-C lets the article in work end; the second one ends the process as it always does. */
export function stopOnSignals(err: NodeJS.WriteStream): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (!controller.signal.aborted) err.write('\nstopping after this article; again to stop at once\n');
      controller.abort();
    });
  }
  return controller.signal;
}
