/** A piece of SQL with its values apart, so that no value is ever part of the text. Pieces nest. */
export class SqlFragment {
  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /** The statement with $1, $2 … and the values they stand for. A list that stands in it several times is sent once. */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    let text = this.strings[0] ?? '';
    for (let i = 0; i < this.parts.length; i++) {
      const part = this.parts[i];
      if (part instanceof SqlFragment) text += part.write(values);
      else text += `$${(Array.isArray(part) ? values.indexOf(part) + 1 : 0) || values.push(part)}`;
      text += this.strings[i + 1] ?? '';
    }
    return text;
  }
}

/** `sql\`SELECT … WHERE id = ${id}\``: a value becomes a parameter, a fragment is put in as it is. */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): SqlFragment {
  return new SqlFragment(strings, parts);
}

/** A trusted piece of SQL that is written in the code itself, such as a table's alias. Never a value from outside. */
export function raw(text: string): SqlFragment {
  return new SqlFragment([text], []);
}

/** Fragments one after another with a separator between them. */
export function join(fragments: readonly SqlFragment[], separator: string): SqlFragment {
  if (fragments.length === 0) return raw('');
  return new SqlFragment(['', ...fragments.slice(1).map(() => separator), ''], fragments);
}
