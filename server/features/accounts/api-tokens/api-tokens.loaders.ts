import { defineLoader, entityById, groupedBy } from '../../../foundation/loaders/index.js';
import { ApiToken } from './api-token.js';

/** How many days a token that has expired is still listed. */
const DAYS_LISTED = 30;

/** Tokens by id, whoever has them: for those just made. */
export const apiTokenById = entityById(ApiToken);

/** A person's tokens, the newest first; those that expired long ago are left out. */
export const tokensOfPerson = defineLoader<string, ApiToken[]>(
  async (personIds, { platform: { db, clock } }) => {
    const tokens = await db.manager
      .createQueryBuilder(ApiToken, 't')
      .where('t.person_id IN (:...personIds)', { personIds })
      .andWhere(`t.expires_at > :now::timestamptz - make_interval(days => :days)`, {
        now: clock.now(),
        days: DAYS_LISTED,
      })
      .orderBy('t.created_at', 'DESC')
      .addOrderBy('t.id', 'DESC')
      .getMany();
    return groupedBy(personIds, tokens, ({ personId }) => personId);
  },
);
