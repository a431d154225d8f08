import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { FlagButton } from '../../features/moderation/flag-button';
import { listProposal } from '../../features/proposals/list-proposal';
import type { ProposalTools } from '../../features/proposals/proposal-card';
import { ProposalList } from '../../features/proposals/proposal-list';
import { ProposalOrderPick, type ProposalView } from '../../features/proposals/proposal-order';
import { StickyBar } from '../../ui/sticky-bar';
import classes from './board-proposals.module.css';
import type { LoadedBoard } from './board-route';

const arrivedProposalQuery = graphql(`
  query ArrivedProposal($id: ID!) {
    proposal(id: $id) {
      ...ProposalCard
    }
  }
`);

/** On each card, the way to report it. */
const flagButton: ProposalTools = ({ id, title }) => (
  <FlagButton subjectId={id} about={title} quiet />
);

interface Props {
  board: LoadedBoard;
  question: string;
  arrivals: string[];
  view: ProposalView;
  onView: (view: ProposalView) => void;
  onMore: (after: string) => Promise<string[]>;
}

/** The proposals with their order, and the way to write one. */
export function BoardProposals({ board, view, onView, question, arrivals, onMore }: Props) {
  const { t } = useTranslation();
  const showArrivals = useShowArrivals(board.id);
  return (
    <section aria-labelledby="proposals">
      <div className={classes.bar}>
        <h2 id="proposals">{t('proposals.proposals')}</h2>
        <ProposalOrderPick view={view} onChange={onView} />
        <ProposeLink board={board} />
      </div>
      <ProposalList
        boardId={board.id}
        page={board.proposals}
        question={question}
        arrivals={arrivals}
        onShowArrivals={() => showArrivals(arrivals)}
        onMore={onMore}
        toolsOf={flagButton}
      />
    </section>
  );
}

/** A proposal is told of by id: what this viewer may do with it is asked for only when it is to be shown. */
function useShowArrivals(boardId: string) {
  const client = useApolloClient();
  return async (ids: string[]) => {
    const answers = await Promise.all(
      ids.map((id) => client.query({ query: arrivedProposalQuery, variables: { id } })),
    );
    answers.forEach(
      ({ data }) => data?.proposal && listProposal(client.cache, boardId, data.proposal),
    );
  };
}

function ProposeLink({ board }: { board: LoadedBoard }) {
  const { t } = useTranslation();
  if (!board.viewerCan.publishProposal.allowed) return null;
  const link = (
    <Button component={Link} to={`/boards/${board.id}/propose`} variant="outline" size="sm">
      {t('proposals.propose')}
    </Button>
  );
  const deciding = board.decisions.some(({ status }) => status === 'OPEN');
  return (
    <>
      <span className={deciding ? classes.link : `${classes.link} ${classes.wideOnly}`}>
        {link}
      </span>
      {!deciding && <StickyBar>{link}</StickyBar>}
    </>
  );
}
