import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import type { Details } from './details-query';
import { toCsv, toJson } from './result-file';
import classes from './results.module.css';

interface Props {
  decision: WholeDecisionFragment;
  details: Details | null;
}

/** The result to take away, for a spreadsheet or for a program. */
export function Downloads({ decision, details }: Props) {
  const { t } = useTranslation();
  const name = `gongyi-${decision.id}`;
  return (
    <p className={classes.downloads}>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        onClick={() => save(`${name}.csv`, 'text/csv', toCsv(decision, details))}
      >
        {t('results.csv')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        onClick={() => save(`${name}.json`, 'application/json', toJson(decision, details))}
      >
        {t('results.json')}
      </Button>
    </p>
  );
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
