export { CsvDownload } from './csv-download.ts';
export { narrowingLine } from './narrowing-line.ts';
export { narrowingStyles as styles } from './narrowing.styles.ts';
export { resultText } from './result-text.ts';
