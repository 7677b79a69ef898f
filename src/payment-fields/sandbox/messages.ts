import { number, oneOf, text, yesOrNo } from '../message-shapes.ts';

/** What the sandbox's fields are told. Looks are checked once more where they become CSS. */
export const toFields = {
  /** The page is there; the fields learn its origin. */
  hello: {},
  configure: {
    locale: text(35, /^[A-Za-z0-9-]+$/),
    direction: oneOf('ltr', 'rtl'),
    colorScheme: oneOf('light', 'dark'),
    fontFamily: text(300),
    fontSize: text(20),
    text: text(80),
    textMuted: text(80),
    surface: text(80),
    border: text(80),
    accent: text(80),
    critical: text(80),
    radius: text(20),
  },
  focus: {},
  tokenise: {},
} as const;

/** What the sandbox's fields tell. Nothing of it can hold a card number. */
export const fromFields = {
  ready: {},
  height: { pixels: number(0, 5000) },
  state: { complete: yesOrNo },
  token: { token: text(255, /^sandbox-card\.[a-z0-9:-]+\.[a-z]+\.\d{4}\.\d{4}-\d{2}\.[A-Z]{2}\.[A-Za-z]{16}$/) },
  refused: { reason: oneOf('incomplete', 'invalid') },
} as const;
