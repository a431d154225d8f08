import { BoardVisibility } from '../../../server/features/communities/board.js';
import type { TestServer } from '../../support/test-server.js';
import type { Place, Viewer } from '../world/company.js';
import { runs, seesBoard, works } from '../world/standing.js';
import type { World } from '../world/world.js';

/** Something of the world that has an id: where it is, on which board, and whose it is. */
export interface Thing {
  id: string;
  type: string;
  place: Place | null;
  /** Of the board it is on; null when it is on none. */
  visibility: BoardVisibility | null;
  /** Whoever wrote it, or whom it is about; null when that is nobody in particular. */
  ownerId: string | null;
  /** Taken from public by a facilitator. */
  hidden: boolean;
  /** How far it has come, and the board it is on, where that decides what can be done to it. */
  state: string | null;
}

const OWN = (thing: Thing, viewer: Viewer) =>
  thing.ownerId !== null && thing.ownerId === viewer.personId;

/** To whom things of a kind are there. */
const AUDIENCES = {
  everybody: () => true,
  'whoever sees the board': ({ place, visibility }: Thing, viewer: Viewer) =>
    place !== null && visibility !== null && seesBoard(viewer, { place, visibility }),
  'its owner': OWN,
  'its owner and those who run the community': (thing: Thing, viewer: Viewer) =>
    OWN(thing, viewer) || runs(viewer, thing.place!),
  'its owner, and whoever sees the board if it says so there': (thing: Thing, viewer: Viewer) =>
    OWN(thing, viewer) ||
    (thing.visibility !== null &&
      seesBoard(viewer, { place: thing.place!, visibility: thing.visibility })),
  'those who run the community': ({ place }: Thing, viewer: Viewer) => runs(viewer, place!),
  'its owner and those who work there': (thing: Thing, viewer: Viewer) =>
    OWN(thing, viewer) || works(viewer, thing.place ?? 'here'),
} satisfies Record<string, (thing: Thing, viewer: Viewer) => boolean>;

type Audience = keyof typeof AUDIENCES;

/** Each kind of thing, for whom it is there, and where that is read: id, community, board’s visibility, owner, when hidden. */
const KINDS: [type: string, audience: Audience, from: string][] = [
  ['Person', 'everybody', 'SELECT id, NULL, NULL, NULL FROM person'],
  ['Area', 'everybody', 'SELECT id, NULL, NULL, NULL FROM area'],
  ['Community', 'everybody', 'SELECT id, id, NULL, NULL FROM community'],
  ['Unit', 'everybody', 'SELECT id, community_id, NULL, NULL FROM unit'],
  [
    'Initiative',
    'everybody',
    'SELECT id, community_id, NULL, starter_id, hidden_at FROM initiative',
  ],
  ...onBoards('Board', 'board', 'NULL', 't.id'),
  ...onBoards('Proposal', 'proposal', 't.author_id, t.hidden_at'),
  ...onBoards('Comment', 'comment', 't.author_id, t.hidden_at'),
  ...onBoards('Decision', 'decision'),
  ...onBoards('Objection', 'objection', 't.author_id'),
  ...onBoards('Outcome', 'outcome'),
  ...onBoards('Commitment', 'commitment'),
  ...onBoards('Step', 'step'),
  [
    'DecisionOption',
    'whoever sees the board',
    `SELECT t.id, b.community_id, b.visibility, NULL FROM decision_option t
     JOIN decision d ON d.id = t.decision_id JOIN board b ON b.id = d.board_id`,
  ],
  [
    'ProposalAnswer',
    'whoever sees the board',
    `SELECT t.id, b.community_id, b.visibility, NULL FROM answer_request t
     JOIN proposal p ON p.id = t.proposal_id JOIN board b ON b.id = p.board_id`,
  ],
  [
    'Delay',
    'whoever sees the board',
    `SELECT t.id, b.community_id, b.visibility, NULL FROM commitment_delay t
     JOIN commitment c ON c.id = t.commitment_id JOIN board b ON b.id = c.board_id`,
  ],
  [
    'Photo',
    'whoever sees the board',
    `SELECT t.file_id, b.community_id, b.visibility, NULL FROM step_photo t
     JOIN step s ON s.id = t.step_id JOIN board b ON b.id = s.board_id`,
  ],
  [
    'PaperBatch',
    'whoever sees the board',
    `SELECT t.id, b.community_id, b.visibility, NULL FROM paper_batch t
     JOIN decision d ON d.id = t.decision_id JOIN board b ON b.id = d.board_id`,
  ],
  ['ProposalDraft', 'its owner', 'SELECT id, NULL, NULL, author_id FROM proposal_draft'],
  [
    'Flag',
    'its owner and those who run the community',
    'SELECT f.id, c.community_id, NULL, f.reporter_id FROM flag f JOIN moderation_case c ON c.id = f.case_id',
  ],
  [
    'ModerationCase',
    'those who run the community',
    'SELECT id, community_id, NULL, NULL FROM moderation_case',
  ],
  [
    'ModerationAct',
    'everybody',
    `SELECT t.id, t.community_id, b.visibility, t.author_id FROM moderation_act t LEFT JOIN board b ON b.id = t.board_id`,
  ],
  [
    'Assistance',
    // That of backing is told to whoever it was written down for alone.
    'its owner, and whoever sees the board if it says so there',
    `SELECT t.id, t.community_id, CASE WHEN t.kind IN ('BACKING', 'INITIATIVE_BACKING') THEN NULL
       ELSE COALESCE(b.visibility, 'PUBLIC') END, t.person_id
     FROM assistance t LEFT JOIN board b ON b.id = t.board_id`,
  ],
  ['Appeal', 'everybody', 'SELECT id, community_id, NULL, author_id FROM appeal'],
  [
    'ResidenceRequest',
    'its owner and those who run the community',
    'SELECT id, community_id, NULL, person_id FROM residence_request',
  ],
  [
    'CodeSheet',
    'those who run the community',
    'SELECT id, community_id, NULL, NULL FROM code_sheet',
  ],
  [
    'RoleHolder',
    'its owner and those who work there',
    'SELECT id, community_id, NULL, person_id FROM role_grant',
  ],
  [
    'RoleInvitation',
    // Whoever holds its code sees what it is an invitation to; that only administrators see the list is a row of the table.
    'everybody',
    'SELECT id, community_id, NULL, NULL FROM role_invitation',
  ],
];

