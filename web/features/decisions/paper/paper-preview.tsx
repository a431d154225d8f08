import { useTranslation } from 'react-i18next';
import type {
  PaperFactsFragment,
  PaperPreviewFragment,
} from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import { ScrollingTable } from '../results/scrolling-table';
import classes from './paper.module.css';

interface Props {
  decision: PaperFactsFragment;
  preview: PaperPreviewFragment;
}

/** So few tell of those who were seen putting them in. */
const few = 10;

/** What a file holds, before anything of it counts. */
export function PaperPreview({ decision, preview }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const labelOf = useOptionLabel();
  const { ballots, invalid, faults, invalidLines, options } = preview;
  return (
    <div className={classes.part}>
      <h3>{t('paper.preview.title')}</h3>
      <p role="status">
        {t('paper.preview.holds', { ballots: number(ballots), invalid: number(invalid) })}
      </p>
      <Lines title={t('paper.preview.faults')} lines={faults} />
      <Lines title={t('paper.preview.invalid')} lines={invalidLines} numbered />
      {faults.length === 0 && ballots < few && !decision.paper?.ballots && (
        <p className={classes.warning}>{t('paper.preview.few', { few: number(few) })}</p>
      )}
      {faults.length === 0 && (
        <>
          <h4>{t('paper.preview.tally')}</h4>
          <ScrollingTable name={t('paper.preview.tally')}>
            <tbody>
              {options.map(({ option, votes, score }) => (
                <tr key={option.id}>
                  <th scope="row">{labelOf(option)}</th>
                  <td className={table.number}>
                    {number(decision.ballotForm === 'SCORES' ? score : votes)}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollingTable>
        </>
      )}
    </div>
  );
}

function Lines({
  title,
  lines,
  numbered = false,
}: {
  title: string;
  lines: readonly { line: number; message: string }[];
  numbered?: boolean;
}) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={classes.lines}>
        {lines.map(({ line, message }, place) => (
          <li key={place}>
            {numbered ? t('paper.preview.line', { line: number(line), message }) : message}
          </li>
        ))}
      </ul>
    </>
  );
}
