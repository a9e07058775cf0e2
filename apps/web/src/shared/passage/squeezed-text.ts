/**
 * Text without white space. Server and browser part blocks differently, and a selection is yet another text; what is left without
 * white space is the same in all of them, so that places can be carried over.
 */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A text with the places of what is left of it without white space. */
export class SqueezedText {
  readonly text: string;
  private readonly places: number[] = [];

  constructor(readonly whole: string) {
    for (let i = 0; i < whole.length; i += 1) if (!/\s/.test(whole[i]!)) this.places.push(i);
    this.text = squeezed(whole);
  }

  /** The range of the whole text for one of the squeezed. */
  range(from: number, length: number): { from: number; to: number } {
    return { from: this.places[from]!, to: this.places[from + length - 1]! + 1 };
  }
}

/** Where `piece` stands in `text`, as near to a place as it does; -1 where it doesn't. */
export function nearest(text: string, piece: string, near: number): number {
  const [before, after] = [text.lastIndexOf(piece, near), text.indexOf(piece, near)];
  if (before < 0 || after < 0) return Math.max(before, after);
  return near - before < after - near ? before : after;
}
