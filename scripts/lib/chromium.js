import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium-flags.js';
import { findChromium } from './find-tools.js';

/** The Chromium of this machine, for scripts that need more than the test runner gives: media features, sizes, pictures. */
export const launchChromium = (options = {}) => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed: run node scripts/prepare-machine.js.');
  return chromium.launch({ executablePath, args: chromiumFlags, ...options });
};
