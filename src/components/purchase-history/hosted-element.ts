import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { BillingError } from '../../api/errors.ts';
import type { BillingSession } from '../../session/session.ts';
import { BillingElement } from '../internal/billing-element.ts';
import type { NavigateContext } from '../internal/events.ts';

/**
 * A part of a widget with a shadow root of its own. Session, direction, announcements, links and failures are those of the widget
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.parentElement ?? this.host;
    // A page may lay its own direction over that of the language.
    if (around) this.dir = getComputedStyle(around).direction;
  }
}
