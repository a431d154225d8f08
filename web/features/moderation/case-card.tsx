import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseCardFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Problem } from '../../ui/problem';
import { TimeAgo } from '../../ui/time';
import { ActLine } from './act-line';
import { CaseText } from './case-text';
import classes from './moderation.module.css';

interface Props {
  one: CaseCardFragment;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  /** Why the last decision about it was refused. */
  problem?: string;
}

/** A case that waits: what it is about, who flagged it and why, and what was done before. */
export function CaseCard({ one, selected, onSelect, problem }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { flags, acts, viewerCan, author } = one;
  const { allowed, reason } = viewerCan.moderate;
  return (
    <Card as="article" className={classes.case} tabIndex={-1} data-case={one.subjectId}>
      <div className={classes.caseHead}>
        <Checkbox
          checked={selected}
          disabled={!allowed}
          onChange={(event) => onSelect(event.currentTarget.checked)}
          label={t('moderation.select', { name: author.name })}
        />
        <strong>
          {t('moderation.flagCount', {
            count: flags.totalCount,
            formatted: formats.number(flags.totalCount),
          })}
        </strong>
        <TimeAgo at={one.openedAt} />
      </div>
      <CaseText subject={one} />
      <ul className={classes.plain}>
        {flags.nodes.map((flag) => (
          <li key={flag.id}>
            <p className={classes.who}>
              <strong>{t(`moderation.reason.${flag.reason}`)}</strong>
              <span>{flag.reporter.name}</span>
              <TimeAgo at={flag.at} />
            </p>
            {flag.note && <p className={classes.why}>{flag.note}</p>}
          </li>
        ))}
      </ul>
      {acts.length > 0 && <h2 className={classes.small}>{t('moderation.earlier')}</h2>}
      {acts.map((act) => (
        <ActLine key={act.id} act={act} />
      ))}
      {!allowed && <p className={classes.said}>{reason}</p>}
      <Problem>{problem}</Problem>
    </Card>
  );
}
