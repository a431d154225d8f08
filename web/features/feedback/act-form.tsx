import { Button, Textarea, TextInput } from '@mantine/core';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOnce } from '../../ui/focus-once';
import { Problem } from '../../ui/problem';
import classes from './act-form.module.css';

/** A field of a small form. */
export interface ActField {
  name: string;
  kind: 'text' | 'long' | 'day' | 'link';
  label: string;
  hint?: string;
  optional?: boolean;
}

/** What is filled in, by the names of the fields. */
export type ActValues = Record<string, string>;

interface Props {
  /** Opens the form, and heads it. */
  label: string;
  fields: ActField[];
  submit: string;
  variant?: 'default' | 'subtle';
  onSubmit: (values: ActValues) => Promise<boolean>;
  busy: boolean;
  refused?: { message: string; field: string };
  /** More to fill in, kept by whoever shows the form. */
  children?: ReactNode;
  /** Told when the form is given up. */
  onCancel?: () => void;
}

/** A button that unfolds a small form in its place. What was typed stays until it has been taken. */
export function ActForm({ label, variant = 'default', ...rest }: Props) {
  const [opened, setOpened] = useState(false);
  if (!opened)
    return (
      <Button variant={variant} size="sm" onClick={() => setOpened(true)}>
        {label}
      </Button>
    );
  return <OpenedForm label={label} {...rest} onClose={() => setOpened(false)} />;
}

function OpenedForm({
  label,
  fields,
  submit,
  onSubmit,
  busy,
  refused,
  children,
  onCancel,
  onClose,
}: Omit<Props, 'variant'> & { onClose: () => void }) {
  const { t } = useTranslation();
  const [values, setValues] = useState<ActValues>({});
  const [missing, setMissing] = useState<string>();
  const headingId = useId();
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const empty = fields.find(({ name, optional }) => !optional && !values[name]?.trim());
    setMissing(empty?.name);
    if (!empty && (await onSubmit(values))) onClose();
  };
  const errorOf = (name: string) => {
    if (missing) return missing === name ? t('feedback.fillIn') : undefined;
    return refused?.field === name ? refused.message : undefined;
  };
  const known = fields.some(({ name }) => name === refused?.field);
  return (
    <form
      className={classes.form}
      aria-labelledby={headingId}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <p id={headingId} className={classes.heading}>
        {label}
      </p>
      {fields.map((field, index) => (
        <FieldOf
          key={field.name}
          field={field}
          first={index === 0}
          value={values[field.name] ?? ''}
          error={errorOf(field.name)}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      {children}
      <Problem>{!missing && refused && !known ? refused.message : null}</Problem>
      <FormButtons
        submit={submit}
        busy={busy}
        onClose={() => {
          onCancel?.();
          onClose();
        }}
      />
    </form>
  );
}

/** Sends a form, or gives it up. */
export function FormButtons({
  submit,
  busy,
  onClose,
}: {
  submit: string;
  busy: boolean;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={classes.buttons}>
      <Button type="submit" size="sm" loading={busy}>
        {submit}
      </Button>
      <Button variant="subtle" size="sm" onClick={onClose}>
        {t('actions.cancel')}
      </Button>
    </div>
  );
}

interface FieldProps {
  field: ActField;
  first: boolean;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

function FieldOf({
  field: { kind, label, hint, optional },
  first,
  value,
  error,
  onChange,
}: FieldProps) {
  const common = {
    label,
    description: hint,
    required: !optional,
    value,
    error,
  };
  if (kind === 'long')
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        ref={first ? focusOnce : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      type={kind === 'day' ? 'date' : kind === 'link' ? 'url' : 'text'}
      ref={first ? focusOnce : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
