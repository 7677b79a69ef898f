export { findingsView } from './findings-view.ts';
export { findingsStyles as styles } from './findings.styles.ts';
export { findingTitle } from './finding-title.ts';
export { solvedText } from './solved-text.ts';
