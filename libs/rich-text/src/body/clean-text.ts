const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/**
 * Text as it is stored: without control characters (PostgreSQL's jsonb and XML feeds refuse them) and without halves of
 * surrogate pairs. In code, line ends become `\n`.
 */
export function cleanCode(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '');
}

/** The same for running text, where a line end or a tab is a space. */
export function cleanLine(text: string): string {
  return text.toWellFormed().replace(CONTROL, '').replace(/[\t\r\n]+/g, ' ');
}
