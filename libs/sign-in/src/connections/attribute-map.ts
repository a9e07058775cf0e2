import { z } from 'zod';
import { said, UserError } from '#platform';

const names = z.array(z.string().min(1).max(500)).max(50);

const attributeMapShape = z.strictObject({
  subject: names, name: names, givenName: names, familyName: names, mail: names, title: names, department: names, manager: names, groups: names,
}).partial();

const groupMapShape = z.strictObject({ guests: names, MODERATOR: names, ADMINISTRATOR: names }).partial();

/** What a connection reads of an assertion: for each of our words the names of attributes to look under, the first that is there counts. */
export interface AttributeMap {
  readonly subject?: readonly string[];
  readonly name?: readonly string[];
  readonly givenName?: readonly string[];
  readonly familyName?: readonly string[];
  readonly mail?: readonly string[];
  readonly title?: readonly string[];
  readonly department?: readonly string[];
  readonly manager?: readonly string[];
  readonly groups?: readonly string[];
}

/** Which groups of the provider mean what here. A role that is listed is given and taken away by the provider alone. */
export interface GroupMap {
  /** Members are guests, not employees. */
  readonly guests?: readonly string[];
  readonly MODERATOR?: readonly string[];
  readonly ADMINISTRATOR?: readonly string[];
}

const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const microsoft = 'http://schemas.microsoft.com';

/**
 * What Entra ID, Okta, Keycloak, SimpleSAMLphp and the eduPerson schema call these things; used for each word that a
 * connection doesn't map itself. Sources: Microsoft's list of SAML claims; RFC 4519 and RFC 4524 for the OIDs.
 */
export const usualAttributes: Required<AttributeMap> = {
  subject: [],
  name: ['displayName', `${microsoft}/identity/claims/displayname`, 'urn:oid:2.16.840.1.113730.3.1.241', 'name', 'cn', 'urn:oid:2.5.4.3'],
  givenName: ['givenName', 'firstName', `${claims}/givenname`, 'urn:oid:2.5.4.42'],
  familyName: ['sn', 'surname', 'lastName', `${claims}/surname`, 'urn:oid:2.5.4.4'],
  mail: ['mail', 'email', `${claims}/emailaddress`, 'urn:oid:0.9.2342.19200300.100.1.3'],
  title: ['title', 'jobTitle', 'urn:oid:2.5.4.12', `${microsoft}/identity/claims/jobtitle`],
  department: ['department', 'ou', `${microsoft}/identity/claims/department`, 'urn:oid:2.16.840.1.113730.3.1.2', 'urn:oid:2.5.4.11'],
  manager: ['manager', 'urn:oid:0.9.2342.19200300.100.1.10'],
  groups: ['groups', 'memberOf', 'isMemberOf', 'role', 'Role', `${microsoft}/ws/2008/06/identity/claims/groups`, `${microsoft}/ws/2008/06/identity/claims/role`],
};

/** @throws UserError BAD_USER_INPUT that names what is wrong in a map that IT wrote */
export function parseAttributeMap(map: unknown): AttributeMap {
  return parsed(attributeMapShape, map, 'attributeMap') as AttributeMap;
}

/** @throws UserError BAD_USER_INPUT, as above */
export function parseGroupMap(map: unknown): GroupMap {
  return parsed(groupMapShape, map, 'groupMap') as GroupMap;
}

function parsed<Shape extends z.ZodType>(shape: Shape, map: unknown, field: string): z.infer<Shape> {
  const result = shape.safeParse(map ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '));
  throw new UserError('BAD_USER_INPUT', said`${field} must give lists of names: ${problems.join('; ')}`, field);
}
