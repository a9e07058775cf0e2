import { WxrError } from './wxr.error.js';

/** One element of the file, with the text directly in it. Names keep their prefix (`wp:post_id`), as WordPress writes them. */
export class WxrElement {
  readonly children: WxrElement[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly line: number,
  ) {}

  all(name: string): WxrElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The text of the first child of this name, trimmed; empty where there is none. */
  value(name: string): string {
    return this.raw(name).trim();
  }

  /** The same as it stands, for content whose edges count. */
  raw(name: string): string {
    return this.children.find((child) => child.name === name)?.text ?? '';
  }

  /** @throws WxrError where the child is missing or empty */
  needed(name: string): string {
    const value = this.value(name);
    if (value === '') throw new WxrError(`<${this.name}> has no <${name}>`, this.line);
    return value;
  }

  /** A whole number; an export from which one is missing was cut or edited. */
  number(name: string): string {
    const value = this.needed(name);
    if (/^\d{1,18}$/.test(value)) return value;
    throw new WxrError(`<${name}> must be a number, not "${value.slice(0, 40)}"`, this.lineOf(name));
  }

  /** A date as WordPress writes them, `2013-01-05 10:00:00` in UTC; null for its zero date. */
  date(name: string): Date | null {
    const value = this.value(name);
    if (value === '' || value.startsWith('0000-00-00') || value.startsWith('-')) return null;
    const date = new Date(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value) ? `${value.replace(' ', 'T')}Z` : value);
    if (Number.isNaN(date.getTime())) throw new WxrError(`<${name}> is no date: "${value.slice(0, 40)}"`, this.lineOf(name));
    return date;
  }

  private lineOf(name: string): number {
    return this.children.find((child) => child.name === name)?.line ?? this.line;
  }
}
