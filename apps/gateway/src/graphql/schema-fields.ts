import { type DocumentNode, type ExecutionResult, Kind, visit } from 'graphql';

const ROOTS = new Set(['__schema', '__type']);

/** Whether a document asks what the schema says of itself. */
export function asksOfSchema(document: DocumentNode): boolean {
  return schemaKeys(document).size > 0;
}

/** How many fields an answer has of what the schema says of itself. graphql-js answers these by itself, all at once. */
export function schemaFields(document: DocumentNode, { data }: ExecutionResult): number {
  let fields = 0;
  const left: unknown[] = [...schemaKeys(document)].map((key) => data?.[key]);
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside: unknown[] = Object.values(next);
    if (!Array.isArray(next)) fields += inside.length;
    left.push(...inside);
  }
  return fields;
}

/** By which names these stand in the answer. */
function schemaKeys(document: DocumentNode): Set<string> {
  const keys = new Set<string>();
  visit(document, {
    [Kind.FIELD]: ({ name, alias }) => {
      if (ROOTS.has(name.value)) keys.add((alias ?? name).value);
      // Only Query has them, be it in a fragment; nothing within a field is of Query.
      return false;
    },
  });
  return keys;
}
