/** What the part of an address after # names; as it stands there where it isn't encoded as addresses are, as in `#50%`. */
export function placeIn(hash: string): string {
  const name = hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
