import { Field, ID, InputType, Int } from 'type-graphql';
import { PaperFormat } from './paper-batch.js';

@InputType({ description: 'Who gets a ballot on paper.' })
export class HandOutPaperBallotInput {
  @Field(() => ID, { description: 'The decision it is for.' })
  decisionId: string;

  @Field(() => ID, { description: 'The resident; never yourself.' })
  personId: string;
}

@InputType({ description: 'Who gives a ballot on paper back.' })
export class TakeBackPaperBallotInput {
  @Field(() => ID, { description: 'The decision it was for.' })
  decisionId: string;

  @Field(() => ID, { description: 'The resident.' })
  personId: string;
}

@InputType({ description: 'A file of ballots on paper that was sent to `POST /files`.' })
export class PreviewPaperBallotsInput {
  @Field(() => ID, { description: 'The decision they were filled in for.' })
  decisionId: string;

  @Field(() => ID, { description: 'The id that `POST /files` answered; yours alone.' })
  uploadId: string;

  @Field(() => PaperFormat, { description: 'How the file holds them.' })
  format: PaperFormat;
}

@InputType({ description: 'A file of ballots on paper to be counted in.' })
export class CountPaperBallotsInput extends PreviewPaperBallotsInput {
  @Field(() => String, {
    description: 'Where and by whom they were counted, for everybody to read, 1 to 500 characters.',
  })
  note: string;

  @Field(() => Int, { description: 'How many count, as the preview said.' })
  ballots: number;

  @Field(() => Int, { description: 'How many are invalid, as the preview said.' })
  invalid: number;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@InputType({ description: 'Ballots that were counted in wrongly.' })
export class TakePaperBatchOutInput {
  @Field(() => ID, { description: 'Which batch.' })
  batchId: string;

  @Field(() => String, { description: 'Why, for everybody to read, 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'A decision for which no more ballots on paper come.' })
export class EndPaperCountInput {
  @Field(() => ID, { description: 'Which decision.' })
  decisionId: string;

  @Field(() => String, {
    description:
      'What there is to say of those that didn’t come back, for everybody to read, 1 to 500 characters.',
  })
  note: string;
}
