/** The line of the toolbar that is always seen: who is signed in, and which day it is for the back end. */
const line = document.querySelector('#status')!;
const facts = { customer: '', day: '' };

export const show = (fact: Partial<typeof facts>): void => {
  Object.assign(facts, fact);
  line.textContent = Object.values(facts).filter(Boolean).join(' · ');
};

/** Says what went wrong, in place of the facts. */
export const report = (error: unknown): void => {
  line.textContent = error instanceof Error ? error.message : String(error);
};
