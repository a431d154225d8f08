import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { requirePerson } from '../../features/accounts/accounts.policy.js';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { openFeed } from '../feeds/open-feed.js';
import { ResyncRequired } from '../feeds/resync-required.js';
import { PERSON_EVENT_TYPES, PersonFeedMessage } from './person-events.js';
import type { PersonEvent } from './person-event.js';

interface Call {
  args: { after?: string | null };
  context: RequestContext;
}

@Resolver()
export class MyUpdatesResolver {
  @Subscription(() => PersonFeedMessage, {
    description:
      'What comes of what you contributed, each change once, in order, without gaps: after the cursor you give, or from now on. Only yours, and only to you.',
    // Whose stream it is follows from who asks; there is no way to name another.
    subscribe: ({ args, context }: Call) =>
      openFeed(context, {
        streamId: requirePerson(context.viewer),
        after: args.after ?? null,
        types: PERSON_EVENT_TYPES,
      }),
  })
  myUpdates(
    @Root() message: PersonEvent | ResyncRequired,
    @Arg('after', () => Cursor, {
      nullable: true,
      description:
        'Go on after this place: `Viewer.updatesCursor`, or the cursor of the last event you saw. Left out: from now on.',
    })
    _after: string | null,
  ): PersonEvent | ResyncRequired {
    return message;
  }
}
