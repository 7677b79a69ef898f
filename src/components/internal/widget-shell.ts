import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BillingElement } from './billing-element.ts';
import { heading } from './heading.ts';
import { LazyModule } from './lazy-module.ts';
import { loadingView } from './loading-view.ts';
import { partFailure } from './part-failure.ts';
import { sharedStyles } from './shared.styles.ts';

/** What a widget shows below its heading. It brings its controllers along. */
export interface ShellContent {
  render(): TemplateResult;
}

/**
 * A widget's first state: heading and skeleton, before anything else is here. Its content comes while the token is on its way
 * (docs/decisions/0004).
 */
export abstract class WidgetShell<Module extends object, Content extends ShellContent> extends BillingElement {
  static override styles = [...sharedStyles];

  /** Level of the widget's heading, 1 to 5. Those inside it are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** @internal Missing until it has been fetched. */
  protected content?: Content;

  #module = new LazyModule<Module>(this, () => this.fetchContent());

  protected abstract fetchContent(): Promise<Module>;

  protected abstract createContent(module: Module): Content;

  protected abstract headingText(): string;

  protected abstract skeleton(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#module.get();
  }

  /** Before the controllers of this element update: those of the content take part from the first time on. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const module = this.#module.get();
    if (module) this.content ??= this.createContent(module);
  }

  protected override firstUpdated(): void {
    this.session?.prepare();
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${heading(this.level, 'heading', 'heading', html`<slot name="heading">${this.headingText()}</slot>`)}
      ${this.content?.render() ??
      (this.#module.failed ? partFailure(() => void this.#module.load()) : loadingView(this.skeleton()))}
    `;
  }

  /** @internal */
  get level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5);
  }
}
