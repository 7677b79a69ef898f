import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeclarationKind } from '../../../api/contract/rights.ts';
import { define } from '../define.ts';
import { HostedElement } from '../hosted-element.ts';

/** The statutory function: the button, the form of two steps, the acknowledgement. It is a part of a widget. */
export class DeclareElement extends HostedElement {
  /** Which of them: `withdraw` or `terminate`. */
  @property() kind: DeclarationKind = 'withdraw';
  /** Whose law; that of the customer, else of the store. ISO 3166-1 alpha-2. */
  @property() country?: string;
  /** Nobody is signed in. */
  @property({ type: Boolean }) guest = false;
  /** The contract, where the page knows it: an id of a purchase or a subscription for a customer, words for a guest. */
  @property() contract?: string;
  /** Of the headings inside. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override renderContent(): unknown {
    return nothing;
  }
}

define('billing-declare', DeclareElement);
