import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { type MediaPlace, MediaPlaces } from '#media';
import { sql as query, type SqlFragment } from '#platform';
import { caseVisibleTo } from '../cases/case-visible-to.js';

/** Cases as a place for pictures and files: who may decide a case may read what was reported, from wherever it came. */
@Injectable()
export class CaseMedia implements MediaPlace, OnModuleInit {
  readonly isSecret = true;

  constructor(private readonly places: MediaPlaces) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  holds(mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM case_media h WHERE h.media_id = ${mediaId})`;
  }

  readableBy(viewer: Viewer, mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM case_media h JOIN moderation_case c ON c.id = h.case_id WHERE h.media_id = ${mediaId} AND ${caseVisibleTo(viewer, 'c')})`;
  }
}
