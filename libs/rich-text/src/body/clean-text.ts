// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

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
