import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildASTSchema, buildSchema, type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, parse,
} from 'graphql';
import { builtSchema, schemaText } from '../support/built-schema.js';
import { startTestHub, type TestHub } from '../support/hub.js';

const COMMITTED = new URL('../../schema.graphql', import.meta.url);
/** What programs outside rely on already; it lies beside the checkout where the project is developed. */
const CONTRACT = new URL('../../../shared/contract.graphql', import.meta.url);

/** What the contract promises and later work brings, with that work. A line goes when its work comes: the spec says so. */
const PENDING: Record<string, string> = {};

/** Named in the contract's fields alone, without saying what they have. */
const UNSPECIFIED = 'scalar JSON scalar DateTime';

describe('the schema', () => {
  let hub: TestHub;
  let built: GraphQLSchema;

  beforeAll(async () => {
    hub = await startTestHub();
    built = builtSchema(hub.gateway);
  });
  afterAll(() => hub.close());

  it('is the one that is committed; TIDINGS_WRITE_SCHEMA=1 commits to what is built', () => {
    if (process.env.TIDINGS_WRITE_SCHEMA) writeFileSync(COMMITTED, schemaText(built));
    expect(schemaText(built)).toBe(readFileSync(COMMITTED, 'utf8'));
  });

  it('can be read back', () => {
    expect(Object.keys(buildSchema(schemaText(built)).getTypeMap()).sort()).toEqual(Object.keys(built.getTypeMap()).sort());
  });

  it('describes every type, field, argument and value', () => {
    expect([...elements(built)].filter(([, element]) => !element.description?.trim()).map(([name]) => name)).toEqual([]);
  });

  const contract = existsSync(CONTRACT) ? it : it.skip;

  contract('keeps the contract', () => {
    const promised = contractSchema(readFileSync(CONTRACT, 'utf8'));
    const here = elements(built);
    const missing: string[] = [];
    for (const [name, { type }] of elements(promised)) {
      const known = here.get(name);
      if (name.endsWith('standIn') || name.endsWith('=STAND_IN')) continue;
      if (known && (type === undefined || type === known.type)) continue;
      if (PENDING[name] ?? PENDING[name.split(/[.=(]/)[0] ?? ''] ?? PENDING[name.split('(')[0] ?? '']) continue;
      missing.push(known ? `${name}: ${known.type} instead of ${type}` : name);
    }
    expect(missing).toEqual([]);
    expect(Object.keys(PENDING).filter((name) => here.has(name))).toEqual([]);
  });
});

interface Element {
  /** As written in SDL; undefined where its kind is all there is to compare. */
  readonly type?: string;
  readonly description: string | null | undefined;
}

/** Everything with a name: `Post`, `Post.replies`, `Post.replies(first)`, `ReasonKind=OWN`, `Card=LinkCard`, `Post implements Node`. */
function elements(of: GraphQLSchema): Map<string, Element> {
  const all = new Map<string, Element>();
  for (const type of Object.values(of.getTypeMap())) if (!type.name.startsWith('__') && !/^(String|Int|Float|Boolean|ID)$/.test(type.name)) addType(all, type);
  return all;
}

function addType(all: Map<string, Element>, type: GraphQLNamedType): void {
  all.set(type.name, { description: type.description });
  if (isEnumType(type)) for (const value of type.getValues()) all.set(`${type.name}=${value.name}`, { description: value.description });
  if (isUnionType(type)) for (const member of type.getTypes()) all.set(`${type.name}=${member.name}`, { description: 'a member' });
  if (isObjectType(type)) for (const one of type.getInterfaces()) all.set(`${type.name} implements ${one.name}`, { description: 'an interface' });
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    all.set(`${type.name}.${field.name}`, { type: String(field.type), description: field.description });
    if ('args' in field) for (const arg of field.args) all.set(`${type.name}.${field.name}(${arg.name})`, { type: String(arg.type), description: arg.description });
  }
}

/** The contract as a schema. It names types that it doesn't say more of; those are stood in for, and left out of the comparison. */
function contractSchema(text: string): GraphQLSchema {
  const named = new Set([...text.replace(/#.*/g, '').matchAll(/\b[A-Z][A-Za-z]+\b/g)].map(([name]) => name));
  const given = new Set([...text.matchAll(/^(?:type|interface|enum|input|union|scalar) (\w+)/gm)].map((match) => match[1]));
  const kindless = [...named].filter((name) => !given.has(name) && !/^([A-Z_]+|String|Int|Float|Boolean|ID|JSON|DateTime)$/.test(name));
  const standIns = kindless.map((name) => (/Input$|Filter$/.test(name) ? `input ${name} { standIn: Int }` : /^(Role|CaseStatus|SearchKind)$/.test(name) ? `enum ${name} { STAND_IN }` : `type ${name} { standIn: Int }`));
  const document = parse(`${text}\n${UNSPECIFIED.replace(' scalar', '\nscalar')}\n${standIns.join('\n')}`);
  return buildASTSchema(document, { assumeValid: true });
}
