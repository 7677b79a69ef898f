import { msg } from '@lit/localize';
import type { RefundReason, RefundRoute } from '../../../../api/contract/refund-terms.ts';
import { faultQuestion } from '../asking/questions.ts';

/** What stands beside a field that cannot be left as it is. */
export const missing = {
  items: (): string => msg('Choose what you want money back for.', { desc: 'Nothing was chosen among the things of a purchase.' }),
  reason: (): string => msg('Choose what fits best.', { desc: 'No reason was chosen.' }),
  statement: (): string => msg('Write a sentence or two, so that we can help you.', { desc: 'A text that is needed is missing.' }),
  files: (): string => msg('Try the file again that is not here yet, or leave it out.', { desc: 'A file could not be sent.' }),
  fewer: (): string => msg('These are more files than can go along here. Leave some out.', { desc: 'Too many files were added.' }),
};

/** The question above some reasons. */
export const reasonTitle = (route: RefundRoute): string =>
  route === 'fault' ? faultQuestion() : msg('What fits best?', { desc: 'Question above several reasons.' });

/** A reason in the customer's own words. */
export const reasonText = (reason: RefundReason): string => reasons[reason]();

const reasons: Record<RefundReason, () => string> = {
  'not-delivered': () => msg('I have not got it', { desc: 'A reason for money back: nothing was delivered.' }),
  'does-not-work': () => msg('It does not work', { desc: 'A reason for money back.' }),
  'not-as-described': () => msg('It is not as described', { desc: 'A reason for money back.' }),
  unintended: () => msg('I did not mean to buy it', { desc: 'One of several things that a refund can be about.' }),
  child: () => msg('A child bought it', { desc: 'One of several things that a refund can be about.' }),
  'not-as-expected': () => msg('It is not what I expected', { desc: 'A reason for money back.' }),
  other: () => msg('Another reason', { desc: 'A reason for money back.' }),
};

/** The label of the field for the customer's own words. */
export const statementLabel = (route: RefundRoute, isRequired: boolean): string => {
  if (route === 'child') {
    return isRequired
      ? msg('Who bought it, and how did it happen?', { desc: 'Label of a text about a purchase made by a child.' })
      : msg('Who bought it, and how did it happen? (optional)', { desc: 'Label of a text about a purchase made by a child.' });
  }
  if (route === 'fault') {
    return isRequired
      ? msg('What is wrong, in your own words', { desc: 'Label of a text about a fault.' })
      : msg('What is wrong, in your own words (optional)', { desc: 'Label of a text about a fault.' });
  }
  return isRequired
    ? msg('Your own words', { desc: 'Label of a message to customer service.' })
    : msg('Your own words (optional)', { desc: 'Label of a message to customer service.' });
};
