import { controls } from './controls.styles.ts';
import { feedback } from './feedback.styles.ts';
import { tokens } from './tokens.styles.ts';

/** What every widget's `static styles` begin with. The rules expect a wrapper of class `root` around the content. */
export const sharedStyles = [tokens, controls, feedback];
