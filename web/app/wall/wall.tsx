import { useTranslation } from 'react-i18next';
import type { WallQuery } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useScreenWords } from '../../i18n/screens';
import { QrCode } from '../../ui/qr-code';
import { Rolling } from '../../ui/rolling';
import { Countdown } from '../../ui/time';
import { useConnection } from '../live/connection';
import { useWakefulScreen } from './use-wakeful-screen';
import { WallPromises } from './wall-promises';
import { WallProposals } from './wall-proposals';
import { WallVoices } from './wall-voices';
import { WallVote } from './wall-vote';
import classes from './wall.module.css';

/** The board as the hall screen shows it. */
export type WallBoard = NonNullable<WallQuery['board']>;

/** Question and phase above, the vote beside what was proposed or promised, and below voices and the way in. */
export function Wall({ board }: { board: WallBoard }) {
  useWakefulScreen();
  const vote = shownVote(board);
  const promises = board.commitments.nodes;
  return (
    <div className={classes.wall}>
      <Head board={board} closesAt={vote?.status === 'OPEN' ? vote.closesAt : undefined} />
      <div className={vote ? classes.two : classes.one}>
        {vote && <WallVote decision={vote} />}
        {promises.length > 0 && vote?.status !== 'OPEN' ? (
          <WallPromises promises={promises} />
        ) : (
          <WallProposals proposals={board.proposals.edges.map(({ node }) => node)} />
        )}
      </div>
      <div className={classes.foot}>
        <WallVoices board={board} />
        <WayIn boardId={board.id} />
      </div>
    </div>
  );
}

/** The vote that is open and closes first, else the one that closed last. */
function shownVote({ decisions }: WallBoard) {
  const end = (closesAt?: string | null) => (closesAt ? Date.parse(closesAt) : Infinity);
  const [open] = decisions
    .filter(({ status }) => status === 'OPEN')
    .sort((one, other) => end(one.closesAt) - end(other.closesAt));
  return open ?? decisions.find(({ status }) => status === 'CLOSED');
}

function Head({ board, closesAt }: { board: WallBoard; closesAt?: string | null }) {
  const { t } = useTranslation();
  const w = useScreenWords();
  const formats = useFormats();
  const { here } = board.presence;
  const planned = board.phases.find(({ phase }) => phase === board.phase)?.plannedEnd;
  const end = closesAt ?? planned;
  return (
    <header className={classes.head}>
      <p className={classes.line}>
        <span>{board.community.name}</span>
        <strong className={classes.phase}>
          {t(`boards.phase.${board.phase}`)}
          {end && (
            <span className={classes.left}>
              <Countdown to={end} />
            </span>
          )}
        </strong>
        <Rolling>{w('wall.here', { count: here, formatted: formats.number(here) })}</Rolling>
        <Lost />
      </p>
      <h1 className={classes.question}>{board.question}</h1>
    </header>
  );
}

function Lost() {
  const w = useScreenWords();
  const formats = useFormats();
  const { status, heardAt } = useConnection();
  return (
    <span role="status" className={classes.lost}>
      {status === 'lost' && w('wall.lost', { time: formats.hour(heardAt) })}
    </span>
  );
}

function WayIn({ boardId }: { boardId: string }) {
  const w = useScreenWords();
  const address = `${location.origin}/boards/${boardId}`;
  return (
    <div className={classes.wayIn}>
      <p>
        <strong>{w('wall.join')}</strong>
        <span className={classes.address}>{address.replace(/^https?:\/\//, '')}</span>
      </p>
      <div className={classes.code}>
        <QrCode address={address} title={w('wall.qr')} />
      </div>
    </div>
  );
}
