/** Files that are sent along: with a request, an answer, an appeal. */
export { evidenceField } from './evidence-field.ts';
export { EvidenceFiles, type ChosenFile } from './evidence-files.ts';
export { fileSettled } from './evidence-text.ts';
export { evidenceStyles as styles } from './evidence.styles.ts';
