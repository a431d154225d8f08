import { graphql } from '../../../schema/generated/gql';

/** Says how a promise will be kept. */
export const planMutation = graphql(`
  mutation PlanCommitment($input: PlanCommitmentInput!) {
    payload: planCommitment(input: $input) {
      commitment {
        ...CommitmentSheet
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Adds a step. */
export const addStepMutation = graphql(`
  mutation AddStep($input: AddStepInput!) {
    payload: addStep(input: $input) {
      commitment {
        ...CommitmentSheet
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Names the bodies that help. */
export const nameHelpersMutation = graphql(`
  mutation NameHelpers($input: NameHelpersInput!) {
    payload: nameHelpers(input: $input) {
      commitment {
        ...CommitmentFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Puts a promise off. */
export const delayCommitmentMutation = graphql(`
  mutation DelayCommitment($input: DelayCommitmentInput!) {
    payload: delayCommitment(input: $input) {
      commitment {
        ...CommitmentFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Does something else instead. */
export const changeCommitmentMutation = graphql(`
  mutation ChangeCommitment($input: ChangeCommitmentInput!) {
    payload: changeCommitment(input: $input) {
      commitment {
        ...CommitmentSheet
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Gives a promise up. */
export const dropCommitmentMutation = graphql(`
  mutation DropCommitment($input: DropCommitmentInput!) {
    payload: dropCommitment(input: $input) {
      commitment {
        ...CommitmentSheet
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Gives the reply that is owed. */
export const replyMutation = graphql(`
  mutation ReplyToOutcome($input: ReplyToOutcomeInput!) {
    payload: replyToOutcome(input: $input) {
      outcome {
        ...OutcomeFacts
      }
      userErrors {
        message
        field
      }
    }
  }
`);
