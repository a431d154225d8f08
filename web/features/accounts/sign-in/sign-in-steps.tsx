import { useState, type ReactNode } from 'react';
import type { SignInPageQuery } from '../../../../schema/generated/graphql';
import { CodeStep } from './code-step';
import { EmailStep } from './email-step';
import { SlipStep } from './slip-step';
import { WhoStep } from './who-step';

type Step = { at: 'who' | 'slip' } | { at: 'code'; phone: string } | { at: 'email'; email: string };

interface Props {
  methods: SignInPageQuery['signInMethods'];
  problem?: string;
  returnTo: string;
  onSignedIn: () => void;
  /** Below the first step. */
  children?: ReactNode;
}

/** From who one is to being signed in, a step at a time. */
export function SignInSteps({ methods, problem, returnTo, onSignedIn, children }: Props) {
  const [step, setStep] = useState<Step>({ at: 'who' });
  const [shared, setShared] = useState(false);
  const { demo } = methods;
  const going = { shared, demo, onSignedIn, onBack: () => setStep({ at: 'who' }) };
  switch (step.at) {
    case 'code':
      return <CodeStep {...going} phone={step.phone} />;
    case 'email':
      return (
        <EmailStep
          {...going}
          email={step.email}
          mail={methods.magicLink}
          shortest={methods.passwordRules.shortest}
        />
      );
    case 'slip':
      return <SlipStep {...going} />;
    case 'who':
      return (
        <WhoStep
          methods={methods}
          problem={problem}
          shared={shared}
          onShared={setShared}
          onPhone={(phone) => setStep({ at: 'code', phone })}
          onEmail={(email) => setStep({ at: 'email', email })}
          onSlip={() => setStep({ at: 'slip' })}
          returnTo={returnTo}
        >
          {children}
        </WhoStep>
      );
  }
}
