import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment ReviewFacts on Board {
    id
    phase
    review {
      answers
      minimumSample
      tooFew
      notSolved
      publishedAt
      bodyHtml
      counts {
        solved
        notSolved
        cannotSay
      }
      viewerVerdict {
        verdict
        detail
        givenAt
      }
      voices(first: 50) {
        totalCount
        nodes {
          by
          text
          verdict
        }
      }
    }
    viewerCan {
      giveVerdict {
        ...MayDo
      }
      publishReview {
        ...MayDo
      }
    }
  }
`);
