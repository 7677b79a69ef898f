import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FlowNode, TroubleshootingFlow } from '../../../api/contract/troubleshooting-flow.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { heading } from '../../internal/heading.ts';
import { icon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import type { Course } from '../course.ts';
import { onIcon } from '../icons.ts';
import { way } from '../../internal/way.ts';
import { flowAction } from './flow-action.ts';
import { questionNumber, type Walk } from './walk.ts';

/** What a node is drawn from. */
export interface NodeContext {
  readonly course: Course;
  /** On to what follows, with the answer where the node asked for one. */
  readonly goOn: (answer?: string) => void;
  readonly flow: TroubleshootingFlow;
  readonly walk: Walk;
  readonly node: FlowNode;
  /** The hand-over with these words above it. */
  readonly handOver: (intro: TemplateResult) => unknown;
}

/** A node of the flow: a question, steps to try, or one of the two ends. */
export const nodeView = (context: NodeContext): TemplateResult => {
  const { node, flow } = context;
  switch (node.kind) {
    case 'question':
      return questionView(context, node);
    case 'fix':
      return fixView(context, node);
    case 'next-step':
      return nextStepView(context, node);
    case 'hand-over': {
      const intro = html`${title(context, node.title)}
        <p class="words-only" lang=${flow.locale}>${node.text}</p>`;
      return html`<section class="step" aria-labelledby="step-title">${context.handOver(intro)}</section>`;
    }
  }
};

type Node<Kind extends FlowNode['kind']> = Extract<FlowNode, { kind: Kind }>;

const title = ({ course, flow }: NodeContext, text: string, above?: string): TemplateResult =>
  heading(
    course.host.level + 1,
    'step-title',
    'step-title',
    html`${above ? html`<span class="small muted above">${above}</span> ` : nothing}<span lang=${flow.locale}>${text}</span>`,
  );

const questionView = (context: NodeContext, node: Node<'question'>): TemplateResult => {
  const { goOn, flow, walk } = context;
  const number = formatNumber(questionNumber(flow, walk), formatLocale());
  const before = walk.steps[walk.at]!.answer;
  return html`<section class="step" aria-labelledby="step-title">
    ${title(context, node.text, msg(str`Question ${number}`, { desc: 'Above a question. 0 is its number; how many follow depends on the answers.' }))}
    ${node.help ? html`<p class="lead" lang=${flow.locale}>${node.help}</p>` : nothing}
    <ul class="list choose answers" lang=${flow.locale}>
      ${node.answers.map(
        ({ id, text }) => html`<li>
          <button
            type="button"
            class="choice answer"
            part="choice"
            aria-pressed=${ifDefined(id === before ? 'true' : undefined)}
            @click=${() => goOn(id)}
          >
            <span class="choice-title">${text}</span>
            ${id === before ? icon(checkIcon, 'on') : icon(onIcon, 'turns on')}
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
};

const fixView = (context: NodeContext, node: Node<'fix'>): TemplateResult => {
  const { course, goOn, flow } = context;
  return html`<section class="step" aria-labelledby="step-title">
    ${title(context, node.title, msg('Try this', { desc: 'Above the heading of some steps to take.' }))}
    <ol class="steps" lang=${flow.locale}>
      ${node.steps.map((step) => html`<li><p>${step}</p></li>`)}
    </ol>
    ${flowAction(course, node)}
    ${node.link
      ? html`<div class="actions" lang=${flow.locale}>${way(course.host, { purpose: 'open-link', label: node.link.text, url: node.link.url })}</div>`
      : nothing}
    <div class="helped">
      <p class="helped-question">${msg('Did it help?', { desc: 'Question above two buttons, below steps that were tried.' })}</p>
      <div class="choices">
        <button type="button" class="button" part="button" @click=${() => course.solve(node.id)}>
          ${msg('It works now', { desc: 'Button: the trouble is over.' })}
        </button>
        <button type="button" class="button" part="button" @click=${() => goOn()}>
          ${msg('It did not help', { desc: 'Button: steps that were tried did not solve the trouble.' })}
        </button>
      </div>
    </div>
  </section>`;
};

const nextStepView = (context: NodeContext, node: Node<'next-step'>): TemplateResult => {
  const { course, flow } = context;
  return html`<section class="step" aria-labelledby="step-title">
    ${title(context, node.title, msg('Your next step', { desc: 'Above the heading of what somebody can do elsewhere.' }))}
    <p class="words-only" lang=${flow.locale}>${node.text}</p>
    ${node.link
      ? html`<div class="actions" lang=${flow.locale}>
          ${way(course.host, { purpose: 'open-link', label: node.link.text, url: node.link.url, kind: 'primary' })}
        </div>`
      : nothing}
    <div class="actions">
      <button type="button" class="button" part="button" @click=${() => course.solve(node.id)}>
        ${msg('It works now', { desc: 'Button: the trouble is over.' })}
      </button>
      <button type="button" class="button plain" part="button" @click=${course.handOver}>
        ${msg('I still need help', { desc: 'Button that leads to what is sent to customer service.' })}
      </button>
    </div>
  </section>`;
};
