import { useTranslation } from 'react-i18next';
import type { InitiativeStandingFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Meter } from '../../../ui/meter';
import { Rolling } from '../../../ui/rolling';
import classes from './initiative-progress.module.css';

interface Props {
  initiative: InitiativeStandingFragment;
  /** On the initiative's own page, where it is what people come for. */
  large?: boolean;
}

/** How many back it, how many must, and what share of the register that is. */
export function InitiativeProgress({ initiative, large = false }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { supportCount, needed, registerSize } = initiative;
  const percent = registerSize > 0 ? (supportCount / registerSize) * 100 : 0;
  return (
    <div className={classes.progress}>
      <p className={large ? classes.large : classes.number}>
        <Rolling>
          {t('initiatives.progress', {
            backing: formats.number(supportCount),
            needed: formats.number(needed),
          })}
        </Rolling>
      </p>
      <Meter percent={(supportCount / needed) * 100} />
      <p className={classes.share}>
        {t('initiatives.share', {
          percent: formats.percent(percent),
          register: formats.number(registerSize),
        })}
      </p>
    </div>
  );
}
