interface WithId {
  readonly id: string;
}

/** Items in the order of some ids. What is not among the ids keeps its place after them; ids of nothing are passed over. */
export const arrange = <T extends WithId>(items: readonly T[], ids: readonly string[] | undefined): readonly T[] => {
  if (!ids) return items;
  const named = ids.flatMap((id) => items.filter((item) => item.id === id));
  return [...named, ...items.filter(({ id }) => !ids.includes(id))];
};

/** The ids of items with one of them at another place, counted from 0. */
export const moved = (items: readonly WithId[], id: string, to: number): string[] => {
  const ids = items.map((item) => item.id).filter((other) => other !== id);
  ids.splice(to, 0, id);
  return ids;
};

export const isSameOrder = (items: readonly WithId[], ids: readonly string[]): boolean =>
  items.length === ids.length && items.every(({ id }, index) => id === ids[index]);
