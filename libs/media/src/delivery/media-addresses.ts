import { Injectable } from '@nestjs/common';
import { encodeId } from '#platform';
import { MediaSigner } from './media-signer.js';

const WINDOW_SECONDS = 3_600;

/** What an address names: the TypeID of an image or a file, and which of its forms. */
export interface MediaAddress {
  readonly id: string;
  readonly variant: string;
}

/**
 * Addresses of bytes. They hold for one to two hours, and within an hour they stay the same, so that browsers find again what they have
 * kept. They grant nothing: each delivery asks whether the viewer may read what the media hangs on.
 */
@Injectable()
export class MediaAddresses {
  constructor(private readonly signer: MediaSigner) {}

  ofImage(mediaId: string, variant: string): Promise<string> {
    return this.signed({ id: encodeId('image', mediaId), variant });
  }

  ofFile(mediaId: string): Promise<string> {
    return this.signed({ id: encodeId('file', mediaId), variant: 'original' });
  }

  async signed({ id, variant }: MediaAddress, now = Date.now()): Promise<string> {
    const expires = (Math.floor(now / 1_000 / WINDOW_SECONDS) + 2) * WINDOW_SECONDS;
    return `/media/${id}/${variant}?expires=${expires}&signature=${await this.signer.sign('deliver', id, variant, expires)}`;
  }

  /** Seconds that a signed address still holds, 0 for one that has expired; undefined for one that the hub never gave. */
  async secondsLeft({ id, variant }: MediaAddress, expires: string, signature: string, now = Date.now()): Promise<number | undefined> {
    if (!/^\d{1,12}$/.test(expires) || !(await this.signer.isSigned(signature, 'deliver', id, variant, Number(expires)))) return undefined;
    return Math.max(0, Number(expires) - Math.floor(now / 1_000));
  }
}
