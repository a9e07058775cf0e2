/** Markup that is safe to put into a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of a page: values are escaped, pieces and lists of pieces are put in as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | number | Html | readonly Html[])[]): Html {
  return new Html(strings.reduce((text, string, index) => text + write(values[index - 1]) + string));
}

function write(value: string | number | Html | readonly Html[] | undefined): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return (value as readonly Html[]).map((one) => one.text).join('\n');
  return String(value ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}
