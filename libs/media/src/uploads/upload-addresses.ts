import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { encodeId } from '#platform';
import { MediaSigner } from '../delivery/media-signer.js';
import type { MediaKind } from '../media/media-state.js';

const SECONDS = 15 * 60;
/** For viewers that came with neither session nor token: the command line and specs. */
const NOBODY = 'none';

/** What a checked upload address says. */
export interface UploadPermit {
  /** A TypeID. */
  readonly id: string;
  readonly personId: string;
  /** UUID of the session or token that began the upload; undefined where there was none. */
  readonly credentialId: string | undefined;
}

/** Addresses that take an upload's bytes: for a quarter of an hour, for one upload, from whom began it, as long as their session or token lives. */
@Injectable()
export class UploadAddresses {
  constructor(private readonly signer: MediaSigner) {}

  /** A path of the hub. */
  async of(viewer: Viewer, kind: MediaKind, mediaId: string, now = Date.now()): Promise<string> {
    const id = encodeId(kind.toLowerCase(), mediaId);
    const parts = [viewer.principalId, viewer.sessionId ?? viewer.tokenId ?? NOBODY, Math.floor(now / 1_000) + SECONDS] as const;
    return `/media/uploads/${id}?token=${[...parts, await this.signer.sign('upload', id, ...parts)].join('.')}`;
  }

  /** Undefined for a token that the hub never gave for this id, or that has expired. */
  async check(id: string, token: string, now = Date.now()): Promise<UploadPermit | undefined> {
    const [personId, credentialId, expires, signature, ...rest] = token.split('.');
    if (personId === undefined || credentialId === undefined || expires === undefined || signature === undefined || rest.length > 0) return undefined;
    if (!(await this.signer.isSigned(signature, 'upload', id, personId, credentialId, expires)) || Number(expires) * 1_000 < now) return undefined;
    return { id, personId, credentialId: credentialId === NOBODY ? undefined : credentialId };
  }
}
