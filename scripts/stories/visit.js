import { looksInPage, overflowAt320 } from './looks-in-page.js';
import { keepAnswers, pseudoInPage } from './pseudo-in-page.js';

const describeViolation = ({ id, help, nodes }) =>
  `axe ${id}: ${help} (${nodes.length}×, ${nodes[0]?.target.flat().join(' ')}${reasonOf(nodes[0])})`;
const reasonOf = (node) => {
  const message = node?.any?.[0]?.message ?? node?.all?.[0]?.message ?? node?.none?.[0]?.message;
  return message ? `: ${message}` : '';
};

/** A page to visit stories in. */
export const openPage = async (context) => {
  const page = await context.newPage();
  await page.addInitScript(keepAnswers);
  return page;
};

/** Shows a story, waits until it has played and axe has looked, and says everything that is wrong with it. */
export const visitStory = async (page, address, id, { locale, theme, pseudo }) => {
  const problems = [];
  const onConsole = (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`.trim());
  };
  const onError = (error) => problems.push(`error: ${error.message}`);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  try {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=locale:${locale};theme:${theme}`);
    const finished = await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0], null, {
      timeout: 30_000,
    });
    const { status, reporters } = await finished.jsonValue();
    const axe = reporters.find(({ type }) => type === 'a11y');
    if (status === 'error' && !axe?.result?.violations?.length) problems.push('the story or its play function failed');
    // Without axe's report nothing would have been checked.
    if (!axe?.result?.passes?.length) problems.push('axe made no report');
    problems.push(...(axe?.result?.violations ?? []).map(describeViolation));
    problems.push(...(await looksInPage(page)));
    for (const language of pseudo) {
      problems.push(...(await pseudoInPage(page, language)).map((each) => `${language}: ${each}`));
      problems.push(...(await overflowAt320(page)).map((each) => `${language}, at 320 px: ${each}`));
    }
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  } finally {
    page.off('console', onConsole);
    page.off('pageerror', onError);
  }
  return problems;
};
