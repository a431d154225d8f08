import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalToolsFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { PermittedButton } from '../../ui/permitted-button';
import classes from './proposal-tools.module.css';
import { ToolForm } from './tool-form';
import { useProposalTools, type Tool } from './use-proposal-tools';

graphql(`
  fragment ProposalTools on Proposal {
    id
    status
    viewerCan {
      decline {
        allowed
        code
        reason
      }
      merge {
        allowed
        code
        reason
      }
      reopen {
        allowed
        code
        reason
      }
      askForAnswer {
        allowed
        code
        reason
      }
    }
  }
`);

const toolsQuery = graphql(`
  query ProposalToolChoices($boardId: ID!) {
    board(id: $boardId) {
      id
      proposals(first: 100, orderBy: MOST_BACKED) {
        nodes {
          id
          title
          status
        }
      }
      community {
        id
        units {
          id
          name
        }
      }
    }
  }
`);

interface Props {
  boardId: string;
  proposal: ProposalToolsFragment;
}

/** The facilitator's tools for one proposal: not adopting it, merging it, opening it again, asking a body. */
export default function ProposalTools({ boardId, proposal }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(toolsQuery, { variables: { boardId } });
  const [tool, setTool] = useState<Tool>();
  const { run, busy, problem, clear } = useProposalTools(proposal.id, () => setTool(undefined));
  const board = data?.board;
  const picks = {
    decline: undefined,
    reopen: undefined,
    merge: (board?.proposals.nodes ?? [])
      .filter(({ id, status }) => id !== proposal.id && status !== 'DECLINED')
      .map(({ id, title }) => ({ value: id, label: title })),
    askForAnswer: (board?.community.units ?? []).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  };
  const choose = (next: Tool) => {
    clear();
    setTool(next === tool ? undefined : next);
  };
  return (
    <Card as="section" aria-labelledby="proposal-tools" className={classes.tools}>
      <h2 id="proposal-tools">{t('boards.tools')}</h2>
      <div className={classes.row}>
        {offered(proposal).map((name) => (
          <PermittedButton
            key={name}
            size="sm"
            variant={tool === name ? 'filled' : 'default'}
            permission={proposal.viewerCan[name]}
            pressed={tool === name}
            onPress={() => choose(name)}
          >
            {t(`proposals.tool.${name}`)}
          </PermittedButton>
        ))}
      </div>
      {tool && (
        <ToolForm
          key={tool}
          tool={tool}
          picks={picks[tool]}
          busy={busy}
          problem={problem}
          onSubmit={(words, pick) => void run(tool, words, pick)}
        />
      )}
    </Card>
  );
}

function offered({ status }: ProposalToolsFragment): Tool[] {
  const over = status === 'DECLINED' || status === 'MERGED';
  return over ? ['reopen', 'askForAnswer'] : ['merge', 'decline', 'askForAnswer'];
}
