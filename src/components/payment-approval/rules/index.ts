export { RulesView } from './rules-view.ts';
export { rulesStyles as styles } from './rules.styles.ts';
