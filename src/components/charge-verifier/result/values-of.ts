import type { ChargeCheck } from '../../../api/contract/charge-check.ts';
import type { Money } from '../../../api/contract/common.ts';
import { numberFormat } from '../../../format/intl-cache.ts';
import { formatLocale } from '../../../localization/locale.ts';
import type { QuestionValues } from '../question-values.ts';

/** How a line was understood, as what one would have typed. */
export const valuesOf = ({ amount, on, lastFour }: ChargeCheck['understood']): Partial<QuestionValues> => ({
  way: 'amount',
  amount: amount ? typed(amount) : '',
  currency: amount?.currency ?? '',
  on: on ?? '',
  lastFour: lastFour ?? '',
});

/** An amount without its currency, as one types it. */
const typed = ({ amount, scale }: Money): string =>
  numberFormat(formatLocale(), {
    useGrouping: false,
    minimumFractionDigits: amount % 10 ** scale ? scale : 0,
    maximumFractionDigits: scale,
  }).format(amount / 10 ** scale);
