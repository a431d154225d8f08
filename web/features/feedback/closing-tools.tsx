import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { useFormats } from '../../i18n/formats';
import { PermittedButton } from '../../ui/permitted-button';
import { Problem } from '../../ui/problem';
import classes from './closing-tools.module.css';

const unansweredQuery = graphql(`
  query BoardUnanswered($boardId: ID!) {
    board(id: $boardId) {
      id
      viewerCan {
        close {
          allowed
          reason
        }
      }
      unanswered {
        total
        proposals {
          id
          title
        }
        answers {
          id
          title
        }
        decisions {
          id
          question
        }
        replies {
          id
          question
        }
        commitments {
          id
          title
        }
      }
    }
  }
`);

const closeBoardMutation = graphql(`
  mutation CloseBoard($boardId: ID!) {
    closeBoard(input: { boardId: $boardId }) {
      board {
        id
        version
        closedAt
      }
      userErrors {
        message
      }
    }
  }
`);

/** Closes the board; until nobody waits for an answer any more it lists who does. For facilitators. */
export default function ClosingTools({ boardId }: { boardId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(unansweredQuery, { variables: { boardId } });
  const { close, loading, problem } = useClosing(boardId);
  const board = data?.board;
  if (!board) return null;
  const { total } = board.unanswered;
  const waiting = t('feedback.fates.closingWaiting', {
    count: total,
    formatted: formats.number(total),
  });
  return (
    <div className={classes.tool}>
      <h3>{t('feedback.fates.closing')}</h3>
      <p>{t('feedback.fates.closingLead')}</p>
      <p>{total > 0 ? waiting : t('feedback.fates.closingReady')}</p>
      <Waiting boardId={boardId} unanswered={board.unanswered} />
      <PermittedButton
        size="xs"
        variant="default"
        permission={board.viewerCan.close}
        loading={loading}
        onPress={() => void close()}
      >
        {t('feedback.fates.closing')}
      </PermittedButton>
      <Problem>{problem}</Problem>
    </div>
  );
}

function useClosing(boardId: string) {
  const { t } = useTranslation();
  const [closeBoard, { loading }] = useMutation(closeBoardMutation);
  const [problem, setProblem] = useState<string>();
  const close = async () => {
    const { data, error } = await closeBoard({ variables: { boardId }, errorPolicy: 'all' });
    setProblem(error ? t('problems.unknown') : data?.closeBoard.userErrors[0]?.message);
  };
  return { close, loading, problem };
}

interface Things {
  id: string;
  title?: string;
  question?: string;
}

interface WaitingProps {
  boardId: string;
  unanswered: Record<keyof typeof PATHS, readonly Things[]>;
}

const PATHS = {
  proposals: (id: string) => `proposals/${id}`,
  answers: (id: string) => `proposals/${id}`,
  decisions: (id: string) => `decisions/${id}`,
  replies: (id: string) => `decisions/${id}`,
  commitments: () => 'commitments',
};

function Waiting({ boardId, unanswered }: WaitingProps) {
  const { t } = useTranslation();
  const kinds = (Object.keys(PATHS) as (keyof typeof PATHS)[]).filter(
    (kind) => unanswered[kind].length > 0,
  );
  return kinds.map((kind) => (
    <div key={kind}>
      <h4>{t(`feedback.fates.waiting.${kind}`)}</h4>
      <ul className={classes.things}>
        {unanswered[kind].map(({ id, title, question }) => (
          <li key={id}>
            <Link to={`/boards/${boardId}/${PATHS[kind](id)}`}>{title ?? question}</Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
