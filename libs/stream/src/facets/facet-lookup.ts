import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { PeopleRepository } from '#people';
import { CONFIG, type Config, originsOf, type Sql } from '#platform';
import { TagsRepository } from '#tags';
import type { FoundFacet, StoredFacet } from './facet.js';
import { findFacets } from './find-facets.js';

export interface ResolvedFacets {
  readonly facets: StoredFacet[];
  readonly personIds: string[];
  readonly tagIds: string[];
}

/** Finds the facets of a text, and looks up its people and tags. A handle that the author can't see stays plain text; a new tag is made. */
@Injectable()
export class FacetLookup {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: PeopleRepository,
    private readonly tags: TagsRepository,
  ) {}

  async resolve(sql: Sql, viewer: Viewer, text: string): Promise<ResolvedFacets> {
    const { http, outside } = this.config;
    const found = findFacets(text, [...new Set([http.publicUrl, ...outside.allowed.flatMap(originsOf)])]);
    const handles = found.flatMap((facet) => (facet.kind === 'MENTION' ? facet.handle : []));
    const names = found.flatMap((facet) => (facet.kind === 'TAG' ? facet.name : []));
    const people = handles.length > 0 ? await this.people.byHandles(sql, viewer, handles) : [];
    const tags = await this.tags.use(sql, names);
    const personIds = new Map(people.map((person) => [person.handle, person.id]));
    const tagIds = new Map(tags.map((tag) => [tag.name, tag.id]));
    const facets = found.flatMap((facet) => stored(facet, personIds, tagIds));
    return { facets, personIds: [...new Set(personIds.values())], tagIds: [...new Set(tagIds.values())] };
  }
}

function stored(facet: FoundFacet, personIds: Map<string, string>, tagIds: Map<string, string>): StoredFacet[] {
  const { start, end } = facet;
  if (facet.kind === 'LINK') return [facet];
  if (facet.kind === 'TAG') {
    const tagId = tagIds.get(facet.name);
    return tagId ? [{ kind: 'TAG', start, end, tagId }] : [];
  }
  const personId = personIds.get(facet.handle);
  return personId ? [{ kind: 'MENTION', start, end, personId }] : [];
}
