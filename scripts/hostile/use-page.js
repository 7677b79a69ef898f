import { firstStates, useRight, useSubscriptions } from './in-page.js';

/** Opens a page, uses what is in it, and says how it looked. */
export const usePage = async ({ name, words, ...facts }, { open, tags, check, checkNone }) => {
  const { page, close } = await open(facts);
  let looks;
  try {
    checkNone(`${name}: an element has no first state`, await page.evaluate(firstStates, tags));
    const list = await page.evaluate(useSubscriptions, words);
    const right = await page.evaluate(useRight, words);
    check(`${name}: a list is filled, and opens`, list.opened === 'true');
    check(`${name}: a right can be declared`, right.fields >= 3, `${right.fields} fields`);
    looks = { list: list.looks, right: right.looks };
    if (facts.act) await page.evaluate(facts.act);
    if (facts.staysInside) check(`${name}: nothing sticks out`, !looks.list.overflows && !looks.right.overflows);
  } catch (error) {
    check(`${name}: it works`, false, error.message);
  }
  const said = await page.said();
  const warnings = facts.warnsOf ? said.filter((text) => text.includes(facts.warnsOf)) : [];
  const expected = facts.warnings ?? tags.length;
  if (facts.warnsOf) check(`${name}: it is said once for each element`, warnings.length === expected, warnings.join('\n'));
  checkNone(`${name}: something is said`, said.filter((text) => !warnings.includes(text)));
  // After the ears are closed: a host may provoke what an engine speaks of.
  if (facts.holds) check(`${name}: the host has what it wants`, await page.evaluate(facts.holds));
  await close();
  return JSON.stringify(looks);
};
