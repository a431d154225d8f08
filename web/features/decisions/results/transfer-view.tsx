import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import type { DetailsOf } from './details-query';
import { FlowChart } from './flow-chart';
import classes from './results.module.css';
import { ScrollingTable } from './scrolling-table';
import { useStageWords } from './stage-words';

export type Stage = DetailsOf<'TransferCount'>['stages'][number];

/** Votes passed on, stage by stage: in words, as a flow, and as a table with every figure. */
export function TransferView({ details: { stages } }: { details: DetailsOf<'TransferCount'> }) {
  const { t } = useTranslation();
  const say = useStageWords();
  return (
    <section className={classes.view} aria-labelledby="stages">
      <h3 id="stages">{t('results.stages.title')}</h3>
      <ol className={classes.steps}>
        {stages.map((stage, index) => (
          <li key={stage.number}>{say(stage, stages[index - 1])}</li>
        ))}
      </ol>
      <FlowChart stages={stages} />
      <StageTable stages={stages} />
    </section>
  );
}

function StageTable({ stages }: { stages: Stage[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const labelOf = useOptionLabel();
  return (
    <ScrollingTable name={t('results.stages.table')}>
      <thead>
        <tr>
          <th scope="col">{t('votes.rounds.option')}</th>
          {stages.map((stage) => (
            <th key={stage.number} scope="col" className={table.number}>
              {t('results.stages.stage', { number: number(stage.number) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages[0]?.standings.map(({ option }, place) => (
          <tr key={option.id}>
            <th scope="row">
              {option.position}. {labelOf(option)}
            </th>
            {stages.map((stage) => (
              <td key={stage.number} className={table.number}>
                <Figure standing={stage.standings[place]!} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('results.stages.nonTransferable')}</th>
          {stages.map((stage) => (
            <td key={stage.number} className={table.number}>
              {number(stage.nonTransferable)}
            </td>
          ))}
        </tr>
      </tbody>
    </ScrollingTable>
  );
}

function Figure({ standing }: { standing: Stage['standings'][number] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { votes, change, status } = standing;
  if (status === 'EXCLUDED' && votes === 0 && change === 0) return t('results.stages.out');
  return (
    <>
      {number(votes)}
      {change !== 0 && (
        <span className={table.tied}>
          {change > 0 ? '+' : '−'}
          {number(Math.abs(change))}
        </span>
      )}
      {status !== 'CONTINUING' && (
        <span className={table.tied}>{t(`results.stages.status.${status}`)}</span>
      )}
    </>
  );
}
