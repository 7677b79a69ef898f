import { expect } from '@open-wc/testing';

/** What makes one of two answers heavier than the other to the eye. */
const looks = [
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textDecorationLine',
  'color',
  'backgroundColor',
  'backgroundImage',
  'borderTopWidth',
  'borderTopStyle',
  'borderTopColor',
  'borderTopLeftRadius',
  'boxShadow',
  'opacity',
  'cursor',
] as const;

/** Whether two answers have the same size and the same looks, as the browser has worked them out, and both can be seen and pressed. */
export const expectEqualWeight = (one: HTMLElement, other: HTMLElement): void => {
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  expect(first.width, 'one is as wide as the other').to.be.closeTo(second.width, 0.5);
  expect(first.height, 'one is as high as the other').to.be.closeTo(second.height, 0.5);
  expect(first.height).to.be.greaterThan(23.5);
  const styles = [getComputedStyle(one), getComputedStyle(other)];
  for (const look of looks) expect(styles[0]![look], look).to.equal(styles[1]![look]);
  for (const answer of [one, other]) expect(answer.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true);
};
