/**
 * About how many characters of JSON a value takes. Asked of what strangers send: it doesn't call itself, as that may be nested without end,
 * and stops counting beyond `most`.
 */
export function sizeOf(value: unknown, most = Number.POSITIVE_INFINITY): number {
  const waiting = [value];
  let size = 0;
  while (waiting.length > 0 && size <= most) {
    const one = waiting.pop();
    if (typeof one === 'string') size += one.length + 3;
    else if (typeof one !== 'object' || one === null) size += 5;
    else if (Array.isArray(one)) size += push(waiting, one);
    else size += push(waiting, Object.values(one)) + Object.keys(one).reduce((sum, key) => sum + key.length + 3, 0);
  }
  return size;
}

/** One by one: a call takes only some 100,000 arguments. */
function push(waiting: unknown[], more: readonly unknown[]): number {
  for (const one of more) waiting.push(one);
  return 2;
}
