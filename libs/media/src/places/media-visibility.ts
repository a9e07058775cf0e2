import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { join, raw, sql, type SqlFragment } from '#platform';
import { type MediaPlace, MediaPlaces } from './media-places.js';

/**
 * Who may read a picture or file: whoever may read something it hangs on; on the day it is sent and while it hangs on nothing, its uploader
 * alone. What hangs on nothing is removed after a day, except for where it is kept in secret: its uploader has it no longer there, either.
 */
@Injectable()
export class MediaVisibility {
  constructor(private readonly places: MediaPlaces) {}

  /** As a boolean SQL expression. @param alias the media row's alias in the statement */
  visibleTo(viewer: Viewer, alias: string): SqlFragment {
    if (viewer.kind === 'system') return raw('TRUE');
    const id = sql`${raw(alias)}.id`;
    const own = sql`(${raw(alias)}.uploader_id = ${viewer.principalId} AND ${raw(alias)}.created_at > now() - interval '1 day' AND NOT ${this.isInUse(alias)})`;
    return sql`(${join([...this.places.all().map((place) => place.readableBy(viewer, id)), own], ' OR ')})`;
  }

  /** Whether it hangs on anything. */
  isAttached(alias: string): SqlFragment {
    return this.isHeld(alias, this.places.all());
  }

  /** Whether it hangs on anything that its uploader knows of. */
  isInUse(alias: string): SqlFragment {
    return this.isHeld(alias, this.places.all().filter(({ isSecret }) => !isSecret));
  }

  private isHeld(alias: string, places: readonly MediaPlace[]): SqlFragment {
    const id = sql`${raw(alias)}.id`;
    return sql`(${join([...places.map((place) => place.holds(id)), raw('FALSE')], ' OR ')})`;
  }
}
