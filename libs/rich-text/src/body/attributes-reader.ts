import type { MarkType, NodeType } from 'prosemirror-model';
import { ATTRIBUTE_RULES, DERIVED_ATTRIBUTES } from './attribute-rules.js';
import { RichTextError } from './rich-text.error.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON as an object, or an error that says what was expected where. */
export function objectAt(json: unknown, path: string, what: string): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject;
  throw new RichTextError(`A ${what} must be an object`, path);
}

/** The attributes of a node or mark in their normal form; what is missing takes its default, what is unknown is refused. */
export function attributesOf(type: NodeType | MarkType, json: unknown, path: string): Record<string, unknown> {
  const given = json === undefined || json === null ? {} : objectAt(json, `${path}.attrs`, 'list of attributes');
  const rules = ATTRIBUTE_RULES[type.name] ?? {};
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (known === undefined && DERIVED_ATTRIBUTES[type.name]?.includes(name)) continue;
    if (known === undefined) throw new RichTextError(`${type.name} has no attribute "${name.slice(0, 40)}"`, path);
    const read = known.rule(value);
    if (read === undefined) throw new RichTextError(`${name} of ${type.name} must be ${known.wanted}`, `${path}.attrs.${name}`);
    attributes[name] = read;
  }
  for (const [name, needed] of REQUIRED) {
    if (type.name === name && attributes[needed] === undefined) throw new RichTextError(`${name} needs ${needed}`, path);
  }
  // Widths are one for each column that a cell spans; any other number of them says nothing.
  const { colwidth, colspan = 1 } = attributes;
  if (Array.isArray(colwidth) && colwidth.length !== colspan) attributes['colwidth'] = null;
  return attributes;
}

const REQUIRED = [
  ['image', 'src'],
  ['embed', 'url'],
  ['link', 'href'],
] as const;
