import { rulesOf } from '../rule.ts';

/** Selenium, WebdriverIO and their drivers. */
export const selenium = rulesOf('selenium', [
  {
    id: 'selenium-exception',
    type: 'test-failure',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /\b(?:NoSuchElement|StaleElementReference|ElementNotInteractable|ElementClickIntercepted|UnexpectedAlertPresent|NoSuchWindow)(?:Exception|Error)?\b/,
      /\bno such element: /,
      /\bstale element reference\b/,
      /\belement click intercepted\b/,
      /\bTimeoutException: Message:/,
    ],
    examples: ['selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element'],
  },
  {
    id: 'selenium-session',
    type: 'unknown',
    weight: 6,
    pattern: [
      /\bsession not created\b/i,
      /\bDevToolsActivePort file doesn't exist\b/i,
      /\bchromedriver\b.{0,80}\b(?:only supports|unexpectedly exited|not found)\b/i,
      /\bUnable to obtain (?:driver|browser)\b/i,
      /\bSessionNotCreatedException\b/i,
    ],
    examples: ['session not created: This version of ChromeDriver only supports Chrome version 119'],
  },
  {
    id: 'wdio-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /^Spec Files:\s{1,6}(?:\d+ passed, )?[1-9]\d* failed/i,
      /^\s{0,6}[1-9]\d*\/\d+ failed \(\d/i,
      /\bdetox\b.{0,40}\bfailed\b/i,
    ],
    examples: ['Spec Files:      3 passed, 1 failed, 4 total', ' 2/40 failed (1m 2s)'],
  },
]);
