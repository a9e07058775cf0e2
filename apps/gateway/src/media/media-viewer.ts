import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from '#access';
import { notFound, UserError } from '#platform';
import type { UploadPermit } from '#media';
import { ViewerResolver } from '#sign-in';

/** Whose requests about media are. */
@Injectable()
export class MediaViewer {
  constructor(private readonly viewers: ViewerResolver) {}

  /** @throws UserError UNAUTHENTICATED for nobody, FORBIDDEN for a token that doesn't read */
  async reader(headers: IncomingHttpHeaders): Promise<Viewer> {
    const viewer = await this.viewers.fromHeaders(headers);
    if (!viewer) throw new UserError('UNAUTHENTICATED', 'Sign in first, or send a token as Authorization: Bearer ….');
    if (!viewer.scopes.has('read')) throw new UserError('FORBIDDEN', 'This token lacks the scope read.');
    return viewer;
  }

  /**
   * The address alone lets its upload in, as programs send bytes without their token; but not after the session or token has ended that
   * began it, and not from somebody else who is signed in.
   * @throws UserError NOT_FOUND, UNAUTHENTICATED
   */
  async assertUploader(headers: IncomingHttpHeaders, permit: UploadPermit): Promise<void> {
    const viewer = await this.viewers.fromHeaders(headers);
    if (viewer && viewer.personId !== permit.personId) throw notFound('upload');
    if (permit.credentialId === undefined || (await this.viewers.stillIn(permit.personId, permit.credentialId))) return;
    throw new UserError('UNAUTHENTICATED', 'The session or token that began this upload has ended; sign in and begin another.');
  }
}
