import type { FillInProps } from '../fill-in';
import { CreditOptions } from './credit-options';
import { RankOptions } from './rank-options';
import { ScaleOptions } from './scale-options';

/** Every ballot that is not filled in by ticking alone. */
export default function OtherForms({ decision, choice, onChoose }: FillInProps) {
  if ('ranking' in choice)
    return <RankOptions decision={decision} choice={choice} onChoose={onChoose} />;
  if (!('scores' in choice)) return null;
  const Form = decision.rules.credits == null ? ScaleOptions : CreditOptions;
  return <Form decision={decision} choice={choice} onChoose={onChoose} />;
}
