import { graphql } from '../../../../schema/generated/gql';

graphql(`
  fragment ApiTokens on Viewer {
    person {
      id
    }
    scopeOffers {
      scope
      carry {
        allowed
      }
    }
    apiTokens {
      id
      name
      scopes
      rate
      createdAt
      expiresAt
      lastUsedAt
    }
  }
`);
