import { Fragment, Mark, type Node } from 'prosemirror-model';
import { articleSchema } from '../schema/article-schema.js';
import { attributesOf, type JsonObject, objectAt } from './attributes-reader.js';
import { cleanCode, cleanLine } from './clean-text.js';
import { LIMITS } from './limits.js';
import { RichTextError } from './rich-text.error.js';

const NODE_KEYS = new Set(['type', 'attrs', 'content', 'marks', 'text']);

/** Reads one document's JSON into a node of the schema, strictly; counts as it goes, so that a flood ends early. */
export class BodyReader {
  private nodes = 0;
  private characters = 0;

  read(json: unknown): Node {
    const doc = this.node(json, '', 0);
    if (doc === null || doc.type.name !== 'doc') throw new RichTextError('The body must be a node of type doc');
    return doc;
  }

  private node(json: unknown, path: string, depth: number): Node | null {
    const object = objectAt(json, path, 'node');
    this.nodes += 1;
    if (this.nodes > LIMITS.nodes) throw new RichTextError(`The body has more than ${LIMITS.nodes} nodes`);
    if (depth > LIMITS.depth) throw new RichTextError(`The body is nested more than ${LIMITS.depth} levels deep`, path);
    const unknown = Object.keys(object).find((key) => !NODE_KEYS.has(key));
    if (unknown !== undefined) throw new RichTextError(`A node has no property ${quoted(unknown)}`, path);
    const type = typeof object['type'] === 'string' ? articleSchema.nodes[object['type']] : undefined;
    if (type === undefined) throw new RichTextError(`An article has no node of type ${quoted(object['type'])}`, path);
    if (type.isText) return this.text(object, path);
    if (object['text'] !== undefined) throw new RichTextError(`Only a text node has text, not ${type.name}`, path);
    const attrs = attributesOf(type, object['attrs'], path);
    const content = Fragment.fromArray(this.children(object['content'], type.name, path, depth));
    // A note is no part of what is bold or leads somewhere around it; one that says nothing isn't there.
    if (type.name === 'note' && type.validContent(content)) return content.size === 0 ? null : type.create(attrs, content);
    if (!type.validContent(content)) return this.filled(type.name, attrs, content, path);
    return type.create(attrs, content, this.marks(object['marks'], path));
  }

  /** What is empty gets what it needs (a document its paragraph, a list its item); what doesn't fit is refused. */
  private filled(name: string, attrs: Record<string, unknown>, content: Fragment, path: string): Node {
    const made = content.size === 0 ? articleSchema.nodes[name]?.createAndFill(attrs) : null;
    if (made) return made;
    const held = content.size === 0 ? 'be empty' : `hold ${[...new Set(namesIn(content))].join(', ')} in this order`;
    throw new RichTextError(`A node of type ${name} can't ${held}`, path);
  }

  private children(json: unknown, parent: string, path: string, depth: number): Node[] {
    if (json === undefined || json === null) return [];
    if (!Array.isArray(json)) throw new RichTextError('The content of a node must be a list', path);
    const children: Node[] = [];
    json.forEach((child: unknown, index) => {
      const place = `${path === '' ? '' : `${path}.`}content[${index}]`;
      const node = this.node(child, place, depth + 1);
      if (node === null) return;
      const code = parent === 'codeBlock' && node.isText;
      if (code && node.marks.length > 0) throw new RichTextError('Text in a code block has no marks', place);
      const text = node.isText ? (code ? cleanCode(node.text ?? '') : cleanLine(node.text ?? '')) : '';
      if (!node.isText) children.push(node);
      else if (text !== '') children.push(articleSchema.text(text, node.marks));
    });
    return children;
  }

  private text(object: JsonObject, path: string): Node | null {
    const text = object['text'];
    if (typeof text !== 'string') throw new RichTextError('A text node must have text', path);
    if (object['content'] !== undefined || object['attrs'] !== undefined) throw new RichTextError('A text node has text and marks alone', path);
    this.characters += text.length;
    if (this.characters > LIMITS.bytes) throw new RichTextError(`The body is larger than ${LIMITS.bytes} bytes`);
    const marks = this.marks(object['marks'], path);
    return text === '' ? null : articleSchema.text(text, marks);
  }

  private marks(json: unknown, path: string): readonly Mark[] {
    if (json === undefined || json === null) return Mark.none;
    if (!Array.isArray(json)) throw new RichTextError('The marks of a node must be a list', path);
    if (json.length > 20) throw new RichTextError('A node has at most 20 marks', path);
    return json.reduce<readonly Mark[]>((set, one: unknown, index) => {
      const place = `${path}.marks[${index}]`;
      const object = objectAt(one, place, 'mark');
      const type = typeof object['type'] === 'string' ? articleSchema.marks[object['type']] : undefined;
      if (type === undefined) throw new RichTextError(`An article has no mark of type ${quoted(object['type'])}`, place);
      const unknown = Object.keys(object).find((key) => key !== 'type' && key !== 'attrs');
      if (unknown !== undefined) throw new RichTextError(`A mark has no property ${quoted(unknown)}`, place);
      return type.create(attributesOf(type, object['attrs'], place)).addToSet(set);
    }, Mark.none);
  }
}

function namesIn(content: Fragment): string[] {
  return Array.from({ length: content.childCount }, (_, index) => content.child(index).type.name);
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value;
}
