import { defineLoader, groupedBy } from '../../../foundation/loaders/index.js';
import { Session } from './session.js';

/** A person's sessions that still let them in, the latest used first. */
export const sessionsOfPerson = defineLoader<string, Session[]>(
  async (personIds, { platform: { db, clock, demo } }) => {
    const sessions = await db.manager
      .createQueryBuilder(Session, 's')
      .where('s.person_id IN (:...personIds)', { personIds })
      .andWhere('s.expires_at > :now AND (:demo OR NOT s.demo)', { now: clock.now(), demo })
      .orderBy('s.updated_at', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
    return groupedBy(personIds, sessions, ({ personId }) => personId);
  },
);
