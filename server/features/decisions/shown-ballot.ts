import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { BallotChoice } from './methods/method.js';

/** A ballot of an OPEN decision as the API shows it. */
@ObjectType('Ballot', {
  description: 'A ballot of an OPEN decision, where who chose what is public.',
})
export class ShownBallot {
  @Field(() => String, {
    description:
      'Its fingerprint: SHA-256 over decision, choice and the voter’s nonce, base64url. With it the voter can check that the ballot counts.',
  })
  leaf: string;

  @Field(() => DateTime, { description: 'When it was taken, by the database’s clock.' })
  castAt: Date;

  decisionId: string;

  voterId: string;

  /** Canonical JSON. */
  choice: string;
}

/** What it chooses. */
export function choiceOn({ choice }: Pick<ShownBallot, 'choice'>): BallotChoice {
  return JSON.parse(choice) as BallotChoice;
}
