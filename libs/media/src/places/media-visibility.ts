import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { join, raw, sql, type SqlFragment } from '#platform';
import { MediaPlaces } from './media-places.js';

/** Who may read a picture or file: whoever may read something it hangs on; while it hangs on nothing, its uploader alone. */
@Injectable()
export class MediaVisibility {
  constructor(private readonly places: MediaPlaces) {}

  /** As a boolean SQL expression. @param alias the media row's alias in the statement */
  visibleTo(viewer: Viewer, alias: string): SqlFragment {
    if (viewer.kind === 'system') return raw('TRUE');
    const id = sql`${raw(alias)}.id`;
    const own = sql`(${raw(alias)}.uploader_id = ${viewer.principalId} AND NOT ${this.isAttached(alias)})`;
    return sql`(${join([...this.places.all().map((place) => place.readableBy(viewer, id)), own], ' OR ')})`;
  }

  /** Whether it hangs on anything. */
  isAttached(alias: string): SqlFragment {
    const id = sql`${raw(alias)}.id`;
    return sql`(${join([...this.places.all().map((place) => place.holds(id)), raw('FALSE')], ' OR ')})`;
  }
}
