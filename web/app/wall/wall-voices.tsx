import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql } from '../../../schema/generated/gql';
import type { WallVoicesFragment } from '../../../schema/generated/graphql';
import { useScreenWords } from '../../i18n/screens';
import { Prose } from '../../ui/prose';
import { RecordedBy } from '../../ui/recorded-by';
import { StanceMark } from '../../ui/stance';
import classes from './wall.module.css';

graphql(`
  fragment WallVoices on Board {
    spokenOf: proposals(first: 6, orderBy: MOST_BACKED) {
      edges {
        cursor
        node {
          id
          title
          for: comments(first: 1, stance: FOR, orderBy: NEWEST) {
            ...CommentPage
          }
          against: comments(first: 1, stance: AGAINST, orderBy: NEWEST) {
            ...CommentPage
          }
          neutral: comments(first: 1, stance: NEUTRAL, orderBy: NEWEST) {
            ...CommentPage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const each = 9_000;
const mostShown = 6;

/** The latest comments, one after another; whoever wants nothing to move sees the newest stay. */
export function WallVoices({ board }: { board: WallVoicesFragment }) {
  const w = useScreenWords();
  const voices = latestVoices(board);
  const turn = useTurns(voices.length);
  const voice = voices[turn];
  if (!voice) return <div className={classes.voices} />;
  return (
    <section key={voice.id} className={classes.voices} aria-label={w('wall.voices')}>
      <p className={classes.about}>
        <StanceMark stance={voice.stance} /> {voice.title}
      </p>
      <div className={classes.said}>
        <Prose html={voice.bodyHtml} />
      </div>
      <p className={classes.quiet}>{voice.author.name}</p>
      {voice.assistance && <RecordedBy recorded={voice.assistance} />}
    </section>
  );
}

function latestVoices({ spokenOf }: WallVoicesFragment) {
  return spokenOf.edges
    .flatMap(({ node }) =>
      [node.for, node.against, node.neutral].flatMap(({ edges }) =>
        edges.map(({ node: comment }) => ({ ...comment, title: node.title })),
      ),
    )
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
    .slice(0, mostShown);
}

/** Whose turn it is, from the newest on. */
function useTurns(count: number) {
  const still = useReducedMotion();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (still || count < 2) return;
    const timer = setInterval(() => setTurn((before) => before + 1), each);
    return () => clearInterval(timer);
  }, [still, count]);
  return still || count === 0 ? 0 : turn % count;
}
