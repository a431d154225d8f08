import { graphql } from '../../../../schema/generated/gql';

graphql(`
  fragment PaperFacts on Decision {
    ...PaperNote
    closesAt
    method
    ballotForm
    options {
      ...OptionFacts
    }
    paper {
      handedOut
      ballots
      invalid
      notReturned
      until
      endedAt
      endNote
      endedBy {
        id
        name
      }
      batches {
        ...PaperBatchFacts
      }
    }
    tally {
      decisionId
      version
      parts {
        ...CountedApart
      }
    }
  }
`);

graphql(`
  fragment PaperBatchFacts on PaperBatch {
    id
    format
    sha256
    note
    ballots
    invalid
    countedInAt
    countedInBy {
      id
      name
    }
    takenOutAt
    takenOutFor
    takenOutBy {
      id
      name
    }
  }
`);

graphql(`
  fragment CountedApart on TallyPart {
    way
    ballots
    options {
      votes
      score
      option {
        ...OptionFacts
      }
    }
  }
`);

graphql(`
  fragment PaperPreview on PaperBallotsPreview {
    ballots
    invalid
    faults {
      line
      message
    }
    invalidLines {
      line
      count
      message
    }
    options {
      votes
      score
      option {
        ...OptionFacts
      }
    }
  }
`);

/** What a desk does. */
export const handOutMutation = graphql(`
  mutation HandOutPaper($input: HandOutPaperBallotInput!) {
    payload: handOutPaperBallot(input: $input) {
      decision {
        ...PaperFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const takeBackMutation = graphql(`
  mutation TakePaperBack($input: TakeBackPaperBallotInput!) {
    payload: takeBackPaperBallot(input: $input) {
      decision {
        ...PaperFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const previewMutation = graphql(`
  mutation PreviewPaper($input: PreviewPaperBallotsInput!) {
    payload: previewPaperBallots(input: $input) {
      preview {
        ...PaperPreview
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const countInMutation = graphql(`
  mutation CountPaperIn($input: CountPaperBallotsInput!) {
    payload: countPaperBallots(input: $input) {
      decision {
        ...PaperFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const takeOutMutation = graphql(`
  mutation TakePaperOut($input: TakePaperBatchOutInput!) {
    payload: takePaperBatchOut(input: $input) {
      decision {
        ...PaperFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

export const endMutation = graphql(`
  mutation EndPaperCount($input: EndPaperCountInput!) {
    payload: endPaperCount(input: $input) {
      decision {
        ...PaperFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);
