import type { FieldsAppearance, MountOptions } from '../adapter.ts';
import { stripeLocales, type StripeAppearance, type StripeLocale, type StripeLooks } from './stripe-js.ts';

const isStripeLocale = (locale: string): locale is StripeLocale => (stripeLocales as readonly string[]).includes(locale);

/** The page's language where Stripe has it, the nearest that it has otherwise, and the browser's where it has none. */
export const toStripeLocale = (locale: string): StripeLocale => {
  if (isStripeLocale(locale)) return locale;
  const language = locale.split('-')[0] ?? '';
  if (language === 'nn' || language === 'no') return 'nb';
  return isStripeLocale(language) ? language : 'auto';
};

/** The page's looks in the words of Stripe's Appearance API. */
export const toStripeAppearance = (looks: FieldsAppearance): StripeAppearance => ({
  theme: looks.colorScheme === 'dark' ? 'night' : 'stripe',
  variables: {
    colorPrimary: looks.accent,
    colorBackground: looks.surface,
    colorText: looks.text,
    colorTextSecondary: looks.textMuted,
    colorTextPlaceholder: looks.textMuted,
    colorDanger: looks.critical,
    fontFamily: looks.fontFamily,
    fontSizeBase: looks.fontSize,
    borderRadius: looks.radius,
  },
  rules: {
    '.Input': { border: `1px solid ${looks.border}`, boxShadow: 'none' },
    '.Input--invalid': { border: `1px solid ${looks.critical}`, boxShadow: 'none' },
    '.Label': { fontWeight: '600' },
  },
});

export const toStripeLooks = ({ locale, appearance }: Pick<MountOptions, 'locale' | 'appearance'>): StripeLooks => ({
  locale: toStripeLocale(locale),
  appearance: toStripeAppearance(appearance),
});
