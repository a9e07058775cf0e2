import { type Scope, SCOPES } from '#access';
import { said, UserError } from '#platform';

/** @throws UserError BAD_USER_INPUT for no scopes, or unknown ones */
export function parseScopes(scopes: readonly string[]): Scope[] {
  const unknown = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown !== undefined || scopes.length === 0) {
    throw new UserError('BAD_USER_INPUT', unknown === undefined ? said`Scopes are one or more of ${SCOPES.join(', ')}.` : said`Scopes are one or more of ${SCOPES.join(', ')}, not ${unknown}.`, 'scopes');
  }
  return SCOPES.filter((scope) => scopes.includes(scope));
}
