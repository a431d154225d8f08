import { seedOnce } from '../../../../server/app/seed/seed.js';
import type { TestServer } from '../../../support/test-server.js';

interface Row {
  id: string;
}

/** Where things of the demo are, and who can be there. */
export class DemoPlaces {
  private constructor(private readonly server: TestServer) {}

  /** Fills in the demo first. */
  static async fill(server: TestServer): Promise<DemoPlaces> {
    await seedOnce(server.platform);
    return new DemoPlaces(server);
  }

  /** The id that a statement finds first. */
  async id(sql: string): Promise<string> {
    const [row]: Row[] = await this.server.platform.db.query(sql);
    if (!row) throw new Error(`The demo has nothing for: ${sql}`);
    return row.id;
  }

  /** The board of this phase with the most votes. */
  async board(phase: string): Promise<string> {
    return this.id(`SELECT b.id FROM board b WHERE phase = '${phase}'
      ORDER BY (SELECT count(*) FROM decision d WHERE d.board_id = b.id) DESC, b.id LIMIT 1`);
  }

  /** The community a board is in. */
  async communityOf(boardId: string): Promise<string> {
    return this.id(`SELECT community_id AS id FROM board WHERE id = '${boardId}'`);
  }

  /** Of those the sign-in menu offers, somebody with this role where a board is. */
  async person(role: string, boardId: string): Promise<{ id: string }> {
    const id = await this.id(
      `SELECT person_id AS id FROM demo_sign_in JOIN board USING (community_id)
       WHERE role = '${role}' AND board.id = '${boardId}' ORDER BY position LIMIT 1`,
    );
    return { id };
  }

  /** The first with this role in the sign-in menu, wherever it holds. */
  async personOfAll(role: string): Promise<{ id: string }> {
    return {
      id: await this.id(
        `SELECT person_id AS id FROM demo_sign_in WHERE role = '${role}' ORDER BY position LIMIT 1`,
      ),
    };
  }
}
