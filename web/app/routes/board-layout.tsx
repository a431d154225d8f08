import { UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './board-layout.module.css';

interface Props {
  /** On a phone, what it opens on: where it stands, once there is nothing more to propose or to decide. */
  opensOn: View;
  now: ReactNode;
  standing: ReactNode;
  proposals: ReactNode;
  voices: ReactNode;
  tools: ReactNode;
}

/** Two columns on a wide screen; on a phone one, with proposals, discussion and standing a tap apart. */
export function BoardLayout({ opensOn, now, standing, proposals, voices, tools }: Props) {
  const [view, setView] = useState(opensOn);
  return (
    <div className={classes.layout} data-view={view}>
      <div className={classes.now}>{now}</div>
      <Views view={view} onView={setView} offered={{ proposals, voices, standing }} />
      <div className={classes.main}>
        <div className={classes.proposals}>{proposals}</div>
        <div className={classes.voices}>{voices}</div>
      </div>
      <div className={classes.side}>
        <div className={classes.standing}>{standing}</div>
        {tools}
      </div>
    </div>
  );
}

const views = {
  proposals: 'proposals.proposals',
  voices: 'discussion.discussion',
  standing: 'decisions.standing',
} as const;
/** What a phone shows one at a time. */
export type View = keyof typeof views;

interface ViewsProps {
  view: View;
  onView: (view: View) => void;
  offered: Record<View, ReactNode>;
}

function Views({ view, onView, offered }: ViewsProps) {
  const { t } = useTranslation();
  const filled = (Object.keys(views) as View[]).filter((name) => Boolean(offered[name]));
  return (
    <div role="group" aria-label={t('boards.views')} className={classes.views}>
      {filled.map((name) => (
        <UnstyledButton key={name} aria-pressed={view === name} onClick={() => onView(name)}>
          {t(views[name])}
        </UnstyledButton>
      ))}
    </div>
  );
}
