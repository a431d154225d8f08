import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockedPersonFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Problem } from '../../../ui/problem';
import classes from './blocks.module.css';
import { unblockMutation } from './blocks-documents';

interface Props {
  person: BlockedPersonFragment;
  onLifted: (name: string) => void;
}

/** Somebody who is blocked: why, since when and until when, by whom, and the way to let them in again. */
export function BlockedItem({ person, onLifted }: Props) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const { id, name, block } = person;
  const [problem, setProblem] = useState<string>();
  const [unblock, { loading }] = useMutation(unblockMutation, {
    errorPolicy: 'all',
    refetchQueries: ['Blocks'],
    awaitRefetchQueries: true,
  });
  const lift = async () => {
    const { data } = await unblock({ variables: { input: { personId: id } } });
    if (data?.payload.person) return onLifted(name);
    setProblem(data?.payload.userErrors[0]?.message ?? t('problems.network'));
  };
  if (!block) return null;
  const facts = [
    t('people.blocks.since', { date: exact(block.blockedAt) }),
    block.until
      ? t('people.blocks.until', { date: exact(block.until) })
      : t('people.blocks.forGood'),
    t('people.blocks.by', { name: block.blockedBy.name }),
  ];
  return (
    <Card as="li" className={classes.item}>
      <p>
        <strong>{name}</strong> <span className={classes.quiet}>{facts.join(' · ')}</span>
      </p>
      <p>{block.reason}</p>
      <div>
        <Button
          size="compact-sm"
          variant="default"
          loading={loading}
          aria-label={t('people.blocks.liftFor', { name })}
          onClick={() => void lift()}
        >
          {t('people.blocks.lift')}
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </Card>
  );
}
