import { msg, str } from '@lit/localize';
import { plural } from '../../../localization/plural.ts';
import type { Checks } from './checks.ts';

/** What all the looking has come to, in one sentence. */
export const headline = (checks: Checks): string => {
  const { blocking, open, found, isPartial } = checks;
  const count = blocking.length;
  if (count > 0) {
    return plural(count, {
      one: () => msg('We have found what stops you.', { id: 'trouble-found.one', desc: 'Heading above one thing that was found.' }),
      other: () =>
        msg(str`We have found ${count} things that stop you.`, {
          id: 'trouble-found.other',
          desc: 'Heading above several things that were found. 0 is a number.',
        }),
    });
  }
  if (open.some(({ finding }) => finding.weight !== 'note')) {
    return msg('We have found something that may be the cause.', { desc: 'Heading above things that were found.' });
  }
  if (isPartial) {
    return msg('We have found nothing, but could not look at everything.', { desc: 'Heading after looking.' });
  }
  if (found.some(({ solved }) => solved)) {
    return msg('Everything we can check is in order. Try again now.', { desc: 'Heading once all that was found is solved.' });
  }
  return msg('Everything we can check is in order.', { desc: 'Heading after looking; nothing was found.' });
};
