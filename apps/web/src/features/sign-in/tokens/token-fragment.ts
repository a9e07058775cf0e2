import { graphql } from '../../../shared/graphql/document.js';

export const TokenView = graphql(`
  fragment TokenView on AccessToken {
    id
    name
    scopes
    createdAt
    lastUsedAt
    expiresAt
  }
`);
