import { rulesOf } from '../rule.ts';

/** End-to-end tests: Playwright, Cypress, Selenium, WebdriverIO, TestCafe, Puppeteer. */
export const browsers = rulesOf('browsers', [
  {
    id: 'playwright-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\s{1,6}[1-9]\d* (?:failed|flaky|interrupted|did not run)$|\bTest was interrupted\b|^\s{0,4}\[[\w -]{1,40}\] › \S{1,200}:\d+:\d+ › |^\s{0,4}\d{1,4}\) \[[\w -]{1,40}\] › /,
    examples: ['  2 failed', '  1) [chromium] › e2e/cart.spec.ts:12:7 › adds an item ─────'],
    suggestion: 'Look at the failing tests and their traces.',
  },
  {
    id: 'playwright-expect',
    type: 'test-failure',
    weight: 7.5,
    pattern:
      /\bTimed out \d+ms waiting for expect\(|\bexpect\(.{0,60}\)\.\w+\(.{0,80}\) failed\b|\bTest timeout of \d+ms exceeded\b|\b(?:locator|page|frame|browser)\.\w+: (?:Timeout|Target|Error|Test|Execution|strict mode|net::|Navigation)|\bstrict mode violation\b|\bLocator expected to\b|\bTimeout \d+ms exceeded\b|\bwaiting for (?:locator|selector|getBy)/i,
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
    id: 'playwright-server-died',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bProcess from config\.webServer was not able to start\b|\bis already used, make sure that nothing is running on the port\b/,
    examples: ['Error: Process from config.webServer was not able to start. Exit code: 1'],
  },
  {
    id: 'playwright-browser-missing',
    type: 'unknown',
    weight: 8.5,
    pattern:
      /\bExecutable doesn't exist at\b|\bPlease run the following command to download new browsers\b|\bHost system is missing dependencies to run browsers\b|\bCould not find (?:Chrome|Chromium|Firefox|browser)\b|\bFailed to launch the browser process\b|\bNo usable sandbox\b|\bCypress (?:binary is missing|verification|executable not found)|\bThe cypress npm package is installed, but the Cypress binary\b|\bMissing X server or \$DISPLAY\b/,
    examples: [
      "browserType.launch: Executable doesn't exist at /root/.cache/ms-playwright/chromium-1/chrome",
      'Error: Could not find Chrome (ver. 120.0).',
      'Missing X server or $DISPLAY',
    ],
    suggestion: 'Install the browsers before the tests.',
  },
  {
    id: 'cypress-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /[✖✗] {1,4}[1-9]\d* of \d+ failed \(\d|^\s{0,6}│? ?Failing:\s{1,12}[1-9]|\bCypressError: |\bcypress run\b.{0,40}\bfailed\b/,
    examples: ['✖  2 of 5 failed (40%)', '  │ Failing:      2', 'CypressError: Timed out retrying after 4000ms'],
  },
  {
    id: 'cypress-retrying',
    type: 'test-failure',
    weight: 7,
    pattern: /\bTimed out retrying after \d+ms\b|\bcy\.\w+\(\) failed\b/,
    examples: ['AssertionError: Timed out retrying after 4000ms: Expected to find element'],
  },
  {
    id: 'cypress-server',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bCypress could not verify that this server is running\b|\bCypress failed to verify that your server is running\b/,
    examples: ['Cypress could not verify that this server is running: http://localhost:3000'],
  },
  {
    id: 'selenium-exception',
    type: 'test-failure',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /\b(?:NoSuchElement|StaleElementReference|ElementNotInteractable|ElementClickIntercepted|UnexpectedAlertPresent|NoSuchWindow)(?:Exception|Error)?\b|\bno such element: |\bstale element reference\b|\belement click intercepted\b|\bTimeoutException: Message:/,
    examples: ['selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element'],
  },
  {
    id: 'selenium-session',
    type: 'unknown',
    weight: 6,
    pattern:
      /\bsession not created\b|\bDevToolsActivePort file doesn't exist\b|\bchromedriver\b.{0,80}\b(?:only supports|unexpectedly exited|not found)\b|\bUnable to obtain (?:driver|browser)\b|\bSessionNotCreatedException\b/i,
    examples: ['session not created: This version of ChromeDriver only supports Chrome version 119'],
  },
  {
    id: 'wdio-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /^Spec Files:\s{1,6}(?:\d+ passed, )?[1-9]\d* failed|^\s{0,6}[1-9]\d*\/\d+ failed \(\d|\bdetox\b.{0,40}\bfailed\b/i,
    examples: ['Spec Files:      3 passed, 1 failed, 4 total', ' 2/40 failed (1m 2s)'],
  },
  {
    id: 'visual-difference',
    type: 'test-failure',
    weight: 6.5,
    pattern:
      /\b\d+ pixels? \(ratio [\d.]+ of all image pixels\) are different\b|\bscreenshots? (?:comparison failed|did not match|mismatch)|\bFound \d+ visual changes?\b|\bdifferent from snapshot\b|\bimage was \d+(?:\.\d+)?% different\b/i,
    examples: ['  120 pixels (ratio 0.01 of all image pixels) are different.', 'Screenshot comparison failed'],
  },
  {
    id: 'lighthouse-assertion',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\bAssertion failed\. Exiting with status code\b|✘\s{1,4}(?:categories|[a-z-]+)[.:\w -]{0,60} failure for\b|\b[1-9]\d* result\(s\) for\b/,
    examples: [
      'Assertion failed. Exiting with status code 1.',
      '  ✘  categories.performance failure for minScore assertion',
    ],
  },
]);
