import { msg, str } from '@lit/localize';
import { evidenceBytes } from '../../../api/contract/refund-evidence.ts';
import { formatBytes } from '../../../format/bytes.ts';
import { formatNumber } from '../../../format/money.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { sayName } from '../../internal/say.ts';
import type { ChosenFile } from './evidence-files.ts';

/** What may be sent along. */
export const evidenceHint = (most: number): string => {
  const number = formatNumber(most, formatLocale());
  const size = formatBytes(evidenceBytes, formatLocale());
  return plural(most, {
    one: () => msg(str`1 picture (JPEG, PNG, WebP) or PDF, at most ${size}.`, { id: 'evidence-hint.one', desc: 'Hint below a field for files. 0 is a size.' }),
    other: () =>
      msg(str`Up to ${number} pictures (JPEG, PNG, WebP) or PDFs, at most ${size} each.`, {
        id: 'evidence-hint.other',
        desc: 'Hint below a field for files. 0 is a number, 1 a size.',
      }),
  });
};

/** How far a file is, or why it does not go along. */
export const fileState = ({ state, size, why }: ChosenFile): string => {
  if (state === 'waiting' || state === 'sending') return msg('Being sent…', { desc: 'Beside a file that is on its way.' });
  if (state === 'kept') return formatBytes(size, formatLocale());
  if (why === 'too-large') {
    const most = formatBytes(evidenceBytes, formatLocale());
    return msg(str`This file is too large. At most ${most} can be sent.`, { desc: 'Beside a file. 0 is a size.' });
  }
  if (why === 'empty') return msg('There is nothing in this file.', { desc: 'Beside a file without content.' });
  if (why === undefined || why === 'unreadable') {
    return msg('Your device could not read this file. Choose it again.', { desc: 'Beside a file that was moved or removed meanwhile.' });
  }
  return errorMessage(why);
};

/** Said when a file is there, or is not after all. */
export const fileSettled = (file: ChosenFile): string => {
  const name = sayName(file.name);
  return file.state === 'kept'
    ? msg(str`${name} has been attached.`, { desc: 'For screen readers. 0 is the name of a file.' })
    : msg(str`${name} has not been attached. ${fileState(file)}`, { desc: 'For screen readers. 0 is the name of a file, 1 a sentence that says why.' });
};

/** Some of those that were chosen are not there: there was no room for them. */
export const leftOutText = (count: number): string => {
  const number = formatNumber(count, formatLocale());
  return plural(count, {
    one: () => msg('1 file was left out: no more can be sent along.', { id: 'evidence-left-out.one', desc: 'Too many files were chosen.' }),
    other: () =>
      msg(str`${number} files were left out: no more can be sent along.`, {
        id: 'evidence-left-out.other',
        desc: 'Too many files were chosen. 0 is a number.',
      }),
  });
};
