import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { getMerchant } from '../../../api/contract/merchant.ts';
import { getPaymentRules, type PaymentRules } from '../../../api/contract/payment-rules.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import type { BillingElement } from '../../internal/billing-element.ts';
import { heading } from '../../internal/heading.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sayDay, sayName } from '../../internal/say.ts';
import { formatCountry } from '../../../format/country.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { isAboutApproving, ruleText } from './rule-text.ts';

type Rule = PaymentRules['rules'][number];

/** The element that the rules stand in. */
type RulesHost = BillingElement & { readonly level: number; readonly country?: string };

/** Why banks ask, and what one is owed if something goes wrong: by the law of a country, each rule with where it stands. */
export class RulesView {
  #host: RulesHost;
  #merchant: ResourceController<typeof getMerchant>;
  #rules: ResourceController<typeof getPaymentRules>;

  constructor(host: RulesHost) {
    this.#host = host;
    this.#merchant = new ResourceController(host, getMerchant, () => (host.country ? undefined : {}));
    this.#rules = new ResourceController(host, getPaymentRules, () => (this.#isKnown ? { params: { country: this.#country! } } : undefined));
  }

  render(): TemplateResult {
    const { error, status } = this.#rules;
    const country = this.#country;
    const isUnknown = (country !== undefined && !this.#isKnown) || (status === 'failed' && error?.code === 'not-found');
    return html`<div class="rules">
      <p>
        ${msg('Your bank makes sure that it is you who pays, and nobody who has only seen your card. What you show it, we do not learn.', {
          desc: 'Why a bank asks, before the rules of a country.',
        })}
      </p>
      ${isUnknown
        ? generally()
        : country === undefined
          ? resourceView(this.#merchant, { skeleton: rulesSkeleton, ready: () => nothing })
          : resourceView(this.#rules, { skeleton: rulesSkeleton, ready: (rules) => this.#renderRules(rules) })}
    </div>`;
  }

  get #country(): string | undefined {
    return (this.#host.country ?? this.#merchant.value?.country)?.toUpperCase();
  }

  get #isKnown(): boolean {
    return /^[A-Z]{2}$/.test(this.#country ?? '');
  }

  #renderRules({ country, regime, since, law, rules, complaints }: PaymentRules): TemplateResult {
    const known = rules.filter((rule) => ruleText(rule));
    const name = formatCountry(country, formatLocale());
    return html`
      <p>${lawSentence(regime, name, since && sayDay(since))}</p>
      ${law ? html`<p class="small muted">${law.url ? html`<a class="link" href=${law.url} lang="">${law.name}</a>` : sayName(law.name)}</p>` : nothing}
      ${this.#renderGroup('approving', msg('How you approve', { desc: 'Heading of rules about paying.' }), known.filter(isAboutApproving))}
      ${this.#renderGroup(
        'rights',
        msg('If something is wrong', { desc: 'Heading of the rights of a payer.' }),
        known.filter((rule) => !isAboutApproving(rule)),
      )}
      ${complaints
        ? html`<p>
            ${msg('If you and your bank do not agree, you can complain here:', { desc: 'Before the name of a public body.' })}
            ${complaints.url ? html`<a class="link" href=${complaints.url}>${complaints.name}</a>` : html`<bdi>${complaints.name}</bdi>`}
          </p>`
        : nothing}
    `;
  }

  #renderGroup(id: string, title: string, rules: readonly Rule[]): TemplateResult | typeof nothing {
    if (!rules.length) return nothing;
    return html`<div class="rule-group">
      ${heading(this.#host.level + 1, id, 'rule-title', title)}
      <ul class="list rule-list">
        ${rules.map((rule) => html`<li><p>${ruleText(rule)}</p><p class="small muted"><bdi>${rule.source}</bdi></p></li>`)}
      </ul>
    </div>`;
  }
}

const lawSentence = (regime: PaymentRules['regime'], country: string, since: string | undefined): string => {
  if (regime === 'psd2' && since) {
    return msg(str`${country}: the payment services directive has required this of banks since ${since}.`, {
      desc: '0 is a country, 1 a date. The directive: betalingstjenestedirektivet.',
    });
  }
  if (regime === 'psd2') {
    return msg(str`${country}: the payment services directive requires this of banks.`, { desc: '0 is a country.' });
  }
  if (regime === 'uk-psr') {
    return msg(str`${country}: the payment services regulations require this of banks.`, { desc: '0 is a country.' });
  }
  return regime === 'none'
    ? msg(str`${country}: no law of this kind makes banks ask. Many do all the same, to protect you.`, { desc: '0 is a country.' })
    : msg(str`${country}: there are rules of its own about this.`, { desc: '0 is a country; its rules are of a kind that is not known.' });
};

/** All that can be said without knowing the country. */
const generally = (): TemplateResult => html`<p>
  ${msg('What the law says about it depends on the country of your bank. Your bank can tell you.', { desc: 'The country is not known.' })}
</p>`;

const rulesSkeleton = (): TemplateResult => html`<div class="rule-group" aria-hidden="true">
  <p><span class="skeleton line">&nbsp;</span></p>
  <p><span class="skeleton long">&nbsp;</span></p>
  <p><span class="skeleton line">&nbsp;</span></p>
</div>`;
