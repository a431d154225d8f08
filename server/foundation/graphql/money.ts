import { Field, ObjectType } from 'type-graphql';
import { SafeInt } from './scalars.js';

/** An amount of money. */
@ObjectType({ description: 'An amount of money.' })
export class Money {
  @Field(() => SafeInt, {
    description: 'In the currency’s minor unit (fen, cents): 4200000 is 42,000.00.',
  })
  amount: number;

  @Field(() => String, { description: 'ISO 4217 code of the currency, for example CNY.' })
  currency: string;
}

/** The largest amount accepted: far above any budget, far below where numbers lose their last digit. */
export const MAX_AMOUNT = 1_000_000_000_000_00;
