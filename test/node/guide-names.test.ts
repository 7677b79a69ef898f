import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemsIn } from '../../scripts/lib/guide-names.js';

const known = {
  elements: {
    'billing-provider': { attributes: ['api', 'session-url', 'sessionUrl', 'fetchSession'], events: [] as string[], slots: [''], parts: [] as string[] },
    'payment-methods': { attributes: ['heading-level', 'headingLevel'], events: ['billing-order-paid'], slots: ['heading'], parts: ['row'] },
  },
  tokens: ['--billing-accent'],
  entries: { 'billing-widgets': ['BillingOrderPaidEvent'], 'billing-widgets/payment-methods': [] as string[], 'billing-widgets/vue': [] as string[] },
  files: ['index.js'],
  variables: ['BILLING_DEMO'],
  scripts: ['build'],
};
const block = (kind: string, code: string): string => `Text.\n\n\`\`\`${kind}\n${code}\n\`\`\`\n`;
const find = (kind: string, code: string): string[] => problemsIn(block(kind, code), known) as string[];

describe('the names in a guide', () => {
  test('may be used in every framework’s own way', () => {
    const right = [
      ['html', '<billing-provider api="https://a" session-url="/b" lang="nb"><payment-methods class="x"><b slot="heading">x</b></payment-methods></billing-provider>'],
      ['tsx', '<billing-provider fetchSession={async () => ({ a: 1 })}><payment-methods headingLevel={3} onbilling-order-paid={(e) => say(e)} /></billing-provider>'],
      ['vue', '<payment-methods :headingLevel="2" @billing-order-paid="say" v-if="open"></payment-methods>'],
      ['svelte', '<billing-provider {fetchSession}><payment-methods onbilling-order-paid={say} /></billing-provider>'],
      ['ts', "@Component({ selector: 'app-page', template: `<app-page><payment-methods [headingLevel]=\"2\" (billing-order-paid)=\"say($event)\" /></app-page>` })"],
      ['ts', "import 'billing-widgets/payment-methods';\nimport type { BillingOrderPaidEvent } from 'billing-widgets';\nimport type {} from 'billing-widgets/vue';"],
      ['css', 'payment-methods::part(row) { color: var(--billing-accent); }'],
      ['sh', 'npm run build'],
    ] as const;
    for (const [kind, code] of right) assert.deepEqual(find(kind, code), [], code);
  });

  for (const [what, kind, code, expected] of [
    ['an element', 'html', '<payment-method></payment-method>', '<payment-method> does not exist'],
    ['an attribute', 'html', '<payment-methods level="3"></payment-methods>', '<payment-methods> has no level'],
    ['a property of Angular', 'ts', '`<payment-methods [level]="3" />`', '<payment-methods> has no level'],
    ['a property of Vue', 'vue', '<payment-methods :level="3" />', '<payment-methods> has no level'],
    ['an event of React', 'tsx', '<payment-methods onbilling-paid={say} />', '<payment-methods> sends no billing-paid'],
    ['an event of Vue', 'vue', '<payment-methods @billing-paid="say" />', '<payment-methods> sends no billing-paid'],
    ['an event of Angular', 'ts', '`<payment-methods (billing-paid)="say()" />`', '<payment-methods> sends no billing-paid'],
    ['an event by its name', 'js', "page.addEventListener('billing-order-payed', say);", 'no element sends billing-order-payed'],
    ['a slot', 'html', '<payment-methods><b slot="title">x</b></payment-methods>', 'no element beside it has a slot "title"'],
    ['a part', 'css', 'payment-methods::part(line) { color: red; }', 'payment-methods has no part "line"'],
    ['a token', 'css', ':root { --billing-colour: red; }', 'no element knows the token --billing-colour'],
    ['an entry', 'ts', "import 'billing-widgets/payment';", 'billing-widgets/payment is not exported'],
    ['an export', 'ts', "import { BillingPaidEvent } from 'billing-widgets';", 'billing-widgets exports no BillingPaidEvent'],
    ['a file', 'html', '<script src="https://cdn.example.com/billing-widgets/all.js"></script>', 'the CDN build has no all.js'],
    ['a variable', 'sh', 'BILLING_SECRET=x node server', 'the back end reads no BILLING_SECRET'],
    ['a command', 'sh', 'npm run make', 'there is no npm run make'],
  ] as const) {
    test(`are found out where there is no such thing: ${what}`, () => assert.deepEqual(find(kind, code), [expected]));
  }
});
