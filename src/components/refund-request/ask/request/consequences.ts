import { msg, str } from '@lit/localize';
import type { RefundPreview } from '../../../../api/contract/refund-preview.ts';
import { alertIcon, infoIcon } from '../../../internal/icon.ts';
import { clockIcon, undoIcon } from '../../../internal/icons.ts';
import { sayDay, sayName } from '../../../internal/say.ts';

type Consequence = RefundPreview['consequences'][number];

/** What is lost, and what goes on, as one sentence. A code of a newer server says nothing: an invented sentence would be worse than none. */
export const consequenceText = ({ code, on, name }: Consequence, today: string): string =>
  sentences[code](name && sayName(name), on && on > today ? sayDay(on, today) : undefined);

const sentences: Record<Consequence['code'], (name?: string, on?: string) => string> = {
  'access-ends': (name, on) => {
    if (!name) return msg('Your access ends when the money is sent.', { desc: 'What follows from a refund.' });
    return on
      ? msg(str`Your access to ${name} ends on ${on}.`, { desc: 'What follows from a refund. 0 is a product, 1 a date.' })
      : msg(str`Your access to ${name} ends when the money is sent.`, { desc: 'What follows from a refund. 0 is a product.' });
  },
  'contract-ends': (name, on) => {
    if (!name) return msg('The contract ends.', { desc: 'What follows from a refund.' });
    return on
      ? msg(str`The contract for ${name} ends on ${on}.`, { desc: 'What follows from a refund. 0 is a product, 1 a date.' })
      : msg(str`The contract for ${name} ends.`, { desc: 'What follows from a refund. 0 is a product.' });
  },
  'subscription-continues': (name) =>
    name
      ? msg(str`${name} goes on and renews: a refund does not cancel it. You can cancel it afterwards.`, {
          desc: 'What follows from a refund. 0 is a subscription.',
        })
      : msg('The subscription goes on and renews: a refund does not cancel it. You can cancel it afterwards.', {
          desc: 'What follows from a refund.',
        }),
  'family-loses-access': () => msg('Your family members lose access too.', { desc: 'What a change leads to, with family sharing.' }),
  'return-goods': (name, on) => {
    if (!name) return msg('You send the goods back.', { desc: 'What follows from a refund.' });
    return on
      ? msg(str`You send ${name} back by ${on}.`, { desc: 'What follows from a refund. 0 is a product, 1 a date.' })
      : msg(str`You send ${name} back.`, { desc: 'What follows from a refund. 0 is a product.' });
  },
  'codes-void': () => msg('Codes that came with it stop working.', { desc: 'What follows from a refund.' }),
  'no-access-lost': () => msg('You keep access to what you have.', { desc: 'What follows from a refund.' }),
  unknown: () => '',
};

/** What a sentence is about, at a glance: something that ends, something to be done, or a fact. */
export const consequenceIcon = (code: Consequence['code'] | 'decision'): string => icons[code] ?? infoIcon;

const icons: Partial<Record<Consequence['code'] | 'decision', string>> = {
  'access-ends': alertIcon,
  'contract-ends': alertIcon,
  'codes-void': alertIcon,
  'return-goods': undoIcon,
  decision: clockIcon,
};
