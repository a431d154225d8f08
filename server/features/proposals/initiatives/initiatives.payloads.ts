import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../foundation/errors/user-error.js';
import { Initiative } from './initiative.js';

/** What every change of an initiative answers with. */
@ObjectType({ description: 'What came of a change to an initiative.' })
export abstract class InitiativePayload {
  @Field(() => Initiative, { nullable: true, description: 'The initiative as it is now.' })
  initiative?: Initiative | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

/** What came of starting an initiative. */
@ObjectType({ description: 'What came of starting an initiative.' })
export class StartInitiativePayload extends InitiativePayload {}

/** What came of backing an initiative. */
@ObjectType({ description: 'What came of backing an initiative.' })
export class SupportInitiativePayload extends InitiativePayload {}

/** What came of taking backing of an initiative back. */
@ObjectType({ description: 'What came of taking backing of an initiative back.' })
export class WithdrawInitiativeSupportPayload extends InitiativePayload {}

/** What came of taking an initiative back. */
@ObjectType({ description: 'What came of taking an initiative back.' })
export class WithdrawInitiativePayload extends InitiativePayload {}

/** What came of answering an initiative with a board. */
@ObjectType({ description: 'What came of answering an initiative with a board.' })
export class AnswerInitiativeWithBoardPayload extends InitiativePayload {}

/** What came of refusing an initiative. */
@ObjectType({ description: 'What came of refusing an initiative.' })
export class RefuseInitiativePayload extends InitiativePayload {}
