import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** Why something a person asked for was not done. */
export enum UserErrorCode {
  BAD_INPUT = 'BAD_INPUT',
  NOT_FOUND = 'NOT_FOUND',
  SIGN_IN_REQUIRED = 'SIGN_IN_REQUIRED',
  NOT_ALLOWED = 'NOT_ALLOWED',
  NOT_A_RESIDENT = 'NOT_A_RESIDENT',
  NOT_ON_ROLL = 'NOT_ON_ROLL',
  WRONG_PHASE = 'WRONG_PHASE',
  WRONG_STATUS = 'WRONG_STATUS',
  NOT_OPEN_YET = 'NOT_OPEN_YET',
  CLOSED = 'CLOSED',
  TOO_EARLY = 'TOO_EARLY',
  UNKNOWN_OPTION = 'UNKNOWN_OPTION',
  TOO_MANY_CHOICES = 'TOO_MANY_CHOICES',
  TOO_FEW_CHOICES = 'TOO_FEW_CHOICES',
  OVER_BUDGET = 'OVER_BUDGET',
  CONSENT_REQUIRED = 'CONSENT_REQUIRED',
  RATE_LIMITED = 'RATE_LIMITED',
  CONFLICT = 'CONFLICT',
}

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description:
    'Why a mutation did not do what was asked, or why an action is not open to the viewer.',
  valuesConfig: {
    BAD_INPUT: {
      description:
        'A field holds something that can’t be used; `field` and `message` say which and how to mend it.',
    },
    NOT_FOUND: { description: 'There is no such thing, or none that you may see.' },
    SIGN_IN_REQUIRED: { description: 'Only for people who have signed in.' },
    NOT_ALLOWED: { description: 'Your role does not include this.' },
    NOT_A_RESIDENT: { description: 'Only for people in this community’s register of residents.' },
    NOT_ON_ROLL: {
      description: 'You are not on the roll that was frozen when the decision opened.',
    },
    WRONG_PHASE: { description: 'The board’s phase does not allow this.' },
    WRONG_STATUS: {
      description:
        'What has come of the thing so far does not allow this: it has been merged, is on a ballot, and so on.',
    },
    NOT_OPEN_YET: { description: 'The decision has not opened.' },
    CLOSED: { description: 'The decision has closed, or the initiative is settled.' },
    TOO_EARLY: {
      description: 'The planned time has not come, or something has to be done first.',
    },
    UNKNOWN_OPTION: { description: 'The ballot names an option that is not on it.' },
    TOO_MANY_CHOICES: { description: 'The ballot chooses more options than allowed.' },
    TOO_FEW_CHOICES: { description: 'The ballot chooses fewer options than asked for.' },
    OVER_BUDGET: { description: 'What the ballot chooses costs more than a ballot may spend.' },
    CONSENT_REQUIRED: {
      description: 'It would make something about you public, and you have not agreed to that.',
    },
    RATE_LIMITED: {
      description:
        'You have done this as often as you may for now; `message` says when you can go on.',
    },
    CONFLICT: {
      description:
        'The same `clientMutationId` came before with another body, or the thing has changed meanwhile.',
    },
  },
});

/** A refusal as the API shows it. */
@ObjectType({
  description:
    'Something in a mutation’s input, or in the rules, that kept it from being done. Nothing was changed.',
})
export class UserError {
  @Field(() => UserErrorCode, { description: 'What kind of refusal; stable, for programs.' })
  code: UserErrorCode;

  @Field(() => String, {
    description: 'What is wrong and how to mend it, in the caller’s language; for people.',
  })
  message: string;

  @Field(() => [String], {
    description:
      'Path of the input field it is about, from `input` on; empty when it is about no field.',
  })
  field: string[];
}
