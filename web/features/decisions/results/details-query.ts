import { graphql } from '../../../../schema/generated/gql';
import type { TallyDetailsFactsFragment } from '../../../../schema/generated/graphql';

graphql(`
  fragment TallyDetailsFacts on TallyDetails {
    __typename
    ... on TransferCount {
      stages {
        number
        reason
        quota
        nonTransferable
        from {
          ...OptionFacts
        }
        tiedWith {
          ...OptionFacts
        }
        standings {
          votes
          change
          status
          option {
            ...OptionFacts
          }
        }
      }
    }
    ... on PairwiseCount {
      ranking {
        ...OptionFacts
      }
      comparisons {
        votes
        strongestPath
        majority
        place
        option {
          ...OptionFacts
        }
        other {
          ...OptionFacts
        }
      }
    }
    ... on StarCount {
      preferring
      indifferent
      decidedBy
      finalists {
        ...OptionFacts
      }
      tiedWith {
        ...OptionFacts
      }
    }
    ... on GradeCount {
      grades {
        counts
        median
        better
        worse
        option {
          ...OptionFacts
        }
      }
    }
    ... on AreaCount {
      roll
      cast
      areas {
        area
        option {
          ...OptionFacts
        }
      }
    }
    ... on SharesCount {
      perVoter
      paid {
        supporters
        share
        gaveAll
        option {
          ...OptionFacts
        }
        tiedWith {
          ...OptionFacts
        }
      }
      completion {
        ...OptionFacts
      }
      unpaid {
        left
        option {
          ...OptionFacts
        }
      }
    }
  }
`);

/** How a result came about, whatever the method. */
export const resultDetailsQuery = graphql(`
  query ResultDetails($decisionId: ID!) {
    decision(id: $decisionId) {
      id
      board {
        id
        viewerCan {
          createDecision {
            allowed
          }
        }
      }
      tally {
        decisionId
        version
        runoff {
          id
          proposal {
            id
          }
        }
        parts {
          ...CountedApart
        }
        details {
          ...TallyDetailsFacts
        }
      }
    }
  }
`);

/** How a result came about. */
export type Details = TallyDetailsFactsFragment;

/** One kind of it. */
export type DetailsOf<Kind extends Details['__typename']> = Extract<Details, { __typename: Kind }>;
