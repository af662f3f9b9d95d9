import { rulesOf } from '../rule.ts';

/** Playwright. */
export const playwright = rulesOf('playwright', [
  {
    id: 'playwright-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [/^\s{1,6}[1-9]\d* (?:failed|interrupted|did not run)$/, /\bTest was interrupted\b/],
    examples: ['  2 failed', '  1 interrupted'],
    suggestion: 'Look at the failing tests and their traces.',
  },
  {
    // Tests that passed on a retry are listed as well.
    id: 'playwright-listed',
    type: 'test-failure',
    weight: 8.5,
    pattern: [
      /^\s{1,6}[1-9]\d* flaky$/,
      /^\s{0,4}\[[\w -]{1,40}\] › \S{1,200}:\d+:\d+ › /,
      /^\s{0,4}\d{1,4}\) \[[\w -]{1,40}\] › /,
    ],
    examples: ['  1) [chromium] › e2e/cart.spec.ts:12:7 › adds an item ─────', '  1 flaky'],
    suggestion: 'Look at the failing tests and their traces.',
  },
  {
    // The last line; if tests failed for good, the verdict is above it.
    id: 'playwright-passed',
    type: 'test-failure',
    role: 'recovery',
    weight: 1,
    pattern: /^ {2}\d+ passed \(\d[\d.]*(?:ms|s|m|h)\)$/,
    examples: ['  41 passed (35.1s)'],
  },
  {
    id: 'playwright-expect',
    type: 'test-failure',
    weight: 7.5,
    pattern: [
      /\bTimed out \d+ms waiting for expect\(/i,
      /\bexpect\(.{0,60}\)\.\w+\(.{0,80}\) failed\b/i,
      /\bTest timeout of \d+ms exceeded\b/i,
      /\b(?:locator|page|frame|browser)\.\w+: (?:Timeout|Target|Error|Test|Execution|strict mode|net::|Navigation)/i,
      /\bstrict mode violation\b/i,
      /\bLocator expected to\b/i,
      /\bTimeout \d+ms exceeded\b/i,
      /\bwaiting for (?:locator|selector|getBy)/i,
    ],
    examples: [
      'Error: Timed out 5000ms waiting for expect(locator).toBeVisible()',
      'Test timeout of 30000ms exceeded.',
      'locator.click: Timeout 30000ms exceeded.',
    ],
  },
  {
    id: 'playwright-web-server',
    type: 'timeout',
    weight: 8.5,
    pattern: /\bTimed out waiting \d+ms from config\.webServer\b/,
    examples: ['Error: Timed out waiting 60000ms from config.webServer.'],
    suggestion: 'Look at the log of the web server: did it start at all?',
  },
  {
    id: 'playwright-browser-missing',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\bExecutable doesn't exist at\b/,
      /\bPlease run the following command to download new browsers\b/,
      /\bHost system is missing dependencies to run browsers\b/,
      /\bCould not find (?:Chrome|Chromium|Firefox|browser)\b/,
      /\bFailed to launch the browser process\b/,
      /\bNo usable sandbox\b/,
      /\bCypress (?:binary is missing|verification|executable not found)/,
      /\bThe cypress npm package is installed, but the Cypress binary\b/,
      /\bMissing X server or \$DISPLAY\b/,
    ],
    examples: [
      "browserType.launch: Executable doesn't exist at /root/.cache/ms-playwright/chromium-1/chrome",
      'Error: Could not find Chrome (ver. 120.0).',
      'Missing X server or $DISPLAY',
    ],
    suggestion: 'Install the browsers before the tests.',
  },
  {
    id: 'visual-difference',
    type: 'test-failure',
    weight: 6.5,
    pattern: [
      /\b\d+ pixels? \(ratio [\d.]+ of all image pixels\) are different\b/i,
      /\bscreenshots? (?:comparison failed|did not match|mismatch)/i,
      /\bFound \d+ visual changes?\b/i,
      /\bdifferent from snapshot\b/i,
      /\bimage was \d+(?:\.\d+)?% different\b/i,
    ],
    examples: ['  120 pixels (ratio 0.01 of all image pixels) are different.', 'Screenshot comparison failed'],
  },
]);
