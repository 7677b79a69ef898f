import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { OperationResult } from '../../../api/contract/operation.ts';
import type { createHandOver } from '../../../api/contract/troubleshooting-flow.ts';
import { heading } from '../../internal/heading.ts';
import type { Course } from '../course.ts';
import type { TroubleHost } from '../trouble-host.ts';
import { channels } from './channels.ts';

/** It has arrived: the reference, what happens next, and how to reach somebody meanwhile. */
export const sentView = (course: Course, sent: OperationResult<typeof createHandOver>): TemplateResult => html`
  ${heading(
    course.host.level + 1,
    'step-title',
    'step-title',
    msg('We have got it.', { desc: 'Heading: a trouble has been handed over to customer service.' }),
  )}
  <div class="reference-box">
    <p class="small muted" id="reference-label">${msg('Your reference', { desc: 'Label of the number of a case.' })}</p>
    <p class="reference-line">
      <bdi class="reference" part="reference" dir="ltr" aria-labelledby="reference-label">${sent.reference}</bdi>
      <button type="button" class="button" part="button" aria-describedby="reference-label" @click=${(event: Event) => void copy(event, course.host)}>
        ${msg('Copy', { desc: 'Button beside a number. A longer name follows for screen readers, which must begin with the same word.' })}
      </button>
    </p>
  </div>
  <div>
    <p class="passed-title">${msg('What happens next', { desc: 'Heading of some sentences.' })}</p>
    <ul class="next">
      <li>
        ${msg('Our customer service sees all that was found and answered: you need not tell it again.', {
          desc: 'What happens after a trouble was handed over.',
        })}
      </li>
      <li>
        ${msg('When you write or call, name the reference. They find it all by it.', {
          desc: 'What happens after a trouble was handed over.',
        })}
      </li>
      <li>
        ${msg('This changes nothing on your account, and nothing is charged because of it.', {
          desc: 'What happens after a trouble was handed over.',
        })}
      </li>
    </ul>
  </div>
  ${channels(course, {
    supportUrl: sent.supportUrl ?? course.merchant?.supportUrl,
    supportEmail: sent.supportEmail ?? course.merchant?.supportEmail,
    supportPhone: sent.supportPhone ?? course.merchant?.supportPhone,
  })}
`;

const copy = async ({ currentTarget }: Event, host: TroubleHost): Promise<void> => {
  const shown = (currentTarget as HTMLElement).parentElement!.querySelector('.reference')!;
  try {
    await navigator.clipboard.writeText(shown.textContent.trim());
    host.announce(msg('Copied.', { desc: 'For screen readers, and beside the button.' }));
  } catch {
    // No clipboard without HTTPS, in a frame that may not use it, or where the person has said no.
    getSelection()?.selectAllChildren(shown);
    host.announce(
      msg('This page may not copy by itself. The number is selected, so you can copy it now.', {
        desc: 'The clipboard is closed to the page.',
      }),
    );
  }
};
