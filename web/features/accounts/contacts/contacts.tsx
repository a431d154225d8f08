import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { ContactsFragment, MySignInQuery } from '../../../../schema/generated/graphql';
import classes from '../sign-in/sign-in.module.css';
import { ContactForm } from './contact-form';
import { PasswordForm } from './password-form';

graphql(`
  fragment Contacts on Contacts {
    email
    emailVerified
    phone
    hasPassword
  }
`);

type Part = 'email' | 'phone' | 'password';

interface Props {
  contacts: ContactsFragment;
  methods: MySignInQuery['signInMethods'];
}

/** How the viewer can be reached and signs in, and the way to change each of it. */
export function Contacts({ contacts, methods }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Part>();
  const [done, setDone] = useState(false);
  const { email, phone, hasPassword } = contacts;
  const part = { open, onOpen: (next: Part) => (setOpen(next), setDone(false)) };
  const finish = () => {
    setOpen(undefined);
    setDone(true);
  };
  return (
    <>
      <p role="status">{done && t('entry.mine.done')}</p>
      <ContactPart {...part} part="email" value={email} offered={methods.magicLink}>
        <ContactForm kind="email" demo={methods.demo} onDone={finish} />
      </ContactPart>
      <ContactPart {...part} part="phone" value={phone} offered={methods.phone}>
        <ContactForm kind="phone" demo={methods.demo} onDone={finish} />
      </ContactPart>
      <ContactPart
        {...part}
        part="password"
        value={hasPassword ? t('entry.mine.set') : null}
        offered={email !== null}
      >
        <PasswordForm shortest={methods.passwordRules.shortest} onDone={finish} />
      </ContactPart>
    </>
  );
}

interface PartProps {
  part: Part;
  value: string | null;
  /** Whether it can be changed here. */
  offered: boolean;
  open?: Part;
  onOpen: (part: Part) => void;
  children: ReactNode;
}

function ContactPart({ part, value, offered, open, onOpen, children }: PartProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`my-${part}`} className={classes.part}>
      <h2 id={`my-${part}`}>{t(`entry.mine.${part}`)}</h2>
      <p>{value ?? t('entry.mine.none')}</p>
      {open === part
        ? children
        : offered && (
            <Button variant="default" onClick={() => onOpen(part)}>
              {t(`entry.mine.${value === null ? 'add' : 'change'}.${part}`)}
            </Button>
          )}
    </section>
  );
}
