import { Button, Radio, Textarea } from '@mantine/core';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewFactsFragment, ReviewVerdict } from '../../../schema/generated/graphql';
import { PermittedButton } from '../../ui/permitted-button';
import { Problem } from '../../ui/problem';
import { StickyBar } from '../../ui/sticky-bar';
import classes from './review-card.module.css';
import { giveVerdictMutation } from './review-mutations';
import { useAct } from './use-act';

const verdicts: ReviewVerdict[] = ['SOLVED', 'NOT_SOLVED', 'CANNOT_SAY'];

interface Props {
  board: ReviewFactsFragment;
  review: NonNullable<ReviewFactsFragment['review']>;
}

/** Takes a verdict, or a changed one; what is being written stays through every update. */
export function VerdictForm({ board, review }: Props) {
  const { t } = useTranslation();
  const own = review.viewerVerdict;
  const [verdict, setVerdict] = useState<ReviewVerdict>();
  const [detail, setDetail] = useState<string>();
  const { act, busy, refused } = useAct(giveVerdictMutation);
  const name = useId();
  const may = board.viewerCan.giveVerdict;
  const chosen = verdict ?? own?.verdict;
  const text = detail ?? own?.detail ?? '';
  if (!may.allowed)
    return (
      <PermittedButton size="sm" variant="default" permission={may} onPress={() => {}}>
        {t('feedback.giveVerdict')}
      </PermittedButton>
    );
  const give = (value: ReviewVerdict) =>
    void act({ boardId: board.id, verdict: value, detail: text || null });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen) give(chosen);
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <fieldset className={classes.choices}>
        <legend>{t(own ? 'feedback.youSaid' : 'feedback.yourVerdict')}</legend>
        {verdicts.map((value) => (
          <Radio
            key={value}
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => setVerdict(value)}
            label={t(`feedback.verdict.${value}`)}
          />
        ))}
      </fieldset>
      <Textarea
        autosize
        minRows={2}
        label={t('feedback.detail')}
        description={t('feedback.detailHint')}
        value={text}
        error={refused?.field === 'detail' ? refused.message : undefined}
        onChange={(event) => setDetail(event.currentTarget.value)}
      />
      <Problem>{refused && refused.field !== 'detail' ? refused.message : null}</Problem>
      <Button type="submit" className={classes.send} loading={busy} disabled={!chosen}>
        {t(own ? 'feedback.changeVerdict' : 'feedback.giveVerdict')}
      </Button>
      {!own && <VerdictBar busy={busy} onGive={give} />}
    </form>
  );
}

/** On a phone a verdict is one tap; the form then shows it, to be explained or changed. */
function VerdictBar({ busy, onGive }: { busy: boolean; onGive: (verdict: ReviewVerdict) => void }) {
  const { t } = useTranslation();
  return (
    <StickyBar>
      <div role="group" aria-label={t('feedback.isItSolved')} className={classes.bar}>
        {verdicts.map((value) => (
          <Button key={value} variant="outline" disabled={busy} onClick={() => onGive(value)}>
            {t(`feedback.verdict.${value}`)}
          </Button>
        ))}
      </div>
    </StickyBar>
  );
}
