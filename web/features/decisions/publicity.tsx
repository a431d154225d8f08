import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { PublicityFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { LoadMore } from '../../ui/load-more';
import { useHasPassed } from '../../ui/server-clock';
import { Countdown } from '../../ui/time';
import { CheckList } from './check-list';
import { Objections } from './objections';
import { publicityQuery } from './publicity-queries';
import classes from './publicity.module.css';
import { RuleChanges } from './rule-changes';
import { WithdrawTool } from './withdraw-tool';

/** Before a vote opens: until when it is public, what it still needs, and what residents have against it. */
export function Publicity({ decisionId }: { decisionId: string }) {
  const { data, previousData, fetchMore, refetch } = useQuery(publicityQuery, {
    variables: { decisionId },
  });
  const decision = (data ?? previousData)?.decision;
  if (!decision) return null;
  const { edges, pageInfo } = decision.objections;
  const scheduled = decision.status === 'SCHEDULED';
  return (
    <>
      {scheduled && <Waiting decision={decision} />}
      {decision.rulebookChange && <RuleChanges changes={decision.rulebookChange} />}
      {(scheduled || edges.length > 0) && (
        <Objections
          decision={decision}
          objections={edges.map(({ node }) => node)}
          onChanged={() => void refetch()}
        />
      )}
      {pageInfo.hasNextPage && (
        <LoadMore onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
      {decision.viewerCan.withdraw.allowed && <WithdrawTool decisionId={decision.id} />}
    </>
  );
}

function Waiting({ decision }: { decision: PublicityFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const over = useHasPassed(decision.publicUntil);
  const { publicUntil, expectedRollSize, rollArea, openingConditions } = decision;
  const owners = decision.rules.areaThresholdPercent != null;
  const who = rollArea
    ? t(owners ? 'votes.publicity.ownersIn' : 'votes.publicity.area', { area: rollArea.name })
    : t(owners ? 'votes.publicity.owners' : 'votes.publicity.everybody');
  return (
    <Card as="section" aria-labelledby="publicity" className={classes.waiting}>
      <h2 id="publicity">{t('votes.publicity.title')}</h2>
      <p>
        {t(over ? 'votes.publicity.over' : 'votes.publicity.until', {
          date: formats.until(publicUntil),
        })}
        {!over && (
          <>
            {' '}
            <strong>
              <Countdown to={publicUntil} />
            </strong>
          </>
        )}
      </p>
      <p className={classes.quiet}>{t('votes.publicity.lead')}</p>
      <p>
        {who}
        {expectedRollSize != null &&
          t('votes.publicity.expected', { formatted: formats.number(expectedRollSize) })}
      </p>
      <h3>{t('votes.publicity.needs')}</h3>
      <CheckList
        label={t('votes.publicity.needs')}
        checks={openingConditions.map(({ kind, met, reason }) => ({
          name: kind,
          met,
          text: t(`votes.publicity.condition.${kind}`),
          todo: reason,
        }))}
      />
    </Card>
  );
}
