/** The first Ctrl-C lets what is in work end, as `words` say; the second one ends the process as it always does. */
export function stopOnSignals(err: NodeJS.WriteStream, words = 'stopping after this article'): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (!controller.signal.aborted) err.write(`\n${words}; again to stop at once\n`);
      controller.abort();
    });
  }
  return controller.signal;
}
