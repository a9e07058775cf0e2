/** Text as LIKE takes it letter for letter; put % where anything may stand. */
export function likeLiterally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
