import { Button, VisuallyHidden, type ButtonProps } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import classes from './permitted-button.module.css';

/** What the server says the viewer may do here, and if not, why. */
export interface Permission {
  allowed: boolean;
  reason?: string | null;
}

interface Props extends ButtonProps {
  permission: Permission;
  onPress: () => void;
  label?: string;
  pressed?: boolean;
  children: ReactNode;
}

/** A button that stays in reach when it is not allowed, and then says why instead of acting. */
export function PermittedButton({ permission, onPress, label, pressed, children, ...rest }: Props) {
  const [asked, setAsked] = useState(false);
  const reasonId = useId();
  const blocked = !permission.allowed;
  return (
    <>
      <Button
        {...rest}
        className={classes.blocked}
        aria-disabled={blocked || undefined}
        aria-describedby={blocked ? reasonId : undefined}
        aria-label={label}
        aria-pressed={pressed}
        onClick={() => (blocked ? setAsked(true) : onPress())}
      >
        {children}
      </Button>
      {blocked && <Reason id={reasonId} shown={asked} text={permission.reason} />}
    </>
  );
}

function Reason({ id, shown, text }: { id: string; shown: boolean; text?: string | null }) {
  if (!shown) return <VisuallyHidden id={id}>{text}</VisuallyHidden>;
  return (
    <p id={id} role="status" className={`${classes.reason} ${classes.wide}`}>
      {text}
    </p>
  );
}
