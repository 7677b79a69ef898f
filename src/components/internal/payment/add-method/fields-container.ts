/**
 * The place for a provider's own fields: a child of the widget in the page's document, since many providers' fields do not work inside a
 * shadow root. Each shadow root in between forwards it by a slot of the same name.
 */
export const placeFieldsContainer = (widget: HTMLElement): HTMLElement => {
  const container = document.createElement('div');
  container.slot = 'payment-fields';
  widget.append(container);
  return container;
};
