import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChargeCheck } from '../../../api/contract/charge-check.ts';
import { sayName } from '../../internal/say.ts';
import { answerTitle } from './answer-title.ts';
import { descriptorSentence } from './descriptor-sentence.ts';
import type { ResultContext } from './result-context.ts';

/** That nothing is known. */
export const unknownTitle = (): string => msg("We don't know this charge.", { desc: 'Heading: nothing fits a charge.' });

/** What that means: nothing of the customer's fits, or the charge is somebody else's. */
export const unknownDetail = ({ understood }: ChargeCheck): string => {
  const name = understood.statementText && sayName(understood.statementText);
  return understood.ours === false && name
    ? msg(str`Charges from here are not called ${name}. It is most likely from another shop.`, {
        desc: '0 is a text on a statement.',
      })
    : msg('Nothing that was bought on this account fits it. Here is what you can do.', { desc: 'Nothing fits a charge.' });
};

/** Said plainly, with what may help to recognise a charge of this shop. */
export const noMatch = (context: ResultContext): TemplateResult => {
  const descriptors = descriptorSentence(context.merchant);
  return html`<article class="answer" part="answer">
    ${answerTitle(context, unknownTitle())}
    <div class="words">
      <p>${unknownDetail(context.check)}</p>
      ${descriptors ? html`<p class="small muted">${descriptors}</p>` : nothing}
    </div>
  </article>`;
};
