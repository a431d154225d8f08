import { UnstyledButton } from '@mantine/core';
import { IconTriangleFilled } from '@tabler/icons-react';
import classes from './new-items.module.css';

/** Announces what arrived while the list was being read; it comes in when asked. */
export function NewItems({ text, onShow }: { text: string; onShow: () => void }) {
  return (
    <UnstyledButton className={classes.button} onClick={onShow}>
      <IconTriangleFilled size={12} aria-hidden="true" />
      {text}
    </UnstyledButton>
  );
}
