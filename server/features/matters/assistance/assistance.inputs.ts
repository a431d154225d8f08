import { Field, ID, InputType } from 'type-graphql';
import { ObjectToDecisionInput } from '../../decisions/objections.mutations.js';
import { AddCommentInput } from '../../discussion/discussion.resolver.js';
import {
  StartInitiativeInput,
  SupportInitiativeInput,
} from '../../proposals/initiatives/initiatives.inputs.js';
import { PublishProposalInput, SupportProposalInput } from '../../proposals/proposals.mutations.js';
import { AssistanceChannel } from './assistance.js';

/** What the resident told, as the mutation of that name takes it. */
@InputType({
  description:
    'What the resident told: exactly one of these, each as the mutation of that name takes it. Never a ballot.',
})
export class RecordedActInput {
  @Field(() => PublishProposalInput, { nullable: true, description: 'A proposal of theirs.' })
  publishProposal?: PublishProposalInput | null;

  @Field(() => AddCommentInput, { nullable: true, description: 'What they say of a proposal.' })
  addComment?: AddCommentInput | null;

  @Field(() => SupportProposalInput, { nullable: true, description: 'A proposal they back.' })
  supportProposal?: SupportProposalInput | null;

  @Field(() => ObjectToDecisionInput, {
    nullable: true,
    description: 'What they have against a decision.',
  })
  objectToDecision?: ObjectToDecisionInput | null;

  @Field(() => StartInitiativeInput, { nullable: true, description: 'An initiative of theirs.' })
  startInitiative?: StartInitiativeInput | null;

  @Field(() => SupportInitiativeInput, { nullable: true, description: 'An initiative they back.' })
  supportInitiative?: SupportInitiativeInput | null;
}

/** What a resident told somebody who works for their community. */
@InputType({ description: 'What a resident told you, by phone, on a visit or on paper.' })
export class RecordForResidentInput {
  @Field(() => ID, { description: 'The resident whose it is.' })
  personId: string;

  @Field(() => AssistanceChannel, { description: 'How they told it.' })
  channel: AssistanceChannel;

  @Field(() => ID, {
    nullable: true,
    description:
      'For which responsible body you write it down; needed only when you work for several of the community.',
  })
  unitId?: string | null;

  @Field(() => RecordedActInput, { description: 'What they told.' })
  act: RecordedActInput;
}

/** What was written down that isn't theirs. */
@InputType({ description: 'Something written down for you that is not yours.' })
export class DisputeAssistanceInput {
  @Field(() => ID, { description: 'Which of what was written down for you.' })
  assistanceId: string;
}

/** For whom somebody is to write down. */
@InputType({ description: 'A search for a resident for whom you are to write something down.' })
export class LookUpResidentsInput {
  @Field(() => ID, { description: 'The community you work for.' })
  communityId: string;

  @Field(() => String, {
    description:
      'A part of the name they show, their building (for those who show a name), or the whole of their phone number or e-mail address; 1 to 80 characters.',
  })
  words: string;
}
