import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { ProposeRuleChangeFragment } from '../../../schema/generated/graphql';
import classes from './rulebook-change.module.css';

graphql(`
  fragment ProposeRuleChange on Community {
    id
    viewerCan {
      createBoard {
        allowed
      }
    }
    boards(first: 50) {
      edges {
        cursor
        node {
          id
          question
          viewerCan {
            createDecision {
              allowed
              code
              reason
            }
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

/** The way from the rules to a vote that changes them: on which board it is held. For those who may set up votes. */
export function ProposeRuleChange({ community }: { community: ProposeRuleChangeFragment }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [picked, setPicked] = useState('');
  const boards = community.boards.edges
    .map(({ node }) => node)
    .filter(({ viewerCan }) => viewerCan.createDecision.allowed);
  const boardId = picked || boards[0]?.id;
  if (!boardId) return <NoBoard community={community} />;
  return (
    <div className={classes.propose}>
      <NativeSelect
        label={t('communities.changeWhere')}
        description={t('communities.changeWhereHint')}
        value={boardId}
        onChange={(event) => setPicked(event.currentTarget.value)}
        data={boards.map(({ id, question }) => ({ value: id, label: question }))}
      />
      <Button
        variant="outline"
        onClick={() => navigate(`/boards/${boardId}/decisions/new?about=rules`)}
      >
        {t('communities.changeRules')}
      </Button>
    </div>
  );
}

/** Whoever could open the board that is missing is told so; for everybody else there is nothing to do here. */
function NoBoard({ community }: { community: ProposeRuleChangeFragment }) {
  const { t } = useTranslation();
  if (!community.viewerCan.createBoard.allowed) return null;
  return (
    <p className={classes.propose}>
      {t('communities.changeNeedsBoard')}{' '}
      <Link to={`/communities/${community.id}/boards/new`}>{t('communities.openBoard')}</Link>
    </p>
  );
}
