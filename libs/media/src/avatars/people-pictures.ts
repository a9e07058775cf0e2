import { Injectable, type OnModuleInit } from '@nestjs/common';
import { personVisibleTo, type Viewer } from '#access';
import { sql as query, type SqlFragment } from '#platform';
import { type MediaPlace, MediaPlaces } from '../places/media-places.js';

/** People as a place for pictures: who may see a person may see their avatar. */
@Injectable()
export class PeoplePictures implements MediaPlace, OnModuleInit {
  constructor(private readonly places: MediaPlaces) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  holds(mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM person p WHERE p.avatar_id = ${mediaId})`;
  }

  readableBy(viewer: Viewer, mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM person p WHERE p.avatar_id = ${mediaId} AND ${personVisibleTo(viewer, 'p')})`;
  }
}
