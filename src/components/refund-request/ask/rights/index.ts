export { RightsReading } from './rights-reading.ts';
export { rightsStyles as styles } from './rights.styles.ts';
