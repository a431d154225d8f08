import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Light or dark; until somebody chooses, as the device has it. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const Shape = scheme === 'dark' ? IconSun : IconMoon;
  return (
    <UnstyledButton
      className={`${classes.pill} ${classes.round}`}
      aria-label={t(scheme === 'dark' ? 'scheme.toLight' : 'scheme.toDark')}
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      <Shape size={17} aria-hidden="true" />
    </UnstyledButton>
  );
}