function onBoards(
  type: string,
  table: string,
  owner = 'NULL',
  boardId = 't.board_id',
): [string, Audience, string][] {
  const from = `SELECT t.id, b.community_id, b.visibility, ${owner} FROM ${table} t JOIN board b ON b.id = ${boardId}`;
  return [[type, 'whoever sees the board', from]];
}

/** How far things have come. */
const STATES = `SELECT id, phase AS state FROM board
  UNION ALL SELECT t.id, b.phase || ' ' || t.status FROM proposal t JOIN board b ON b.id = t.board_id
  UNION ALL SELECT t.id, b.phase || ' ' || t.status FROM decision t JOIN board b ON b.id = t.board_id
  UNION ALL SELECT id, status FROM initiative
  UNION ALL SELECT id, state FROM residence_request
  UNION ALL SELECT id, CASE WHEN binding THEN 'BINDING' ELSE 'ADVISORY' END FROM outcome
  UNION ALL SELECT id, status FROM commitment
  UNION ALL SELECT id, status FROM step`;

/** All things of the world by their ids, and to whom they are there. */
export class Things {
  private constructor(
    readonly all: Map<string, Thing>,
    private readonly audiences: Map<string, Audience>,
    private readonly viewerIds: ReadonlySet<string | null>,
  ) {}

  /** Reads them from the database itself, so that no answer of the server decides what answers may hold. */
  static async read(
    { platform }: TestServer,
    { here, elsewhere, viewers }: World,
  ): Promise<Things> {
    const places = new Map<string, Place>([
      [here.community.id, 'here'],
      [elsewhere.community.id, 'elsewhere'],
    ]);
    const all = new Map<string, Thing>();
    for (const [type, , from] of KINDS) {
      const hides = from.includes('hidden_at');
      const columns = `x (id, community_id, visibility, owner_id${hides ? ', hidden_at' : ''})`;
      const rows: Record<string, string | null>[] = await platform.db.query(
        `SELECT id, community_id, visibility, owner_id${hides ? ', hidden_at' : ''} FROM (${from}) ${columns} ORDER BY id`,
      );
      for (const row of rows)
        all.set(row['id']!, {
          id: row['id']!,
          type,
          place: places.get(row['community_id'] ?? '') ?? null,
          visibility: toVisibility(row['visibility']),
          ownerId: row['owner_id'] ?? null,
          hidden: (row['hidden_at'] ?? null) !== null,
          state: null,
        });
    }
    const states: { id: string; state: string }[] = await platform.db.query(STATES);
    for (const { id, state } of states) Object.assign(all.get(id)!, { state });
    const audiences = new Map(KINDS.map(([type, audience]) => [type, audience]));
    return new Things(all, audiences, new Set(viewers.map(({ personId }) => personId)));
  }

  /** Whether that is one of those who look around. */
  isViewers(personId: string): boolean {
    return this.viewerIds.has(personId);
  }

  /** Whether a thing is there for a viewer: to be fetched, listed and linked to. */
  isThere(thing: Thing, viewer: Viewer): boolean {
    return !thing.hidden && AUDIENCES[this.audiences.get(thing.type)!](thing, viewer);
  }

  /** Whether a viewer may come across its id at all: what was hidden stands at the desk, and with whoever wrote it. */
  mayBeNamed(thing: Thing, viewer: Viewer): boolean {
    if (!thing.hidden) return this.isThere(thing, viewer);
    return thing.ownerId === viewer.personId || runs(viewer, thing.place!);
  }
}

function toVisibility(code: string | null | undefined): BoardVisibility | null {
  return Object.values(BoardVisibility).find((visibility) => visibility === code) ?? null;
}
