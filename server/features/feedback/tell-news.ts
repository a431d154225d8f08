import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import type { FateNews } from './fate-news.js';
import { fateChanged } from './fate.events.js';
import { peopleConcerned } from './people-concerned.js';

/** Most people told in one transaction: their streams stay locked until it ends. */
const BATCH = 1_000;

/** News with the place up to which it has been told. */
interface UntoldNews extends FateNews {
  id: number;
  toldThrough: string;
}

/**
 * Tells news to whom it concerns, each person once. Several servers may do so at the same time, and one that ends half-way
 * leaves the rest to the next, since how far it got is written with what it told.
 */
class NewsTeller {
  private telling: Promise<void> | null = null;
  private again = false;

  constructor(private readonly platform: Platform) {}

  /** Tells all there is to tell; asked while it does, it looks once more afterwards. */
  tell(): Promise<void> {
    this.again = true;
    this.telling ??= this.tellWhileAsked();
    return this.telling;
  }

  /** The same for callers who don't wait: what fails is told the next time. */
  tellSoon(): void {
    this.tell().catch((error: unknown) =>
      this.platform.log.error({ err: error }, 'news could not be told'),
    );
  }

  /** Resolves once nothing is being told. */
  async settled(): Promise<void> {
    await this.telling?.catch(() => {});
  }

  private async tellWhileAsked(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        await tellAll(this.platform);
      }
    } finally {
      // Without a pause after the last look: whoever asks from now on starts anew.
      this.telling = null;
    }
  }
}

/** This server's teller of news. */
export const newsTeller = perPlatform((platform) => new NewsTeller(platform));

/** News that can't be told must not keep the others waiting; it is tried again the next time. */
async function tellAll(platform: Platform): Promise<void> {
  const failed: number[] = [];
  while (!platform.stopping.aborted && (await isNewsWaiting(platform, failed))) {
    let news: UntoldNews | undefined;
    try {
      await inTransaction(platform, async (tx) => {
        news = await takeNews(tx, failed);
        if (news) await tellBatch(tx, news);
      });
    } catch (error) {
      if (!news) throw error;
      platform.log.error({ err: error, newsId: news.id }, 'news could not be told');
      failed.push(news.id);
    }
    if (!news) break;
  }
}

/** Asked without a transaction, since mostly there is none. */
async function isNewsWaiting({ db }: Platform, except: number[]): Promise<boolean> {
  const rows: unknown[] = await db.query(
    'SELECT 1 FROM fate_news WHERE id <> ALL($1::bigint[]) LIMIT 1',
    [except],
  );
  return rows.length > 0;
}

/** The oldest news that no other server is telling. */
async function takeNews(
  { manager }: Transaction,
  except: number[],
): Promise<UntoldNews | undefined> {
  const rows: UntoldNews[] = await manager.query(
    `SELECT id, kind, subject_id AS "subjectId", actor_id AS "actorId", told_through AS "toldThrough"
     FROM fate_news WHERE id <> ALL($1::bigint[]) ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [except],
  );
  return rows[0];
}

async function tellBatch(tx: Transaction, news: UntoldNews): Promise<void> {
  const people = await peopleConcerned(tx, news, { after: news.toldThrough, size: BATCH });
  tx.recordForMany(fateChanged(news, people));
  if (people.length < BATCH)
    await tx.manager.query('DELETE FROM fate_news WHERE id = $1', [news.id]);
  else {
    await tx.manager.query('UPDATE fate_news SET told_through = $2 WHERE id = $1', [
      news.id,
      people.at(-1),
    ]);
  }
}
