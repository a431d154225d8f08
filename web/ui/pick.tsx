import { VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import classes from './pick.module.css';

interface Props<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onPick: (value: T) => void;
}

/** A quiet choice in a heading line, with the phone's own picker behind it. */
export function Pick<T extends string>({ label, value, options, onPick }: Props<T>) {
  return (
    <label className={classes.label}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <select
        className={classes.select}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <IconChevronDown className={classes.arrow} size={14} aria-hidden="true" />
    </label>
  );
}
