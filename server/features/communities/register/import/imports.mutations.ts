import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../../foundation/context.js';
import { Needs } from '../../../../foundation/graphql/needs.js';
import { Scope } from '../../../../foundation/viewer.js';
import { attempt, type Attempted } from '../../../../foundation/errors/attempt.js';
import { UserError } from '../../../../foundation/errors/user-error.js';
import { importById } from './imports.loaders.js';
import { shownImport } from './imports.resolver.js';
import { ColumnChoiceInput, RegisterImport, RegisterPreview } from './imports.types.js';
import { previewImport } from './preview-import.js';
import { RegisterField } from './register-field.js';
import { startImport } from './start-import.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A committee’s register that was sent to `POST /files`.' })
class PreviewRegisterImportInput {
  @Field(() => ID, { description: 'The community whose register it is.' })
  communityId: string;

  @Field(() => ID, { description: 'The id that `POST /files` answered; yours alone.' })
  uploadId: string;

  @Field(() => [ColumnChoiceInput], {
    nullable: true,
    description: 'Which columns hold what. Left out: as their names say.',
  })
  columns?: ColumnChoiceInput[] | null;

  @Field(() => [RegisterField], {
    description:
      'What people will type, all of it right, to be found: none, or two and more. What they have verified, phone or e-mail, is matched anyway.',
  })
  matching: RegisterField[];
}

@ObjectType({ description: 'What came of looking at a register.' })
class PreviewRegisterImportPayload {
  @Field(() => RegisterPreview, { nullable: true, description: 'What bringing it in would do.' })
  preview?: RegisterPreview | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A committee’s register to be brought in.' })
class StartRegisterImportInput extends PreviewRegisterImportInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leave faulty lines out. Otherwise a single one keeps everything out.',
  })
  skipFaulty: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Let go of lines that the file doesn’t have, and with them of the residence of whoever was matched with one.',
  })
  replace: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'With `replace`: the number of lines that go, as the preview said. Another number changes nothing.',
  })
  expectedGone?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of starting to bring a register in.' })
class StartRegisterImportPayload {
  @Field(() => RegisterImport, {
    nullable: true,
    description: 'The import, which goes on by itself: follow it with `importProgress`.',
  })
  import?: RegisterImport | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class RegisterImportMutations {
  @Needs(Scope.ADMIN)
  @Mutation(() => PreviewRegisterImportPayload, {
    description:
      'Says what bringing a register in would do, and changes nothing. For administrators.',
  })
  previewRegisterImport(
    @Ctx() context: RequestContext,
    @Arg('input', () => PreviewRegisterImportInput, { description: 'Which file, read how.' })
    input: PreviewRegisterImportInput,
  ): Promise<Attempted<PreviewRegisterImportPayload>> {
    return attempt(
      context,
      () => previewImport(context, input),
      (preview) => ({ preview: Object.assign(new RegisterPreview(), preview) }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => StartRegisterImportPayload, {
    description:
      'Starts to bring a register in, all of it or nothing; names and numbers are not kept, only what tells that somebody stands there. For administrators.',
  })
  startRegisterImport(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartRegisterImportInput, { description: 'Which file, read how.' })
    input: StartRegisterImportInput,
  ): Promise<Attempted<StartRegisterImportPayload>> {
    return attempt(
      context,
      () => startImport(context, input),
      async (id) => ({ import: shownImport((await context.loaders.load(importById, id))!) }),
    );
  }
}
