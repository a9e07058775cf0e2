import { SignInProblem } from '../checks/sign-in-problem.js';
import { type AttributeMap, type GroupMap, usualAttributes } from '../connections/attribute-map.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { TRANSIENT } from '../saml/saml-names.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import type { VouchedSignIn } from '../saml/expectation.js';

/** What a provider says of a person, in our words. Undefined: it says nothing; null: it says there is none. */
export interface MappedPerson {
  /** What the provider knows the person by, for good. */
  readonly subject: string;
  readonly displayName: string;
  readonly mail: string | null | undefined;
  readonly title: string | null | undefined;
  readonly department: string | null | undefined;
  /** A mail address or a handle. */
  readonly manager: string | null | undefined;
  readonly guest: boolean;
  /** Roles that the connection's groups decide: true gives, false takes away. */
  readonly roles: ReadonlyMap<MappedRole, boolean>;
}

export type MappedRole = Exclude<keyof GroupMap, 'guests'>;

const ROLES: readonly MappedRole[] = ['MODERATOR', 'ADMINISTRATOR'];
const MAX_LINE = 120;
const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

/** Reads an assertion's attributes by the connection's map. @throws SamlRefusal where they name nobody for good */
export function mapPerson(connection: Pick<SamlConnectionEntity, 'attributeMap' | 'groupMap'>, signIn: VouchedSignIn): MappedPerson {
  const all = (word: keyof AttributeMap): readonly string[] | undefined => {
    const name = (connection.attributeMap[word] ?? usualAttributes[word]).find((one) => signIn.attributes.has(one));
    return name === undefined ? undefined : signIn.attributes.get(name);
  };
  const one = (word: keyof AttributeMap): string | null | undefined => {
    const values = all(word);
    return values === undefined ? undefined : values[0]?.slice(0, MAX_LINE) || null;
  };
  const mail = mailOf(one('mail'), signIn);
  const groups = new Set(all('groups'));
  const inAny = (names: readonly string[] | undefined): boolean => names?.some((name) => groups.has(name)) ?? false;
  return {
    subject: subjectOf(connection.attributeMap.subject ? one('subject') : undefined, signIn),
    displayName: one('name') || [one('givenName'), one('familyName')].filter(Boolean).join(' ') || mail?.split('@')[0] || signIn.nameId.slice(0, MAX_LINE),
    mail,
    title: one('title'),
    department: one('department'),
    manager: one('manager'),
    guest: inAny(connection.groupMap.guests),
    roles: new Map(ROLES.filter((role) => connection.groupMap[role]).map((role) => [role, inAny(connection.groupMap[role])])),
  };
}

function subjectOf(mapped: string | null | undefined, signIn: VouchedSignIn): string {
  if (mapped) return mapped;
  if (signIn.nameIdFormat === TRANSIENT) {
    throw new SamlRefusal('The NameID is transient and no attribute is mapped as subject', { problem: SignInProblem.TRANSIENT, received: [TRANSIENT] });
  }
  return signIn.nameId;
}

function mailOf(mapped: string | null | undefined, signIn: VouchedSignIn): string | null | undefined {
  const given = mapped ?? (signIn.nameIdFormat?.endsWith(':emailAddress') ? signIn.nameId : mapped);
  return given && !MAIL.test(given) ? undefined : given?.toLowerCase();
}
