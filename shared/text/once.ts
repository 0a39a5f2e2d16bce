/**
 * A value made when it is first asked for, for what takes a while to make and not every article needs: a cold start does
 * not wait for it.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
