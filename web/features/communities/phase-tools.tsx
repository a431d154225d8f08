import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { BoardToolsFragment, Phase } from '../../../schema/generated/graphql';
import { PermittedButton } from '../../ui/permitted-button';
import { Pick } from '../../ui/pick';
import { Problem } from '../../ui/problem';
import classes from './phase-tools.module.css';

const changePhaseMutation = graphql(`
  mutation ChangePhase($boardId: ID!, $to: Phase!) {
    changePhase(input: { boardId: $boardId, to: $to }) {
      board {
        ...PhaseStrip
        ...BoardTools
      }
      userErrors {
        message
      }
    }
  }
`);

const phases: Phase[] = ['COLLECT', 'DISCUSS', 'DECIDE', 'DELIVER', 'REVIEW'];

/** Moves the board to another phase; for facilitators. */
export function PhaseTools({ board }: { board: BoardToolsFragment }) {
  const { t } = useTranslation();
  const [changePhase, { loading }] = useMutation(changePhaseMutation);
  const [to, setTo] = useState<Phase>(() => nextPhase(board.phase));
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    const { data, error } = await changePhase({
      variables: { boardId: board.id, to },
      errorPolicy: 'all',
    });
    setProblem(error ? t('problems.unknown') : data?.changePhase.userErrors[0]?.message);
  };
  return (
    <div className={classes.tool}>
      <span className={classes.row}>
        {t('boards.changePhaseTo')}
        <Pick
          label={t('boards.changePhase')}
          value={to}
          onPick={setTo}
          options={phases.map((value) => ({ value, label: t(`boards.phase.${value}`) }))}
        />
        <PermittedButton
          size="xs"
          variant="default"
          permission={board.viewerCan.changePhase}
          loading={loading}
          disabled={to === board.phase}
          onPress={() => void submit()}
        >
          {t('boards.changePhase')}
        </PermittedButton>
      </span>
      <Problem>{problem}</Problem>
    </div>
  );
}

const nextPhase = (phase: Phase) => phases[phases.indexOf(phase) + 1] ?? phase;
