import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { defineLoader, defineViewerLoader } from '../../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../../foundation/pagination/keyset.js';

/** What has come of a request. */
export enum ResidenceRequestState {
  ASKED = 'ASKED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ResidenceRequestState, {
  name: 'ResidenceRequestState',
  description: 'What has come of asking to be taken for a resident.',
  valuesConfig: {
    ASKED: { description: 'It waits for a facilitator.' },
    CONFIRMED: { description: 'A facilitator has confirmed it.' },
    REFUSED: { description: 'A facilitator has refused it, with a reason.' },
    WITHDRAWN: { description: 'Taken back, or proved in another way meanwhile.' },
  },
});

/** A request to be taken for a resident; seen by whoever asked and by those who decide. */
@ObjectType({
  description:
    'A request to be taken for a resident, seen by whoever asked and by those who decide.',
})
export class ResidenceRequest {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  communityId: string;

  personId: string;

  areaId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they say that facilitators may know them by; gone once it is decided.',
  })
  note: string | null;

  @Field(() => DateTime, { description: 'When they asked, by the database’s clock.' })
  askedAt: Date;

  @Field(() => ResidenceRequestState, { description: 'What has come of it.' })
  state: ResidenceRequestState;

  @Field(() => String, { nullable: true, description: 'With REFUSED: why; else null.' })
  reason: string | null;
}

const COLUMNS = `r.id, r.community_id AS "communityId", r.person_id AS "personId", r.area_id AS "areaId", r.note,
  r.asked_at AS "askedAt", r.state, r.reason`;

const asRequest = (row: ResidenceRequest) => Object.assign(new ResidenceRequest(), row);

/** Requests by id; only for those who may know. */
export const requestById = defineLoader<string, ResidenceRequest | null>(
  async (ids, { platform }) => {
    const rows: ResidenceRequest[] = await platform.db.query(
      `SELECT ${COLUMNS} FROM residence_request r WHERE r.id = ANY($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, asRequest(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  },
);

/** The viewer's own latest request in each community; null where they never asked, or took it back. */
export const ownRequest = defineViewerLoader<string, ResidenceRequest | null>(
  async (communityIds, { platform, viewer }) => {
    const rows: ResidenceRequest[] = await platform.db.query(
      `SELECT DISTINCT ON (r.community_id) ${COLUMNS} FROM residence_request r
       WHERE r.person_id = $1 AND r.community_id = ANY($2::text[]) AND r.state <> 'WITHDRAWN'
       ORDER BY r.community_id, r.id DESC`,
      [viewer.personId, communityIds],
    );
    const found = new Map(rows.map((row) => [row.communityId, asRequest(row)]));
    return communityIds.map((id) => found.get(id) ?? null);
  },
);

const waiting: Keyset = {
  name: 'residence.requests',
  from: 'residence_request t',
  parent: 't.community_id',
  where: `t.state = 'ASKED'`,
  keys: [{ sql: 't.id', type: 'text' }],
  direction: 'ASC',
  id: 't.id',
};

/** Who waits for a facilitator's word, those who have waited longest first. */
export const requestList = {
  pages: pageLoader(waiting),
  count: countLoader(waiting),
  nodes: requestById,
};
