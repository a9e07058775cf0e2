import { fromString, fromUUID, getType, toUUID, type TypeId } from 'typeid-js';
import { said } from '../errors/said.js';
import { UserError } from '../errors/user-error.js';

/**
 * The id that programs outside see: a TypeID such as post_01j…, made of the type and the table's UUIDv7.
 * Source: the TypeID specification 0.3.
 */
export function encodeId(type: string, uuid: string): string {
  return fromUUID(uuid, type);
}

/**
 * The UUID inside an id of the expected type.
 * @throws UserError BAD_USER_INPUT where the text isn't an id or is one of another type
 */
export function decodeId(type: string, id: string, field = 'id'): string {
  const parsed = parseId(id);
  if (parsed?.type !== type) {
    throw new UserError('BAD_USER_INPUT', said`Expected the id of a ${type}, such as ${type}_01h2xcejqtf2nbrexx3vqjhp41.`, field);
  }
  return parsed.uuid;
}

/** Type and UUID of any id; undefined where the text isn't one. */
export function parseId(id: string): { type: string; uuid: string } | undefined {
  try {
    const known = fromString(id);
    const type = getType(known);
    return type === '' ? undefined : { type, uuid: toUUID(known as TypeId<string>) };
  } catch {
    return undefined;
  }
}
