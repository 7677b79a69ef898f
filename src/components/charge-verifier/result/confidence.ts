import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { infoIcon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import { badge } from '../../internal/notice.ts';

/** How sure an explanation is, in words. */
export const confidenceText = ({ confidence }: Explanation): string => {
  if (confidence === 'certain') return msg('This is certain', { desc: 'How sure an explanation of a charge is.' });
  if (confidence === 'likely') return msg('This is likely', { desc: 'How sure an explanation of a charge is.' });
  return msg('This is possible', { desc: 'How sure an explanation of a charge is.' });
};

/** The same beside the heading, with its mark. */
export const confidenceBadge = (explanation: Explanation): TemplateResult =>
  explanation.confidence === 'certain'
    ? badge('positive', checkIcon, confidenceText(explanation))
    : badge('neutral', infoIcon, confidenceText(explanation));
