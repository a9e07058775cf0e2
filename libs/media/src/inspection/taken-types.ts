/** Pictures that are taken, by their content. All are made anew, so what is sent is never what is shown. */
export const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif', 'image/avif']);

/** Files that are taken, and the endings of their names. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['application/pdf', '.pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', '.pptx'],
  ['application/vnd.oasis.opendocument.text', '.odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', '.ods'],
  ['application/vnd.oasis.opendocument.presentation', '.odp'],
]);

/** Whether content of this type is taken. */
export function isTaken(kind: 'IMAGE' | 'FILE', contentType: string | undefined): contentType is string {
  return contentType !== undefined && (kind === 'IMAGE' ? PICTURES.has(contentType) : FILES.has(contentType));
}

/** Whether content that begins like this may turn out to be taken: an office document begins as any ZIP does. */
export function mayBeTaken(kind: 'IMAGE' | 'FILE', contentType: string | undefined): boolean {
  return isTaken(kind, contentType) || (kind === 'FILE' && contentType === 'application/zip');
}

/** A file's name with the ending of what it is, whatever ending it was given. */
export function nameFor(name: string, contentType: string): string {
  const ending = FILES.get(contentType) ?? '';
  return name.toLowerCase().endsWith(ending) ? name : `${name.slice(0, 250)}${ending}`;
}
