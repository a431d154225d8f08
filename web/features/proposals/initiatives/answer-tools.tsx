import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeToolsFragment } from '../../../../schema/generated/graphql';
import { Card } from '../../../ui/card';
import { BoardAnswer } from './board-answer';
import { RefusalAnswer } from './refusal-answer';
import classes from './answer-tools.module.css';

const ways = ['withBoard', 'withRefusal'] as const;

/** Answers the initiative in place; for facilitators. */
export function AnswerTools({ initiative }: { initiative: InitiativeToolsFragment }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('withBoard');
  return (
    <Card as="section" className={classes.tools} aria-labelledby="answer-tools">
      <h2 id="answer-tools">{t('initiatives.tools')}</h2>
      <p className={classes.quiet}>{t('initiatives.toolsLead')}</p>
      <div className={classes.row}>
        {ways.map((each) => (
          <Button
            key={each}
            size="sm"
            variant={each === way ? 'filled' : 'default'}
            aria-pressed={each === way}
            onClick={() => setWay(each)}
          >
            {t(`initiatives.${each}`)}
          </Button>
        ))}
      </div>
      {/* Both stay, so that what was typed in one outlives a look at the other. */}
      <div hidden={way !== 'withBoard'}>
        <BoardAnswer initiative={initiative} />
      </div>
      <div hidden={way !== 'withRefusal'}>
        <RefusalAnswer initiativeId={initiative.id} />
      </div>
    </Card>
  );
}
