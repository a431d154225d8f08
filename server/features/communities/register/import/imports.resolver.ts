import {
  Arg,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { RequestContext } from '../../../../foundation/context.js';
import { RequestError } from '../../../../foundation/errors/request-error.js';
import { GaugeSource } from '../../../../foundation/realtime/gauge-source.js';
import { Community } from '../../community.js';
import { canImportRegister } from '../register.policy.js';
import { CommunityRegister } from '../register.resolver.js';
import { importGauge, type ImportRow } from './import-gauge.js';
import { importById, importsOf, matchingOf } from './imports.loaders.js';
import { RegisterImport, RegisterLineError } from './imports.types.js';
import { RegisterField } from './register-field.js';

/** A row as the API shows it. */
export function shownImport(row: ImportRow): RegisterImport {
  return Object.assign(new RegisterImport(), row);
}

async function ownImport(
  { viewer, loaders }: RequestContext,
  id: string,
): Promise<ImportRow | null> {
  const row = await loaders.load(importById, id);
  return row && canImportRegister(viewer, row.communityId).allowed ? row : null;
}

interface Call {
  args: { id: string };
  context: RequestContext;
}

@Resolver()
export class RegisterImportQueries {
  @Extensions({ perViewer: true })
  @Query(() => RegisterImport, {
    nullable: true,
    description: 'An import by its id; null when there is none, or none that you may see.',
  })
  async registerImport(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The import’s id.' }) id: string,
  ): Promise<RegisterImport | null> {
    const row = await ownImport(context, id);
    return row && shownImport(row);
  }

  @Subscription(() => RegisterImport, {
    description:
      'How far an import has come: at once, then each newer state, at most ten a second. For administrators of its community.',
    subscribe: async ({ args, context }: Call) => {
      if (!(await ownImport(context, args.id)))
        throw new RequestError(
          'NOT_FOUND',
          'id: there is no such import, or none that you may see.',
        );
      const what = { kind: importGauge, id: args.id };
      return new GaugeSource(context.platform, what, shownImport);
    },
  })
  importProgress(
    @Root() progress: RegisterImport,
    @Arg('id', () => ID, { description: 'Which import to follow.' }) _id: string,
  ): RegisterImport {
    return progress;
  }
}

@Resolver(() => RegisterImport)
export class RegisterImportResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why nothing was changed, and what to do; null unless it failed.',
  })
  problem(@Root() { problem }: RegisterImport, @Ctx() { say }: RequestContext): string | null {
    return problem && problemIn(say, problem);
  }
}

const problemIn = (say: RequestContext['say'], problem: string): string =>
  ({
    faulty: say('registers.faulty'),
    changedSince: say('registers.changedSince'),
    interrupted: say('registers.interrupted'),
    failed: say('registers.failed'),
  })[problem] ?? say(`refusals.${problem}`);

@Resolver(() => RegisterLineError)
export class RegisterLineErrorResolver {
  @FieldResolver(() => String, {
    description: 'What is wrong and how to mend it, in the caller’s language.',
  })
  message(@Root() { code, other }: RegisterLineError, @Ctx() { say }: RequestContext): string {
    const messages: Record<string, string> = {
      missing: say('registers.missing'),
      tooLong: say('registers.tooLong'),
      twice: say('registers.twice', { other: other ?? '' }),
      phone: say('registers.phone'),
      email: say('registers.email'),
      area: say('registers.area'),
      floorArea: say('registers.floorArea'),
    };
    return messages[code] ?? code;
  }
}

@Resolver(() => CommunityRegister)
export class CommunityRegisterImports {
  @Extensions({ perViewer: true })
  @FieldResolver(() => [RegisterImport], {
    nullable: true,
    description: 'The latest ten imports, newest first. Null unless you may bring registers in.',
  })
  async imports(
    @Root() { communityId }: CommunityRegister,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<RegisterImport[] | null> {
    if (!canImportRegister(viewer, communityId).allowed) return null;
    return (await loaders.load(importsOf, communityId)).map(shownImport);
  }
}

@Resolver(() => Community)
export class CommunityMatchingField {
  @FieldResolver(() => [RegisterField], {
    description:
      'What to give to `matchRegister` to be found on the committee’s register; empty where there is none to be found on.',
  })
  registerMatching(
    @Root() { id }: Community,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterField[]> {
    return loaders.load(matchingOf, id);
  }
}
