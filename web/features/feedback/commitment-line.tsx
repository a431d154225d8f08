import type { ReactNode } from 'react';
import type { CommitmentFactsFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { Progress, Status } from './commitment-standing';
import classes from './commitment-sheet.module.css';

interface Props {
  commitment: CommitmentFactsFragment;
  /** Where it comes from. */
  children: ReactNode;
}

/** A promise in short, as it stands in a list of many boards. */
export function CommitmentLine({ commitment, children }: Props) {
  return (
    <Card as="article" className={classes.sheet}>
      <h3>{commitment.title}</h3>
      <Status commitment={commitment} />
      <Progress commitment={commitment} />
      <p className={classes.facts}>{children}</p>
    </Card>
  );
}
