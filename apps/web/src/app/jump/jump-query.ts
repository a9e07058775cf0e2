import { Highlights } from '../../features/search/highlights.js';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { PersonFace } from '../../shared/person/avatar.js';

void [Highlights, PersonFace];

/** What a line of the dialog shows of a thing. */
export const JumpNode = graphql(`
  fragment JumpNode on SearchResult {
    __typename
    ... on Person {
      id
      handle
      displayName
      title
      ...PersonFace
    }
    ... on Channel {
      id
      slug
      name
      private
    }
    ... on Tag {
      id
      name
    }
    ... on Article {
      id
      slug
      heading: title
      author {
        id
        displayName
      }
    }
    ... on Post {
      id
      text
      author {
        id
        displayName
        ...PersonFace
      }
    }
  }
`);

/** A hit of any kind. */
export const JumpEdge = graphql(`
  fragment JumpEdge on SearchEdge {
    node {
      __typename
      ... on Node {
        id
      }
      ...JumpNode
    }
    ...Highlights
  }
`);

/** The best few of each kind, as one types. */
export const JumpQuery = graphql(`
  query Jump($text: String!) {
    people: search(query: $text, kinds: [PERSON], first: 5) {
      edges {
        cursor
        ...JumpEdge
      }
    }
    channels: search(query: $text, kinds: [CHANNEL], first: 4) {
      edges {
        cursor
        ...JumpEdge
      }
    }
    tags: search(query: $text, kinds: [TAG], first: 4) {
      edges {
        cursor
        ...JumpEdge
      }
    }
    articles: search(query: $text, kinds: [ARTICLE], first: 3) {
      edges {
        cursor
        ...JumpEdge
      }
    }
    posts: search(query: $text, kinds: [POST], first: 4) {
      edges {
        cursor
        ...JumpEdge
      }
    }
  }
`);

export type JumpResult = ResultOf<typeof JumpQuery>;
