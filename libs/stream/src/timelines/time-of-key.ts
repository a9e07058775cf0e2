/** When something came to the place that a stream_key names: the milliseconds that a UUIDv7 begins with. */
export function timeOf(streamKey: string): Date {
  return new Date(Number.parseInt(streamKey.replaceAll('-', '').slice(0, 12), 16));
}
