import type { FieldsAppearance } from '../../../../payment-fields/adapter.ts';

/**
 * Reads off an element what the tokens come to in this page: its rules (`.probe`) give each colour to a property of its own, and the
 * browser resolves them, `light-dark()` included.
 */
export const appearanceOf = (probe: Element): FieldsAppearance => {
  const style = getComputedStyle(probe);
  return {
    // Of the two colours that `light-dark()` chooses between, the rule takes black in the dark.
    colorScheme: style.columnRuleColor === 'rgb(0, 0, 0)' ? 'dark' : 'light',
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    text: style.color,
    textMuted: style.textDecorationColor,
    surface: style.backgroundColor,
    border: style.borderBlockStartColor,
    accent: style.outlineColor,
    critical: style.borderBlockEndColor,
    radius: style.borderStartStartRadius,
  };
};
