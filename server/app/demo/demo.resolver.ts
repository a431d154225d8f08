import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { personById } from '../../features/accounts/accounts.loaders.js';
import { readViewer, ViewerType } from '../../features/accounts/accounts.resolver.js';
import { maskEmail, maskPhone } from '../../features/accounts/sign-in/contact-forms.js';
import { Person } from '../../features/accounts/person.js';
import { communityById, unitById } from '../../features/communities/communities.loaders.js';
import { Community } from '../../features/communities/community.js';
import { Unit } from '../../features/communities/unit.js';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { OutboxMessage } from '../../foundation/messages/outbox.js';
import { inLocale, type LocalizedText } from '../../foundation/text/localized-text.js';
import { Role, Scope } from '../../foundation/viewer.js';
import { Needs, OwnHandsOnly } from '../../foundation/graphql/needs.js';
import { demoImportVoters } from './demo-import-voters.js';
import { demoSignIn } from './demo-sign-in.js';

/** Somebody the demo can be tried as. */
@ObjectType({ description: 'Somebody the demo can be tried as.' })
class DemoPerson {
  @Field(() => Person, { description: 'Who they are to others.' })
  person: Person;

  @Field(() => Role, { description: 'What they are.' })
  role: Role;

  @Field(() => Community, { nullable: true, description: 'Where they are that; null: everywhere.' })
  community: Community | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The responsible body they work for; null for others.',
  })
  unit: Unit | null;

  @Field(() => String, {
    nullable: true,
    description: 'A line about them, in the caller’s language.',
  })
  note: string | null;
}

enum MessageChannel {
  EMAIL = 'EMAIL',
  SMS = 'SMS',
}

registerEnumType(MessageChannel, {
  name: 'MessageChannel',
  description: 'How something is said to a person outside of the pages.',
  valuesConfig: {
    EMAIL: { description: 'A mail.' },
    SMS: { description: 'A text message to a phone.' },
  },
});

@ObjectType('OutboxMessage', { description: 'A message that a demo shows instead of sending it.' })
class OutboxMessageType {
  @Field(() => Int, { description: 'Counts up with each message since the start.' })
  number: number;

  @Field(() => MessageChannel, { description: 'How it would have been sent.' })
  channel: MessageChannel;

  @Field(() => String, { description: 'To whom, with most of it left out.' })
  to: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'Of a mail; empty for a text message.' })
  subject: string;

  @Field(() => String, { description: 'What it says.' })
  text: string;
}

@ObjectType({ description: 'The demo of this installation.' })
class Demo {
  @Field(() => [DemoPerson], { description: 'The people it can be tried as.' })
  people: DemoPerson[];

  @Field(() => [OutboxMessageType], {
    description: 'What would have been sent, were this no demo; the newest first, 50 at most.',
  })
  outbox: OutboxMessageType[];
}

@InputType({ description: 'Whom to try the demo as.' })
class DemoSignInInput {
  @Field(() => ID, { description: 'One of `Query.demo.people`.' })
  personId: string;
}

@ObjectType({ description: 'What came of signing in to the demo.' })
class DemoSignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, from now on.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@InputType({ description: 'Voters to put on a community’s register.' })
class DemoImportVotersInput {
  @Field(() => ID, { description: 'The community they live in from now on.' })
  communityId: string;

  @Field(() => [String], {
    description: 'A name of your own for each voter, at most 5,000 a call. It isn’t kept.',
  })
  voters: string[];
}

@ObjectType('ImportedVoter', { description: 'A voter on the register, with a token to act with.' })
class ImportedVoterType {
  @Field(() => String, { description: 'The name you gave.' })
  voter: string;

  @Field(() => String, { description: 'For `Authorization: Bearer …`; lasts seven days.' })
  token: string;
}

@ObjectType({ description: 'What came of importing voters.' })
class DemoImportVotersPayload {
  @Field(() => [ImportedVoterType], { description: 'The voters, in the order given.' })
  voters: ImportedVoterType[];

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

interface SignInRow {
  personId: string;
  role: Role;
  communityId: string | null;
  unitId: string | null;
  note: LocalizedText | null;
}

@Resolver()
export class DemoResolver {
  @Query(() => Demo, { nullable: true, description: 'The demo; null where there is none.' })
  async demo(@Ctx() context: RequestContext): Promise<Demo | null> {
    const { platform } = context;
    if (!platform.demo) return null;
    const rows: SignInRow[] = await platform.db.query(
      `SELECT person_id AS "personId", role, community_id AS "communityId", unit_id AS "unitId", note
       FROM demo_sign_in ORDER BY position`,
    );
    const people = await Promise.all(rows.map((row) => toDemoPerson(context, row)));
    return { people, outbox: (platform.post.outbox?.list() ?? []).map(toOutboxMessage) };
  }

  @OwnHandsOnly()
  @Mutation(() => DemoSignInPayload, {
    description:
      'Signs this browser in as one of the demo’s people. Only where there is a demo, and over HTTP, since it sets a cookie.',
  })
  demoSignIn(
    @Ctx() context: RequestContext,
    @Arg('input', () => DemoSignInInput, { description: 'As whom.' }) input: DemoSignInInput,
  ): Promise<Attempted<DemoSignInPayload>> {
    return attempt(
      context,
      () => demoSignIn(context, input.personId),
      async (viewer) => ({ viewer: await readViewer(context, viewer) }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => DemoImportVotersPayload, {
    description:
      'Puts people on a community’s register and gives a token for each, to replay real votes. For administrators of a demo.',
  })
  async demoImportVoters(
    @Ctx() context: RequestContext,
    @Arg('input', () => DemoImportVotersInput, { description: 'Whom, where.' })
    input: DemoImportVotersInput,
  ): Promise<DemoImportVotersPayload> {
    const payload = await attempt(
      context,
      () => demoImportVoters(context, input),
      (voters) => ({ voters }),
    );
    return { ...payload, voters: payload.voters ?? [] };
  }
}

function toOutboxMessage({ id, channel, to, at, subject, text }: OutboxMessage): OutboxMessageType {
  const masked = channel === 'SMS' ? maskPhone(to) : maskEmail(to);
  return { number: id, channel: MessageChannel[channel], to: masked, at, subject, text };
}

async function toDemoPerson(
  { loaders, locale }: RequestContext,
  row: SignInRow,
): Promise<DemoPerson> {
  const [person, community, unit] = await Promise.all([
    loaders.load(personById, row.personId),
    row.communityId ? loaders.load(communityById, row.communityId) : null,
    row.unitId ? loaders.load(unitById, row.unitId) : null,
  ]);
  return {
    person: person!,
    role: row.role,
    community,
    unit,
    note: row.note && inLocale(row.note, locale),
  };
}
