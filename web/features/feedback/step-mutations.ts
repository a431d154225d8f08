import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment ChangedStep on Step {
    ...StepFacts
    commitment {
      ...CommitmentFacts
    }
  }
`);

/** Takes a step on. */
export const takeMutation = graphql(`
  mutation TakeStep($input: TakeStepInput!) {
    payload: takeStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Gives a step back. */
export const leaveMutation = graphql(`
  mutation LeaveStep($input: LeaveStepInput!) {
    payload: leaveStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Watches over a step. */
export const watchMutation = graphql(`
  mutation WatchStep($input: WatchStepInput!) {
    payload: watchStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Stops watching. */
export const unwatchMutation = graphql(`
  mutation UnwatchStep($input: UnwatchStepInput!) {
    payload: unwatchStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Reports a step with evidence. */
export const reportMutation = graphql(`
  mutation ReportStep($input: ReportStepInput!) {
    payload: reportStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Accepts or rejects the evidence. */
export const judgeMutation = graphql(`
  mutation JudgeStep($input: JudgeStepInput!) {
    payload: judgeStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Puts a step off. */
export const delayStepMutation = graphql(`
  mutation DelayStep($input: DelayStepInput!) {
    payload: delayStep(input: $input) {
      step {
        ...ChangedStep
      }
      userErrors {
        message
        field
      }
    }
  }
`);
