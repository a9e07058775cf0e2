import { type Scope, SCOPES } from '#access';
import { said, UserError } from '#platform';

/** @throws UserError BAD_USER_INPUT for no scopes, or unknown ones */
export function parseScopes(scopes: readonly string[]): Scope[] {
  const isScope = (text: string): boolean => (SCOPES as readonly string[]).includes(text);
  if (scopes.length === 0 || !scopes.every(isScope)) throw new UserError('BAD_USER_INPUT', said`Scopes are one or more of ${SCOPES.join(', ')}.`, 'scopes');
  return SCOPES.filter((scope) => scopes.includes(scope));
}
