export { filterChips } from './filter-chips.ts';
export { filterPanel } from './filter-panel.ts';
export { filterStyles as styles } from './filters.styles.ts';
