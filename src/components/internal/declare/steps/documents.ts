import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Declaration } from '../../../../api/contract/declaration.ts';
import { downloadDocument } from '../../download-document.ts';
import { BillingNavigateEvent } from '../../events.ts';
import { formatMoment } from '../../../../format/date.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import type { StepContext } from './step-context.ts';

type File = Declaration['documents'][number];

/** The acknowledgement as files to keep. */
export const documentLinks = (context: StepContext, { documents, timeZone }: Declaration): unknown => {
  const [first] = documents;
  if (!first) return undefined;
  const until = formatMoment(first.expiresAt, timeZone, formatLocale());
  return html`<ul class="list documents">
      ${documents.map((file) => html`<li>${documentLink(context, file)}</li>`)}
    </ul>
    ${context.flow.isGuest
      ? html`<p class="small muted">${msg(str`These links work until ${until}.`, { desc: 'Below links to documents. 0 is a date and a time.' })}</p>`
      : undefined}`;
};

const documentLink = (context: StepContext, file: File): TemplateResult => html`<a
  class="button"
  part="button"
  href=${context.host.session!.api.replace(/\/+$/, '') + file.path}
  download=${file.name}
  rel="noreferrer"
  @click=${(event: MouseEvent) => follow(event, context, file)}
  >${labelOf(file)}</a
>`;

const labelOf = ({ format, name }: File): string => {
  if (format === 'pdf') return msg('Acknowledgement (PDF)', { desc: 'Button that downloads a document.' });
  return format === 'html' ? msg('Acknowledgement (web page)', { desc: 'Link to a document.' }) : name;
};

/** The host page may take a download over; for a customer, an address that has expired is asked for anew. */
const follow = (event: MouseEvent, { host, flow }: StepContext, file: File): void => {
  const widget = host.host ?? host;
  const { declaration, arrivedAt, isGuest } = flow;
  const left = Date.parse(file.expiresAt) - Date.parse(declaration!.at) - (performance.now() - arrivedAt);
  if (!isGuest && left <= 0 && file.format !== 'unknown') {
    event.preventDefault();
    const request = { kind: 'acknowledgement', of: declaration!.id, format: file.format } as const;
    void downloadDocument(widget, request).catch(host.reportError.bind(host));
    return;
  }
  const { href: url } = event.currentTarget as HTMLAnchorElement;
  if (!widget.dispatchEvent(new BillingNavigateEvent({ url, purpose: 'download' }))) event.preventDefault();
};
