import { html, nothing } from 'lit';
import { BillingError } from '../../../api/errors.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { formatLocale } from '../../../localization/locale.ts';
import type * as downloadPart from '../../internal/download-document.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { notice } from '../../internal/notice.ts';
import { partFailure } from '../../internal/part-failure.ts';
import type { HistoryHost } from '../history-host.ts';
import { filterOf, type HistoryQuery } from '../history-query.ts';

/** The purchases that are shown, all of them, as a file for a spreadsheet. The server writes it; the page holds none of it. */
export class CsvDownload {
  pending = false;

  #host: HistoryHost;
  #part: LazyModule<typeof downloadPart>;
  #error?: BillingError;

  constructor(host: HistoryHost) {
    this.#host = host;
    this.#part = new LazyModule(host, () => import('../../internal/download-document.ts'));
  }

  /** Why the last attempt failed. */
  failure(): unknown {
    if (this.#part.failed) return partFailure(() => void this.#part.load());
    return this.#error
      ? html`<div role="alert">${notice('critical', html`<p>${errorMessage(this.#error)}</p>`)}</div>`
      : nothing;
  }

  /** Asks for the file, once at a time. */
  async download(query: HistoryQuery): Promise<void> {
    if (this.pending) return;
    this.#set(true);
    try {
      const part = await this.#part.load();
      await part?.downloadDocument(this.#host, { kind: 'purchases', filter: filterOf(query), locale: formatLocale() });
      this.#set(false);
    } catch (cause) {
      const error = BillingError.from(cause);
      this.#set(false, error);
      this.#host.reportError(error);
    }
  }

  #set(pending: boolean, error?: BillingError): void {
    this.pending = pending;
    this.#error = error;
    this.#host.requestUpdate();
  }
}
