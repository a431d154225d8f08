import {
  Arg,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Permission, permission } from '../../../foundation/errors/permission.js';
import { Cursor } from '../../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../../foundation/pagination/connection.js';
import { personById } from '../../accounts/accounts.loaders.js';
import { Person } from '../../accounts/person.js';
import { Area } from '../area.js';
import { areaById, communityById } from '../communities.loaders.js';
import { Community } from '../community.js';
import { CommunityPermissions } from '../permissions.js';
import { CodeSheet, placeOfCode, sheetsOf } from './code-sheets.js';
import { entryByKey, entryKey, entryList, RegisterEntry } from './register-entries.js';
import {
  canDecideResidence,
  canEndResidence,
  canImportRegister,
  canKeepRegister,
  canProveResidence,
} from './register.policy.js';
import { ownRequest, requestList, ResidenceRequest } from './residence-requests.js';

const RegisterEntryConnection = connectionOf(() => RegisterEntry, 'RegisterEntry');
const ResidenceRequestConnection = connectionOf(() => ResidenceRequest, 'ResidenceRequest');

/** Who lives in a community, for those who keep it. */
@ObjectType({
  description:
    'A community’s register of residents, for those who keep it: facilitators and administrators. Never public.',
})
export class CommunityRegister {
  communityId: string;
}

/** Where a code leads. */
@ObjectType({ description: 'Where a code from a mailbox leads.' })
export class CodePlace {
  communityId: string;

  areaId: string | null;
}

@Resolver()
export class RegisterQueries {
  @Query(() => CodePlace, {
    nullable: true,
    description:
      'Where a code from a mailbox leads; null when it is unknown, used, withdrawn or expired, which look alike.',
  })
  async codePlace(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'The code, however it was typed.' }) code: string,
  ): Promise<CodePlace | null> {
    const place = await placeOfCode(context, code);
    return place && Object.assign(new CodePlace(), place);
  }
}

@Resolver(() => CodePlace)
export class CodePlaceResolver {
  @FieldResolver(() => Community, { description: 'The community it makes one a resident of.' })
  community(@Root() { communityId }: CodePlace, @Ctx() { loaders }: RequestContext) {
    return loaders.load(communityById, communityId);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area it was made for; null: the community without a nearer place.',
  })
  area(@Root() place: CodePlace, @Ctx() context: RequestContext) {
    return areaOf(context, place);
  }
}

@Resolver(() => Community)
export class CommunityRegisterField {
  @Extensions({ perViewer: true })
  @FieldResolver(() => CommunityRegister, {
    nullable: true,
    description: 'Who lives here. Null unless you keep the register.',
  })
  register(@Root() { id }: Community, @Ctx() { viewer }: RequestContext): CommunityRegister | null {
    if (!canKeepRegister(viewer, id).allowed) return null;
    return Object.assign(new CommunityRegister(), { communityId: id });
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => RegisterEntry, {
    nullable: true,
    description: 'Your own place on the register; null when you are not on it.',
  })
  viewerResidence(
    @Root() { id }: Community,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<RegisterEntry | null> | null {
    return viewer.personId ? loaders.load(entryByKey, entryKey(id, viewer.personId)) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => ResidenceRequest, {
    nullable: true,
    description:
      'Your own latest request to be taken for a resident here; null when you made none.',
  })
  viewerResidenceRequest(
    @Root() { id }: Community,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<ResidenceRequest | null> | null {
    return viewer.personId ? loaders.load(ownRequest, id) : null;
  }
}

@Resolver(() => CommunityRegister)
export class CommunityRegisterResolver {
  @FieldResolver(() => RegisterEntryConnection, {
    description: 'Residents, those who came last first.',
  })
  entries(
    @Root() { communityId }: CommunityRegister,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<RegisterEntry>> {
    const request = { parent: communityId, first, after: after ?? null };
    return readConnection(context, entryList, request);
  }

  @FieldResolver(() => ResidenceRequestConnection, {
    description: 'Who waits to be confirmed, those who have waited longest first.',
  })
  requests(
    @Root() { communityId }: CommunityRegister,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ResidenceRequest>> {
    const request = { parent: communityId, first, after: after ?? null };
    return readConnection(context, requestList, request);
  }

  @FieldResolver(() => [CodeSheet], {
    description: 'The codes made for mailboxes, latest first, at most 50 sheets.',
  })
  sheets(
    @Root() { communityId }: CommunityRegister,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CodeSheet[]> {
    return loaders.load(sheetsOf, communityId);
  }
}

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @FieldResolver(() => ID, { description: 'Opaque; one for each person and community.' })
  id(@Root() { communityId, personId }: RegisterEntry): string {
    return entryKey(communityId, personId);
  }

  @FieldResolver(() => Person, { description: 'Who lives there, as others see them.' })
  person(@Root() { personId }: RegisterEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.load(personById, personId);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Where they live; null when no nearer place is known than the community.',
  })
  area(@Root() entry: RegisterEntry, @Ctx() context: RequestContext) {
    return areaOf(context, entry);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Who answers for it: who confirmed them, made the code, or brought in the register. Null when nobody does any more.',
  })
  saidBy(@Root() { saidById }: RegisterEntry, @Ctx() { loaders }: RequestContext) {
    return saidById ? loaders.load(personById, saidById) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Take them off the register.' })
  viewerCanEnd(@Root() entry: RegisterEntry, @Ctx() context: RequestContext): Permission {
    return permission(context, canEndResidence(context.viewer, entry));
  }
}

@Resolver(() => ResidenceRequest)
export class ResidenceRequestResolver {
  @FieldResolver(() => Person, { description: 'Who asks.' })
  person(@Root() { personId }: ResidenceRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.load(personById, personId);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'Where they say they live.' })
  area(@Root() request: ResidenceRequest, @Ctx() context: RequestContext) {
    return areaOf(context, request);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Confirm or refuse it.' })
  viewerCanDecide(@Root() request: ResidenceRequest, @Ctx() context: RequestContext): Permission {
    return permission(context, canDecideResidence(context.viewer, request));
  }
}

@Resolver(() => CodeSheet)
export class CodeSheetResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area its codes are for; null: the whole community.',
  })
  area(@Root() sheet: CodeSheet, @Ctx() context: RequestContext) {
    return areaOf(context, sheet);
  }
}

@Resolver(() => CommunityPermissions)
export class CommunityRegisterPermissions {
  @FieldResolver(() => Permission, {
    description: 'See who lives here, make codes for mailboxes, and confirm residents.',
  })
  keepRegister(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canKeepRegister(context.viewer, communityId));
  }

  @FieldResolver(() => Permission, { description: 'Bring in the committee’s own register.' })
  importRegister(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canImportRegister(context.viewer, communityId));
  }

  @FieldResolver(() => Permission, { description: 'Show that you live here.' })
  proveResidence(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canProveResidence(context.viewer, communityId));
  }
}

function areaOf(
  { loaders }: RequestContext,
  { areaId }: { areaId: string | null },
): Promise<Area | null> | null {
  return areaId === null ? null : loaders.load(areaById, areaId);
}
