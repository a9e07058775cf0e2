import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { SqlFragment } from '#platform';

/** Where media may hang, such as on posts. Both are boolean SQL about the media whose UUID the expression gives. */
export interface MediaPlace {
  /** That its uploader isn't to hear that something there holds it. */
  readonly isSecret?: true;
  /** Whether something there holds it, whoever may read that. */
  holds(mediaId: SqlFragment): SqlFragment;
  /** Whether something there holds it that the viewer may read: by visibleTo. */
  readableBy(viewer: Viewer, mediaId: SqlFragment): SqlFragment;
}

/** Every place. The libs that own them register theirs when their module starts. */
@Injectable()
export class MediaPlaces {
  private readonly places: MediaPlace[] = [];

  register(place: MediaPlace): void {
    this.places.push(place);
  }

  all(): readonly MediaPlace[] {
    return this.places;
  }
}
