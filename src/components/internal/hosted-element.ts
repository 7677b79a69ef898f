import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BillingError } from '../../api/errors.ts';
import { shownLocale } from '../../localization/locale.ts';
import type { BillingSession } from '../../session/session.ts';
import { BillingElement } from './billing-element.ts';
import type { NavigateContext } from './events.ts';

/**
 * A part of a widget with a shadow root of its own. Session, announcements, links and failures are those of the widget
 * it stands in, so that a page hears of one element only.
 */
export abstract class HostedElement extends BillingElement {
  /** The widget around it. */
  @property({ attribute: false }) host?: BillingElement;

  override get session(): BillingSession | undefined {
    return this.host?.session;
  }

  override announce(text: string): void {
    this.host?.announce(text);
  }

  override reportError(error: BillingError): void {
    this.host?.reportError(error);
  }

  override navigate(purpose: string, url?: string, context?: NavigateContext): void {
    this.host?.navigate(purpose, url, context);
  }

  /** Without a direction of its own, which is that of the widget, and without another live region. */
  protected override render(): TemplateResult {
    return html`<div class="root" lang=${shownLocale()}>${this.renderContent()}</div>`;
  }
}
