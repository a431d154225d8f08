import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './publicity.module.css';

/** Something that has to be so, whether it is, and what to do if it isn't. */
export interface Check {
  name: string;
  met: boolean;
  text: string;
  todo?: string | null;
}

/** What has to be so before a vote can go on, met or not, by mark and word. */
export function CheckList({ label, checks }: { label: string; checks: Check[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.checks} aria-label={label}>
      {checks.map(({ name, met, text, todo }) => {
        const Mark = met ? IconCheck : IconX;
        return (
          <li key={name}>
            <Mark
              size={16}
              stroke={3}
              className={met ? classes.met : classes.unmet}
              aria-hidden="true"
            />
            <span>
              <VisuallyHidden>{t(met ? 'decisions.met' : 'decisions.unmet')}</VisuallyHidden>
              {text}
              {!met && todo && <span className={classes.todo}>{todo}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
