import { graphql } from '../../../../schema/generated/gql';

graphql(`
  fragment ResidenceProof on Community {
    id
    name
    registerMatching
    ...CommunityAreas
    viewerResidence {
      id
    }
    viewerResidenceRequest {
      id
      state
      reason
    }
  }
`);

/** Uses a code from the mailbox. */
export const redeemMutation = graphql(`
  mutation RedeemCode($input: RedeemCodeInput!) {
    payload: redeemCode(input: $input) {
      community {
        id
        name
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Looks for the viewer on the committee's register. */
export const matchMutation = graphql(`
  mutation MatchRegister($input: MatchRegisterInput!) {
    payload: matchRegister(input: $input) {
      community {
        id
        name
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Asks the facilitators. */
export const askMutation = graphql(`
  mutation AskForResidence($input: AskForResidenceInput!) {
    payload: askForResidence(input: $input) {
      request {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Takes one's request back. */
export const takeBackMutation = graphql(`
  mutation WithdrawResidenceRequest($input: WithdrawResidenceRequestInput!) {
    payload: withdrawResidenceRequest(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);
