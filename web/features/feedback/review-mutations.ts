import { graphql } from '../../../schema/generated/gql';

/** Says whether it is solved. */
export const giveVerdictMutation = graphql(`
  mutation GiveVerdict($input: GiveVerdictInput!) {
    payload: giveVerdict(input: $input) {
      board {
        ...ReviewFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Publishes what residents said. */
export const publishReviewMutation = graphql(`
  mutation PublishReview($input: PublishReviewInput!) {
    payload: publishReview(input: $input) {
      board {
        ...ReviewFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);
