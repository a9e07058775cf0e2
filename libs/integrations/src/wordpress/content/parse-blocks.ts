/** A block of WordPress's editor: HTML and further blocks between two comments. Without a name: what stands outside of blocks. */
export interface Block {
  /** `core/paragraph`, `plugin/thing`; null outside of blocks. */
  readonly name: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly parts: (string | Block)[];
}

const DELIMITER = /^\s+(\/)?wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s*(\{[\s\S]*\})?\s*(\/)?$/;

/** Takes content apart at its block comments (`<!-- wp:image {"id":3} -->`). What isn't closed ends with what it is in. */
export function parseBlocks(content: string): Block[] {
  const root: Block = { name: null, attributes: {}, parts: [] };
  const open: Block[] = [root];
  const top = () => open.at(-1) ?? root;
  let from = 0;
  for (let at = content.indexOf('<!--'); at !== -1; at = content.indexOf('<!--', at + 4)) {
    const end = content.indexOf('-->', at);
    if (end === -1) break;
    const [match, closing, name = '', attributes, alone] = DELIMITER.exec(content.slice(at + 4, end)) ?? [];
    if (match === undefined) continue;
    if (at > from) top().parts.push(content.slice(from, at));
    from = end + 3;
    const block: Block = { name: name.includes('/') ? name : `core/${name}`, attributes: attributesFrom(attributes), parts: [] };
    if (closing !== undefined) close(open, block.name);
    else {
      top().parts.push(block);
      if (alone === undefined) open.push(block);
    }
  }
  if (from < content.length) top().parts.push(content.slice(from));
  return root.parts.map((part) => (typeof part === 'string' ? { name: null, attributes: {}, parts: [part] } : part));
}

/** Ends the innermost block of that name, and those in it that were left open; an end without a beginning ends nothing. */
function close(open: Block[], name: string | null): void {
  const at = open.findLastIndex((block) => block.name === name);
  if (at > 0) open.length = at;
}

function attributesFrom(json: string | undefined): Block['attributes'] {
  try {
    return json === undefined ? {} : (JSON.parse(json) as Block['attributes']);
  } catch {
    return { unreadable: json };
  }
}
