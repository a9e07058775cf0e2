import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { type MediaPlace, MediaPlaces } from '#media';
import { sql as query, type SqlFragment } from '#platform';
import { listableTo } from '#stream';

/** Cards of foreign addresses as a place for pictures: who may read a post with the card may read the card's picture. */
@Injectable()
export class LinkPictures implements MediaPlace, OnModuleInit {
  constructor(private readonly places: MediaPlaces) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  holds(mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM link_card l WHERE l.image_id = ${mediaId})`;
  }

  readableBy(viewer: Viewer, mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (
      SELECT 1 FROM link_card l JOIN post_card c ON c.link_id = l.id JOIN post p ON p.id = c.post_id WHERE l.image_id = ${mediaId} AND ${listableTo(viewer, 'p')})`;
  }
}
