import type { FieldsAppearance, FieldsState, MountOptions } from '../../../src/payment-fields/adapter.ts';

export const appearance: FieldsAppearance = {
  colorScheme: 'light',
  fontFamily: 'sans-serif',
  fontSize: '16px',
  text: 'rgb(26, 29, 33)',
  textMuted: 'rgb(90, 98, 108)',
  surface: 'rgb(255, 255, 255)',
  border: 'rgb(133, 141, 152)',
  accent: 'rgb(27, 87, 176)',
  critical: 'rgb(176, 38, 29)',
  radius: '8px',
};

/** A container in the page, and options that a test can change; the states that were told. */
export const prepareMount = (settings: Readonly<Record<string, string>>) => {
  const container = document.createElement('div');
  document.body.append(container);
  const controller = new AbortController();
  const states: FieldsState[] = [];
  const options: MountOptions = {
    settings,
    locale: 'en',
    direction: 'ltr',
    appearance,
    signal: controller.signal,
    onChange: (state) => states.push(state),
  };
  return { container, controller, states, options };
};
