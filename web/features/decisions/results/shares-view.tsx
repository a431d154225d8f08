import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import type { BallotPaper } from '../ballot-rules';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import type { DetailsOf } from './details-query';
import { paidBy } from './paid-by';
import classes from './results.module.css';
import { ScrollingTable } from './scrolling-table';

/** What the view needs of a vote, held or tried out. */
export type SharedVote = Pick<BallotPaper, 'rules' | 'options'> &
  Partial<Pick<WholeDecisionFragment, 'viewerBallot'>>;

interface Props {
  decision: SharedVote;
  details: DetailsOf<'SharesCount'>;
}

/** Who paid for what, why not the others, and where the viewer's own share went. */
export function SharesView({ decision, details }: Props) {
  const { t } = useTranslation();
  const { list, number } = useFormats();
  const money = useRoundMoney(decision);
  const labelOf = useOptionLabel();
  const { perVoter, paid, completion } = details;
  return (
    <section className={classes.view} aria-labelledby="shares">
      <h3 id="shares">{t('results.shares.title')}</h3>
      <p className={table.quiet}>{t('results.shares.hint', { share: money(perVoter) })}</p>
      <ScrollingTable name={t('results.shares.title')}>
        <thead>
          <tr>
            <th scope="col">{t('votes.rounds.option')}</th>
            <th scope="col" className={table.number}>
              {t('votes.rounds.cost')}
            </th>
            <th scope="col" className={table.number}>
              {t('results.shares.supporters')}
            </th>
            <th scope="col" className={table.number}>
              {t(
                decision.rules.credits == null ? 'results.shares.each' : 'results.shares.perPoint',
              )}
            </th>
          </tr>
        </thead>
        <tbody>
          {paid.map(({ option, supporters, share, gaveAll, tiedWith }) => (
            <tr key={option.id}>
              <th scope="row">
                {labelOf(option)}
                {gaveAll > 0 && (
                  <span className={table.tied}>
                    {t('results.shares.gaveAll', { count: gaveAll, formatted: number(gaveAll) })}
                  </span>
                )}
                {tiedWith.length > 0 && (
                  <span className={table.tied}>
                    {t('results.shares.tied', { names: list(tiedWith.map(labelOf)) })}
                  </span>
                )}
              </th>
              <td className={table.number}>{option.cost && money(option.cost.amount)}</td>
              <td className={table.number}>{number(supporters)}</td>
              <td className={table.number}>{money(share)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {completion.length > 0 && (
        <p className={table.quiet}>
          {t('results.shares.completion', { names: list(completion.map(labelOf)) })}
        </p>
      )}
      <Unpaid decision={decision} details={details} />
      <OwnShare decision={decision} details={details} />
    </section>
  );
}

function Unpaid({ decision, details: { unpaid } }: Props) {
  const { t } = useTranslation();
  const money = useRoundMoney(decision);
  const labelOf = useOptionLabel();
  if (unpaid.length === 0) return null;
  return (
    <>
      <h3>{t('results.shares.whyNot')}</h3>
      <ul className={classes.steps}>
        {unpaid.map(({ option, left }) => (
          <li key={option.id}>
            {t('results.shares.missing', {
              label: labelOf(option),
              cost: money(option.cost?.amount ?? 0),
              left: money(left),
              missing: money(Math.max(0, (option.cost?.amount ?? 0) - left)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnShare({ decision, details }: Props) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const money = useRoundMoney(decision);
  const labelOf = useOptionLabel();
  if (!decision.viewerBallot) return null;
  const { parts, left } = paidBy(decision.viewerBallot, details);
  if (parts.length === 0) return <p>{t('results.shares.nothingOfYours')}</p>;
  const shares = parts.map(({ option, amount }) =>
    t('results.shares.part', { label: labelOf(option), amount: money(amount) }),
  );
  return (
    <p>
      {t('results.shares.yours', {
        share: money(details.perVoter),
        parts: list(shares),
        left: money(left),
      })}
    </p>
  );
}

/** An amount in minor units with fractions, to the nearest minor unit. */
function useRoundMoney({ rules, options }: SharedVote) {
  const { money } = useFormats();
  const currency = (rules.budget ?? options.find(({ cost }) => cost)?.cost)?.currency ?? 'CNY';
  return (amount: number) => money({ amount: Math.round(amount), currency });
}
