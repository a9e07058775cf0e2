/** What is made when it is used first: what formats dates and numbers takes a phone some milliseconds each to make, which the first page waits for. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
