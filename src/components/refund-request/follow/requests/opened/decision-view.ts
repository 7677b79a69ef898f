import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { heading } from '../../../../internal/heading.ts';
import { plainName, sayDay, sayMoney } from '../../../../internal/say.ts';
import { sourceLinks } from '../../../ask/source-links.ts';
import { allows, isPartly } from '../standing.ts';
import { appealBlocked, declineReason } from './decision-text.ts';
import type { DetailsContext } from './details-context.ts';
import { reversalNote } from './steps.ts';
import { statementView } from './statement-view.ts';

type Decision = NonNullable<RefundRequest['decision']>;

/** Why no money comes, and the way to another look: the first thing to be read where that is so. */
export const refusalView = (context: DetailsContext): TemplateResult | typeof nothing => {
  const { level, request } = context;
  const { decision, state } = request;
  if (state === 'reversed') {
    const note = reversalNote(request);
    return note ? section(level, msg('Why we took the approval back', { desc: 'Heading of the reasons for a decision.' }), quote(note)) : nothing;
  }
  if (!decision || !isDeclined(request)) return nothing;
  return section(
    level,
    msg('Why we declined it', { desc: 'Heading of the reasons for a decision.' }),
    html`${why(decision)} ${decision.automatic ? html`<p>${byRule(request)}</p>` : nothing} ${basis(decision, context)} ${appealing(context)}`,
  );
};

/** What was granted, where there is more to say of it than its amount. */
export const decisionView = (context: DetailsContext): TemplateResult | typeof nothing => {
  const { level, request } = context;
  const { decision } = request;
  const partly = isPartly(request);
  if (!decision || isDeclined(request) || (!partly && !decision.note)) return nothing;
  return section(
    level,
    msg('What we decided', { desc: 'Heading of a decision about a request for money back.' }),
    html`${partly ? html`<p>${partlySentence(request)}</p>` : nothing} ${decision.note ? quote(decision.note) : nothing}
    ${partly ? html`${basis(decision, context)} ${appealing(context)}` : nothing}`,
  );
};

const isDeclined = ({ decision, state }: RefundRequest): boolean =>
  state === 'declined' || (state === 'unknown' && decision?.kind === 'declined');

const section = (level: number, title: string, content: unknown): TemplateResult => html`<section class="part" aria-labelledby="decision-title">
  ${heading(level, 'decision-title', 'part-title', title)} ${content}
</section>`;

const partlySentence = (request: RefundRequest): string => {
  const granted = sayMoney(request.decision!.amount!);
  return msg(str`We give ${granted} of the ${sayMoney(request.amount)} back that you asked for.`, { desc: 'A request was granted in part. 0 and 1 are amounts.' });
};

const why = ({ note, reason }: Decision): unknown => {
  const words = reason && declineReason(reason);
  if (!words && !note) return html`<p>${msg('We gave no reason here. Ask us, and name the reference.', { desc: 'A request was declined.' })}</p>`;
  return html`${words ? html`<p>${words}</p>` : nothing} ${note ? quote(note) : nothing}`;
};

/** In the words of a person. */
const quote = (note: string): TemplateResult => html`<blockquote class="said"><bdi>${plainName(note)}</bdi></blockquote>`;

const byRule = (request: RefundRequest): string =>
  allows(request, 'appeal')
    ? msg('Our rules decided this at once. If you appeal, a person looks at it.', { desc: 'A decision that no person has made.' })
    : msg('Our rules decided this at once.', { desc: 'A decision that no person has made.' });

const basis = ({ policy }: Decision, { host }: DetailsContext): unknown =>
  policy.sources.length
    ? html`<p class="small muted">
        ${msg('It was decided by:', { desc: 'Before the laws and terms behind a decision.' })} ${sourceLinks(host, policy.sources)}
      </p>`
    : nothing;

const appealing = ({ close, flow, appeal, open, request }: DetailsContext): unknown => {
  const { appealBy, today } = request;
  if (!allows(request, 'appeal')) {
    const blocked = appealBlocked(request, (date) => sayDay(date, today));
    return blocked ? html`<p>${blocked}</p>` : nothing;
  }
  const until = appealBy && sayDay(appealBy, today);
  const words = html`<p>
    ${until
      ? msg(str`You can appeal once, until ${until}: tell us what we have not seen, and we look at it again.`, { desc: 'About an appeal. 0 is a date.' })
      : msg('You can appeal once: tell us what we have not seen, and we look at it again.', { desc: 'About an appeal.' })}
  </p>`;
  if (flow.opened !== 'appeal') {
    return html`${words}
      <div class="actions">
        <button type="button" class="button primary" part="button" id="open-appeal" @click=${() => open('appeal', '#field-statement')}>
          ${msg('Appeal the decision', { desc: 'Button that opens a form.' })}
        </button>
      </div>`;
  }
  return html`${words}
  ${statementView(appeal, {
    label: msg('What should we know?', { desc: 'Label of the text of an appeal.' }),
    send: msg('Send the appeal', { desc: 'Button.' }),
    unknown: flow.unknown,
    cancel: () => close('#open-appeal'),
  })}`;
};
