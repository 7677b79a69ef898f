/* global document, getComputedStyle, probe */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  'trusted-types billing-widgets',
  "require-trusted-types-for 'script'",
].join('; ');

/** Where a host's own modules lie, by the names it imports. */
const packages = JSON.stringify({
  imports: {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/localize': '/node_modules/@lit/localize/lit-localize.js',
  },
});

const english = { more: 'More about Nordlia Musikk', details: 'Paid with', open: 'withdraw from contract here' };

/**
 * The pages, each with what makes it hostile. `sameLooks`: elements look as on the plain page. `act` and `holds` run in the page after it was used: what
 * a host does there, and what must be so then.
 */
export const pages = [
  {
    name: 'strict policy and Trusted Types',
    sameLooks: true,
    headers: { 'Content-Security-Policy': policy },
    // All three engines have them: one that ignored the policy would prove nothing.
    holds: () => {
      try {
        document.createElement('p').innerHTML = '<b></b>';
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    },
  },
  { name: 'all: unset', sameLooks: true, head: '<style>* { all: unset !important }</style>' },
  { name: 'a root of 5px', sameLooks: true, head: '<style>html { font-size: 5px }</style>' },
  { name: 'quirks mode', sameLooks: true, doctype: '' },
  {
    name: 'arrays that turn into text',
    sameLooks: true,
    head: '<script>Object.defineProperty(Array.prototype, "toJSON", { value() { return "[" + this.join(", ") + "]"; } })</script>',
  },
  { name: 'a member of every object', sameLooks: true, head: '<script>Object.prototype.extend = function () {}; Array.prototype.last = function () {};</script>' },
  {
    name: 'closed roots',
    sameLooks: true,
    head: `<script>
      const open = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { return open.call(this, { ...options, mode: 'closed' }); };
    </script>`,
  },
  { name: 'an older copy before it', sameLooks: true, head: '<script type="module" src="/dist/older/index.js"></script>', warnsOf: 'is defined already' },
  {
    // As a release before the others were: one element is of that copy, all others of this one, and each copy has its own Lit, words and session.
    name: 'an older copy with fewer elements',
    sameLooks: true,
    head: '<script type="module" src="/dist/older/billing-subscriptions.js"></script>',
    warnsOf: '<billing-subscriptions> is defined already',
    warnings: 1,
  },
  {
    name: "a host's own Lit",
    sameLooks: true,
    head: `<script type="importmap">${packages}</script>`,
    body: `<host-greeting></host-greeting><script type="module">
      import { html, LitElement } from 'lit';
      customElements.define('host-greeting', class extends LitElement { render() { return html\`<p>\${'Host'}</p>\`; } });
    </script>`,
    holds: () => probe.say(document.querySelector('host-greeting')) === 'Host',
  },
  {
    name: "a host's own @lit/localize",
    sameLooks: true,
    head: `<script type="importmap">${packages}</script>`,
    body: `<script type="module">
      import { configureLocalization, msg } from '@lit/localize';
      const { setLocale } = configureLocalization({ sourceLocale: 'en', targetLocales: ['fr'], loadLocale: async () => ({ templates: { hello: 'Bonjour' } }) });
      await setLocale('fr');
      globalThis.hello = () => msg('Hello', { id: 'hello' });
    </script>`,
    holds: () => globalThis.hello() === 'Bonjour',
  },
  { name: 'another base', sameLooks: true, head: '<base href="https://elsewhere.invalid/deep/">' },
  {
    name: 'a language and a direction that change',
    words: { ...english, more: 'Mer om Nordlia Musikk', details: 'Betales med', open: 'Vertrag widerrufen' },
    root: 'lang="nb" dir="rtl"',
    act: async () => {
      document.documentElement.lang = 'en';
      document.documentElement.dir = 'ltr';
      await probe.until(() => probe.button(probe.byId('subscriptions'), 'More about Nordlia Musikk'));
      probe.byId('subscriptions').dir = 'rtl';
      await probe.byId('subscriptions').updateComplete;
    },
    holds: () => {
      const root = probe.all(probe.byId('subscriptions'))[0];
      return root.dir === 'rtl' && root.lang === 'en' && getComputedStyle(root).direction === 'rtl';
    },
  },
  { name: 'zoomed to 400 %', head: '<style>html { zoom: 4 }</style>', staysInside: true },
  { name: 'text of four times the size', head: '<style>html { --billing-font-size: 64px; --billing-space: 4px }</style>', staysInside: true },
].map((page) => ({ words: english, ...page }));
