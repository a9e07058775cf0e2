/**
 * A text that can't become an article's body. `message` says what is wrong and is fit for whoever sent it; `path` is where
 * in the JSON it was found (`content[2].marks[0].attrs.href`), empty for the whole.
 */
export class RichTextError extends Error {
  override readonly name = 'RichTextError';

  constructor(
    readonly problem: string,
    readonly path = '',
  ) {
    super(path === '' ? problem : `${problem} (at ${path})`);
  }
}
