import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from './use-act';
import { handOutMutation, takeBackMutation } from './paper-documents';
import classes from './paper.module.css';

/** A resident who was found. */
export interface Found {
  id: string;
  name: string;
}

/** How a resident is found, which is another feature's. */
export type FindResident = (props: {
  resident: Found | undefined;
  onChoose: (resident: Found) => void;
  problem: string | undefined;
  legend: string;
}) => ReactNode;

interface Props {
  decisionId: string;
  renderFind: FindResident;
}

/** Hands ballots on paper out, and takes back what was not used. */
export function HandOut({ decisionId, renderFind }: Props) {
  const { t } = useTranslation();
  const [resident, setResident] = useState<Found>();
  const [done, setDone] = useState<string>();
  const out = useAct(handOutMutation);
  const back = useAct(takeBackMutation);
  const status = useRef<HTMLParagraphElement>(null);
  const act = (way: typeof out | typeof back, said: (name: string) => string) => async () => {
    if (!resident) return;
    const made = await way.act({ decisionId, personId: resident.id });
    setDone(made && said(resident.name));
    if (!made) return;
    setResident(undefined);
    status.current?.focus();
  };
  const choose = (one: Found) => {
    setResident(one);
    setDone(undefined);
  };
  return (
    <section aria-labelledby="hand-out" className={classes.part}>
      <h2 id="hand-out">{t('paper.handOut.title')}</h2>
      <p className={classes.quiet}>{t('paper.handOut.lead')}</p>
      {renderFind({
        resident,
        onChoose: choose,
        problem: out.problem ?? back.problem,
        legend: t('paper.handOut.who'),
      })}
      <div className={classes.buttons}>
        <Button
          loading={out.busy}
          aria-disabled={!resident || undefined}
          onClick={() => void act(out, (name) => t('paper.handOut.done', { name }))()}
        >
          {t('paper.handOut.press')}
        </Button>
        <Button
          variant="default"
          loading={back.busy}
          aria-disabled={!resident || undefined}
          onClick={() => void act(back, (name) => t('paper.handOut.back', { name }))()}
        >
          {t('paper.handOut.takeBack')}
        </Button>
      </div>
      <p role="status" ref={status} tabIndex={-1}>
        {done}
      </p>
    </section>
  );
}
