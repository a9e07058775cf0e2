import { Change, ChangeSet, simplifyChanges, type TokenEncoder } from '@tiptap/pm/changeset';
import type { JSONContent } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import { StepMap, Transform } from '@tiptap/pm/transform';
import { comparisonSchema } from './comparison-schema.js';
import { pairBlocks } from './pair-blocks.js';

export interface ComparedText {
  title: string;
  body: JSONContent;
}

/** A block of both texts, with what is only in one marked. */
export interface ComparedRow {
  kind: 'same' | 'changed' | 'added' | 'removed';
  before: Node | null;
  after: Node | null;
  /** Its words are the same: it is set in another way. */
  formOnly: boolean;
}

const marksKey = (marks: readonly Mark[]) => (marks.length === 0 ? '' : JSON.stringify(marks));

/** Letters in another form, and blocks of another kind or with another attribute, count as changed. */
const encoder: TokenEncoder<string> = {
  encodeCharacter: (char, marks) => String.fromCharCode(char) + marksKey(marks),
  encodeNodeStart: (node) => `<${node.type.name}${JSON.stringify(node.attrs)}${marksKey(node.marks)}`,
  encodeNodeEnd: (node) => `>${node.type.name}`,
  compareTokens: (one, other) => one === other,
};

function changesOf(before: Node, after: Node): readonly Change[] {
  const map = new StepMap([0, before.content.size, after.content.size]);
  const { changes } = ChangeSet.create<boolean>(before, undefined, encoder).addSteps(after, [map], true);
  // Whole words read better than letters; Chinese has no spaces by which the library knows them.
  return /\p{Script=Han}/u.test(after.textContent) ? changes : simplifyChanges(changes, after);
}

function marked(doc: Node, mark: 'removed' | 'added', ranges: readonly { from: number; to: number }[]): Node {
  const transform = new Transform(doc);
  for (const { from, to } of ranges) if (from < to) transform.addMark(from, to, comparisonSchema.mark(mark));
  return transform.doc;
}

function compareBlocks(before: Node, after: Node): ComparedRow {
  if (before.eq(after)) return { kind: 'same', before, after, formOnly: false };
  const [a, b] = [before, after].map((block) => comparisonSchema.node('doc', null, block)) as [Node, Node];
  const changes = changesOf(a, b);
  return {
    kind: 'changed',
    before: marked(a, 'removed', changes.map(({ fromA, toA }) => ({ from: fromA, to: toA }))).firstChild,
    after: marked(b, 'added', changes.map(({ fromB, toB }) => ({ from: fromB, to: toB }))).firstChild,
    formOnly: a.textContent === b.textContent,
  };
}

const titleOf = ({ title }: ComparedText) => comparisonSchema.node('heading', { level: 1 }, title ? comparisonSchema.text(title) : []);

/** Two texts block by block, the title first, with what is only in one of them marked. */
export function compareTexts(before: ComparedText, after: ComparedText): ComparedRow[] {
  const [a, b] = [before, after].map(({ body }) => comparisonSchema.nodeFromJSON(body)) as [Node, Node];
  const blocks = pairBlocks(a.children, b.children).map(([one, other]): ComparedRow => {
    if (one && other) return compareBlocks(one, other);
    return { kind: one ? 'removed' : 'added', before: one, after: other, formOnly: false };
  });
  return [compareBlocks(titleOf(before), titleOf(after)), ...blocks];
}
