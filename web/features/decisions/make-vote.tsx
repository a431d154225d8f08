import { Button } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../ui/problem';
import { BallotPreview } from './ballot-preview';
import { ByYesOrNo } from './by-yes-or-no';
import { ChangeRules } from './change-rules';
import { CheckList } from './check-list';
import { ChooseMethod } from './choose-method';
import classes from './make-vote.module.css';
import { PickProposals } from './pick-proposals';
import { canBeProposed, ruleChanges, toRulesInput } from './rules-draft';
import { SayForce } from './say-force';
import { SayWhen } from './say-when';
import { useAnnounceVote } from './use-announce-vote';
import { useVoteDraft } from './use-vote-draft';
import type { DecisionMethod, MakeVoteFragment } from '../../../schema/generated/graphql';
import {
  canBePicked,
  checkVote,
  fits,
  suggestFor,
  type Candidate,
  type VoteCheck,
  type VoteDraft,
} from './vote-draft';

/** What a vote is made out of: proposals, or new rules. */
export type VoteAbout = 'proposals' | 'rules';

/** What every step of making a vote works with. */
export interface StepProps {
  about: VoteAbout;
  board: MakeVoteFragment;
  draft: VoteDraft;
  picked: Candidate[];
  method: DecisionMethod;
  change: (part: Partial<VoteDraft>) => void;
  errors: Record<string, string>;
}

// There is no money in a vote on the rulebook, and nothing to choose from.
const concernsRules = ([name]: [VoteCheck, boolean]) => name !== 'count' && name !== 'money';

interface Props {
  about: VoteAbout;
  board: MakeVoteFragment;
  /** What the vote begins with; the rest is typed. */
  start: Partial<VoteDraft>;
  onAnnounced: (decisionId: string) => void;
}

/** Makes a vote out of proposals or new rules, from picking or writing them to announcing it, on one page. */
export function MakeVote({ about, board, start, onAnnounced }: Props) {
  const { t } = useTranslation();
  const { draft: typed, change, forget } = useVoteDraft(board.id, about, start);
  const { timeZone, rulebook } = board.community;
  const { announce, busy, errors } = useAnnounceVote({ boardId: board.id, timeZone }, (id) => {
    forget();
    onAnnounced(id);
  });
  const candidates = board.proposals.edges.map(({ node }) => node).filter(canBePicked);
  const onRules = about === 'rules';
  const picked = onRules ? [] : candidates.filter(({ id }) => typed.proposals.includes(id));
  const suggested = suggestFor(typed, picked);
  const method = (!onRules && typed.method) || suggested.method;
  const budgetRule: VoteDraft['budgetRule'] = typed.budgetRule || suggested.budgetRule || '';
  const draft = { ...typed, budgetRule };
  const { earliestOpening } = board.voteTerms;
  const general = checkVote(draft, picked, method, { earliestOpening, timeZone });
  const checks = onRules
    ? [['rules', canBeProposed(draft.rules, rulebook)] as const, ...general.filter(concernsRules)]
    : [['proposals', fits(picked, method)] as const, ...general];
  const ready = checks.every(([, met]) => met);
  const step: StepProps = { about, board, draft, picked, method, change, errors };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const chosen = { ...draft, proposals: picked.map(({ id }) => id) };
    const rulesChange = onRules ? toRulesInput(ruleChanges(draft.rules, rulebook)) : undefined;
    if (ready && !busy) void announce(chosen, method, rulesChange);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {onRules ? <ChangeRules {...step} /> : <PickProposals {...step} candidates={candidates} />}
      {onRules ? <ByYesOrNo /> : <ChooseMethod {...step} suggested={suggested.method} />}
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
