import { Button } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MakeVoteFragment } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { BallotPreview } from './ballot-preview';
import { CheckList } from './check-list';
import { ChooseMethod } from './choose-method';
import classes from './make-vote.module.css';
import { PickProposals } from './pick-proposals';
import { SayForce } from './say-force';
import { SayWhen } from './say-when';
import { useAnnounceVote } from './use-announce-vote';
import { useVoteDraft } from './use-vote-draft';
import {
  canBePicked,
  checkVote,
  suggestMethod,
  type Candidate,
  type VoteDraft,
} from './vote-draft';

/** What every step of making a vote works with. */
export interface StepProps {
  board: MakeVoteFragment;
  draft: VoteDraft;
  picked: Candidate[];
  method: NonNullable<ReturnType<typeof suggestMethod>>;
  change: (part: Partial<VoteDraft>) => void;
  errors: Record<string, string>;
}

interface Props {
  board: MakeVoteFragment;
  onAnnounced: (decisionId: string) => void;
}

/** Makes a vote out of proposals, from picking them to announcing it, on one page. */
export function MakeVote({ board, onAnnounced }: Props) {
  const { t } = useTranslation();
  const { draft, change, forget } = useVoteDraft(board.id);
  const { timeZone } = board.community;
  const place = { boardId: board.id, timeZone };
  const { announce, busy, errors } = useAnnounceVote(place, (id) => {
    forget();
    onAnnounced(id);
  });
  const candidates = board.proposals.edges.map(({ node }) => node).filter(canBePicked);
  const picked = candidates.filter(({ id }) => draft.proposals.includes(id));
  const method = draft.method || suggestMethod(picked);
  const { earliestOpening } = board.voteTerms;
  const checks = checkVote(draft, picked, method, { earliestOpening, timeZone });
  const ready = checks.every(([, met]) => met);
  const step: StepProps = { board, draft, picked, method, change, errors };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (ready && !busy) void announce({ ...draft, proposals: picked.map(({ id }) => id) }, method);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <PickProposals {...step} candidates={candidates} />
      <ChooseMethod {...step} />
      <SayForce {...step} />
      <SayWhen {...step} />
      <BallotPreview {...step} />
      <section aria-labelledby="vote-checks">
        <h2 id="vote-checks">{t('votes.make.checks')}</h2>
        <CheckList
          label={t('votes.make.checks')}
          checks={checks.map(([name, met]) => ({
            name,
            met,
            text: t(`votes.make.check.${name}`),
            todo: t(`votes.make.todo.${name}`),
          }))}
        />
        <Problem>{errors['form']}</Problem>
        <Button
          type="submit"
          size="md"
          mt="md"
          loading={busy}
          aria-disabled={!ready || undefined}
          className={ready ? undefined : classes.waiting}
        >
          {t('votes.make.announce')}
        </Button>
        <p className={classes.quiet}>{t('votes.make.announceHint')}</p>
      </section>
    </form>
  );
}
