import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { Needs } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { Decision } from '../decision.js';
import { decisionById } from '../decisions.loaders.js';
import { countPaperIn } from './count-paper-in.js';
import { endPaperCount } from './end-paper-count.js';
import { handOutPaper } from './hand-out-paper.js';
import { PaperBatch } from './paper-batch.js';
import {
  CountPaperBallotsInput,
  EndPaperCountInput,
  HandOutPaperBallotInput,
  PreviewPaperBallotsInput,
  TakeBackPaperBallotInput,
  TakePaperBatchOutInput,
} from './paper.inputs.js';
import { paperBatchById } from './paper.loaders.js';
import { PaperBallotsPreview } from './paper.types.js';
import { previewPaper } from './preview-paper.js';
import { showPreview } from './show-preview.js';
import { takeBatchOut } from './take-batch-out.js';
import { takePaperBack } from './take-paper-back.js';

const ERRORS = 'Why it was not done; empty when it was.';

/** What all of them give back. */
@ObjectType()
abstract class PaperPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision as it is now.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of handing out a ballot on paper.' })
class HandOutPaperBallotPayload extends PaperPayload {}

@ObjectType({ description: 'What came of taking a ballot on paper back.' })
class TakeBackPaperBallotPayload extends PaperPayload {}

@ObjectType({ description: 'What came of taking a batch out.' })
class TakePaperBatchOutPayload extends PaperPayload {}

@ObjectType({ description: 'What came of saying that no more come.' })
class EndPaperCountPayload extends PaperPayload {}

@ObjectType({ description: 'What came of looking at a file of ballots on paper.' })
class PreviewPaperBallotsPayload {
  @Field(() => PaperBallotsPreview, { nullable: true, description: 'What it holds.' })
  preview?: PaperBallotsPreview | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of counting ballots on paper in.' })
class CountPaperBallotsPayload extends PaperPayload {
  @Field(() => PaperBatch, { nullable: true, description: 'The batch as it was counted in.' })
  batch?: PaperBatch | null;
}

/** For residents who vote on paper. All of it is for facilitators. */
@Resolver()
export class PaperMutations {
  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => HandOutPaperBallotPayload, {
    description:
      'Hands out a ballot on paper to somebody on the roll who has not cast: from then on they can’t cast here, and are told so. For facilitators, never to yourself; asked again it is the same ballot.',
  })
  handOutPaperBallot(
    @Ctx() context: RequestContext,
    @Arg('input', () => HandOutPaperBallotInput, { description: 'Who gets it.' })
    input: HandOutPaperBallotInput,
  ): Promise<Attempted<HandOutPaperBallotPayload>> {
    return attempt(
      context,
      () => handOutPaper(context, input),
      async () => ({ decision: await context.loaders.load(decisionById, input.decisionId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => TakeBackPaperBallotPayload, {
    description:
      'Takes a ballot on paper back that was not used: its person can cast here again. For facilitators, while ballots are cast.',
  })
  takeBackPaperBallot(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakeBackPaperBallotInput, { description: 'Who gives it back.' })
    input: TakeBackPaperBallotInput,
  ): Promise<Attempted<TakeBackPaperBallotPayload>> {
    return attempt(
      context,
      () => takePaperBack(context, input),
      async () => ({ decision: await context.loaders.load(decisionById, input.decisionId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => PreviewPaperBallotsPayload, {
    description:
      'Reads a file of ballots on paper as counting it in would, and changes nothing. For facilitators.',
  })
  previewPaperBallots(
    @Ctx() context: RequestContext,
    @Arg('input', () => PreviewPaperBallotsInput, { description: 'The file.' })
    input: PreviewPaperBallotsInput,
  ): Promise<Attempted<PreviewPaperBallotsPayload>> {
    return attempt(
      context,
      () => previewPaper(context, input),
      (preview) => ({ preview: showPreview(context, preview) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => CountPaperBallotsPayload, {
    description:
      'Counts a file of ballots on paper in, never more than were handed out. For facilitators, until the vote has closed.',
  })
  countPaperBallots(
    @Ctx() context: RequestContext,
    @Arg('input', () => CountPaperBallotsInput, { description: 'The file.' })
    input: CountPaperBallotsInput,
  ): Promise<Attempted<CountPaperBallotsPayload>> {
    return attempt(
      context,
      () => countPaperIn(context, input),
      async (id) => ({
        batch: await context.loaders.load(paperBatchById, id),
        decision: await context.loaders.load(decisionById, input.decisionId),
      }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => TakePaperBatchOutPayload, {
    description:
      'Takes a batch out that was counted in wrongly; it stays for everybody to see, with the reason. For facilitators, until the vote has closed.',
  })
  takePaperBatchOut(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakePaperBatchOutInput, { description: 'Which, and why.' })
    input: TakePaperBatchOutInput,
  ): Promise<Attempted<TakePaperBatchOutPayload>> {
    return attempt(
      context,
      () => takeBatchOut(context, input),
      async (id) => ({ decision: await context.loaders.load(decisionById, id) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => EndPaperCountPayload, {
    description:
      'Says that no more ballots on paper come: none is handed out or counted in from then on, and closing waits for none. For facilitators, for good.',
  })
  endPaperCount(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndPaperCountInput, { description: 'For which decision.' })
    input: EndPaperCountInput,
  ): Promise<Attempted<EndPaperCountPayload>> {
    return attempt(
      context,
      () => endPaperCount(context, input),
      async () => ({ decision: await context.loaders.load(decisionById, input.decisionId) }),
    );
  }
}
