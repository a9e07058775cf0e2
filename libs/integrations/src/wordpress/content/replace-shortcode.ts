/** One use of a shortcode: `[tag name="value" plain]content[/tag]`, the content and the end being optional. */
export interface Shortcode {
  readonly tag: string;
  readonly named: Readonly<Record<string, string>>;
  /** Attributes without a name, in order. */
  readonly plain: readonly string[];
  readonly content: string | undefined;
}

const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)/g;

/**
 * Puts `write`'s answer in the place of each use of a shortcode. One in double brackets is meant to be read, and left alone.
 * The syntax is that of WordPress's Shortcode API (codex.wordpress.org/Shortcode_API); shortcodes of one name don't nest.
 */
export function replaceShortcode(tag: string, text: string, write: (shortcode: Shortcode) => string): string {
  const use = new RegExp(`(\\[?)\\[${tag}(?![\\w-])([^\\]]*?)(/?)\\](?:((?:(?!\\[/?${tag}[\\s\\]])[^])*)\\[/${tag}\\])?(\\]?)`, 'g');
  return text.replace(use, (whole: string, before: string, attributes: string, alone: string, content: string | undefined, after: string) => {
    if (before !== '' && after !== '') return whole;
    const ends = alone !== '' && content !== undefined ? `${content}[/${tag}]` : '';
    return before + write({ tag, ...attributesIn(attributes), content: alone === '' ? content : undefined }) + ends + after;
  });
}

function attributesIn(text: string): Pick<Shortcode, 'named' | 'plain'> {
  const named: Record<string, string> = {};
  const plain: string[] = [];
  for (const [, name, double, single, bare, ...values] of text.matchAll(ATTRIBUTE)) {
    if (name === undefined) plain.push(values.find((value) => value !== undefined) ?? '');
    else named[name.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return { named, plain };
}
