/** A range of a post's text, in UTF-16 code units, end exclusive; computed once, when the post is written. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** As kept with the post: ids of people and tags, never their rows. */
export type StoredFacet =
  | (Range & { readonly kind: 'MENTION'; readonly personId: string })
  | (Range & { readonly kind: 'TAG'; readonly tagId: string })
  | (Range & { readonly kind: 'LINK'; readonly url: string });

/** As found in the text, before people and tags are looked up. */
export type FoundFacet =
  | (Range & { readonly kind: 'MENTION'; readonly handle: string })
  | (Range & { readonly kind: 'TAG'; readonly name: string })
  | (Range & { readonly kind: 'LINK'; readonly url: string });
