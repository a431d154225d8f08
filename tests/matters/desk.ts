import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildPerson,
  buildProposal,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** What was kept of something that was written down. */
interface Kept {
  id: string;
  kind: string;
  channel: string;
  recordedBy: { id: string };
  unit: { id: string } | null;
  disputedAt: string | null;
  comment: { id: string } | null;
  proposal: { id: string } | null;
}

const KEPT = `assistance { id kind channel recordedBy { id } unit { id } disputedAt comment { id } proposal { id }
  objection { id } initiative { id } }`;

interface Supports {
  proposal: { supportCount: number; assistedSupportCount: number };
}

/** An official at their desk, a resident who calls, and a board they speak about; other ones for each test. */
export class Desk {
  server: TestServer;
  scene: Scene;
  official: Actor;
  resident: Actor;
  proposalId: string;

  /** A scene of its own on the same server. */
  async openAnew(): Promise<void> {
    this.scene = await buildScene(this.server, { residents: 2 });
    const { community, people, proposals } = this.scene;
    const where = { communityId: community.id, unitId: community.unit.id };
    this.official = await buildPerson(this.server, { role: Role.OFFICIAL, ...where });
    this.resident = people[0]!;
    this.proposalId = proposals[0]!.id;
  }

  /** Something to say about the proposal. */
  comment(rest: object = {}) {
    const said = { stance: 'FOR', body: 'My knees would thank you.' };
    return { addComment: { proposalId: this.proposalId, ...said, ...rest } };
  }

  /** A proposal that isn’t on a ballot. */
  async openProposal(): Promise<string> {
    const { board, facilitator } = this.scene;
    const proposal = { boardId: board.id, authorId: facilitator.id };
    return (await buildProposal(this.server, proposal)).id;
  }

  /** Writes something down for the resident, by phone unless said otherwise. */
  record(act: object, by = this.official, rest: object = {}) {
    const input = { personId: this.resident.id, channel: 'PHONE', act, ...rest };
    return by.api.mutate<{ assistance: Kept | null }>('recordForResident', input, KEPT);
  }

  /** The same, which has to succeed. */
  async recorded(act: object, by = this.official, rest: object = {}): Promise<Kept> {
    const { assistance, userErrors } = await this.record(act, by, rest);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return assistance!;
  }

  /** Somebody says that it is not theirs. */
  dispute(assistanceId: string, by = this.resident) {
    return by.api.mutate<{ assistance: { disputedAt: string } | null }>(
      'disputeAssistance',
      { assistanceId },
      'assistance { disputedAt }',
    );
  }

  /** How many back a proposal, and how many of them had it written down. */
  async supports(id = this.proposalId): Promise<Supports['proposal']> {
    const query = 'query ($id: ID!) { proposal(id: $id) { supportCount assistedSupportCount } }';
    return (await this.server.api().ask<Supports>(query, { id })).proposal;
  }

  /** From where nothing can be missed, however long it takes to begin. */
  async cursors() {
    const { board, community } = this.scene;
    const read = `query ($board: ID!, $community: ID!) {
      board(id: $board) { feedCursor } community(id: $community) { feedCursor } }`;
    const ids = { board: board.id, community: community.id };
    const answer = await this.server
      .api()
      .ask<Record<'board' | 'community', { feedCursor: string }>>(read, ids);
    return { board: answer.board.feedCursor, community: answer.community.feedCursor };
  }

  /** All that was kept here. */
  rows() {
    return this.server.platform.db.query<object[]>(
      'SELECT 1 FROM assistance WHERE community_id = $1',
      [this.scene.community.id],
    );
  }
}

/** Opens a desk for the tests of a file. */
export function openDesk(): Desk {
  const desk = new Desk();
  beforeAll(async () => void (desk.server = await startTestServer()));
  afterAll(() => desk.server.stop());
  beforeEach(() => desk.openAnew());
  return desk;
}
