/** A mark as JSON. */
export interface MarkJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A node as JSON, the shape that ProseMirror and Tiptap read and write. */
export interface NodeJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly NodeJson[];
  readonly marks?: readonly MarkJson[];
  readonly text?: string;
}

declare const checked: unique symbol;

/** An article's body that went through `parseArticleBody`: of the schema, within bounds, in its one normal form. */
export interface ArticleBody extends NodeJson {
  readonly type: 'doc';
  readonly content: readonly NodeJson[];
  readonly [checked]: true;
}
