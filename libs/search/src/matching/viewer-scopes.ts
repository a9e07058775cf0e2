import { moderates, type Viewer } from '#access';
import { heldScopeOf, type ScopeLetter, scopeOf } from '../documents/scope.js';

/** The scopes in which a viewer finds what stands in one of their audiences: the audience's, their own, and what was held back there if they moderate. */
export function scopesIn(audienceId: string, viewer: Viewer, letter: ScopeLetter): string[] {
  return [scopeOf(letter, audienceId), scopeOf(letter, viewer.principalId), ...(moderates(viewer) ? [heldScopeOf(letter, audienceId)] : [])];
}

/** All scopes of a viewer. */
export function scopesFor(viewer: Viewer, letter: ScopeLetter): string[] {
  return [...new Set(viewer.audienceIds.flatMap((audienceId) => scopesIn(audienceId, viewer, letter)))];
}
