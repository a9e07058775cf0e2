/** What stands in a place of a sentence. */
export type Value = string | number | Said;

/** A sentence for people, apart from what stands in its places, so that who shows it can say it in another language. */
export class Said {
  /** @param template English, with {0}, {1} … where the values go */
  constructor(
    readonly template: string,
    readonly values: readonly Value[],
  ) {}

  toString(): string {
    return this.template.replace(/\{(\d+)\}/g, (_place, index: string) => String(this.values[Number(index)]));
  }

  /** As clients get it in `extensions`. */
  toJSON(): { readonly template: string; readonly values: readonly Value[] } {
    return { template: this.template, values: this.values };
  }
}

/** Marks a sentence that people read: said`${name} has left.` Found by `npm run messages`, as UserErrors in plain words are; its translations stand beside the app's. */
export function said(words: TemplateStringsArray, ...values: readonly Value[]): Said {
  return new Said(words.reduce((text, part, place) => `${text}{${place - 1}}${part}`), values);
}
