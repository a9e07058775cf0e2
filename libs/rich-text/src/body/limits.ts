/** The bounds of an article's body. Each is far beyond what people write, and well within what a page can show. */
export const LIMITS = {
  /** Bytes of the body as JSON, in UTF-8. */
  bytes: 1_000_000,
  /** Nodes, texts included; a long novel has about ten thousand. Each costs 0.1 ms of the processor, in the DOM and in the sanitiser, when it is saved. */
  nodes: 12_000,
  /** References to notes in Markdown; each looks for what it says among all, and three thousand took two seconds. */
  notes: 1_000,
  /** How deep nodes may be nested; a list takes two levels. */
  depth: 64,
  /** Nested elements in foreign HTML before it is refused. */
  htmlDepth: 300,
} as const;
