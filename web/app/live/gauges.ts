import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../schema/generated/gql';
import { follow } from './follow';

const presenceSubscription = graphql(`
  subscription Presence($boardId: ID!) {
    presence(boardId: $boardId) {
      boardId
      version
      here
    }
  }
`);

const supportsSubscription = graphql(`
  subscription Supports($boardId: ID!) {
    supports(boardId: $boardId) {
      boardId
      version
      proposals {
        id
        supportCount
        supportVersion
      }
    }
  }
`);

const turnoutSubscription = graphql(`
  subscription Turnout($decisionId: ID!) {
    turnout(decisionId: $decisionId) {
      ...TurnoutFacts
    }
  }
`);

const tallySubscription = graphql(`
  subscription Tally($decisionId: ID!) {
    tally(decisionId: $decisionId) {
      ...TallyFacts
    }
  }
`);

/** Lets the board's gauges flow into the cache: who is here, and how backing moves. */
export function useBoardGauges(boardId: string) {
  const client = useApolloClient();
  useEffect(() => {
    const stops = [presenceSubscription, supportsSubscription].map((query) =>
      follow({
        client,
        query: query as typeof presenceSubscription,
        variables: () => ({ boardId }),
      }),
    );
    return () => stops.forEach((stop) => stop());
  }, [boardId, client]);
}

/** A vote whose gauges are to be followed. */
export interface OpenDecision {
  id: string;
  countVisible: boolean;
}

/** Lets the gauges of one open vote flow into the cache; draws nothing. */
export function DecisionGauges({ id, countVisible }: OpenDecision) {
  const client = useApolloClient();
  useEffect(() => {
    const variables = () => ({ decisionId: id });
    const stops = [follow({ client, query: turnoutSubscription, variables })];
    // A count that is shown only after closing is not asked for: the server would refuse it again and again.
    if (countVisible) stops.push(follow({ client, query: tallySubscription, variables }));
    return () => stops.forEach((stop) => stop());
  }, [client, id, countVisible]);
  return null;
}
