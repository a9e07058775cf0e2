/**
 * Does a batch after another, so that no transaction, list or lock is longer than one of them.
 * @param step does the batch that begins at a place, and says where the next one begins; undefined: there is no more
 * @param most batches at most
 * @returns where to go on; undefined: all is done
 */
export async function inBatches<Place>(from: Place, step: (place: Place) => Promise<Place | undefined>, most = Infinity): Promise<Place | undefined> {
  let place: Place | undefined = from;
  for (let done = 0; done < most && place !== undefined; done++) place = await step(place);
  return place;
}

/** The same where what was done isn't there any more for the next batch. @param step does at most so many, and says how many it did */
export async function untilNone(limit: number, step: (limit: number) => Promise<number>): Promise<void> {
  await inBatches(limit, async () => ((await step(limit)) < limit ? undefined : limit));
}
