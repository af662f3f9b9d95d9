import { hash } from 'node:crypto';
import type { Group, Report } from '../../analytics/report.ts';
import { PAGE_STYLE } from './page-style.ts';
import { type Cell, headlines, type Section, sectionsOf } from './sections.ts';

const MAX_CELL = 300;
/** Longer cells are broken into lines. */
const LONG_CELL = 40;
const MAX_WEEKS = 26;

/**
 * A report as one page that loads nothing: no script, no font, no image. Its policy (CSP) lets the browser use nothing but its own style.
 * Every text that comes from outside is escaped.
 */
export function reportPage(report: Report): string {
  const title = report.repository === null ? 'rerail report' : `rerail report for ${report.repository}`;
  const sections = sectionsOf(report);
  const csp = `default-src 'none'; style-src 'sha256-${hash('sha256', PAGE_STYLE, 'base64')}'; base-uri 'none'; form-action 'none'`;
  const links = sections.map((section) => `<li><a href="#${section.id}">${escapeHtml(section.title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the figures</a>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(periodOf(report))}</p>
<ul>
${headlines(report)
  .map((line) => `<li>${escapeHtml(line)}</li>`)
  .join('\n')}
</ul>
</header>
<nav aria-label="On this page">
<ul>
${links.join('\n')}
</ul>
</nav>
<main id="main">
${sections.map((section) => sectionHtml(section, report)).join('\n')}
</main>
<footer><p>Made by <code>rerail report</code>. A rate comes with its number of cases (n) and a 95 % interval (Wilson).</p></footer>
</body>
</html>
`;
}

const periodOf = ({ since, until }: Report) =>
  `${since === null ? 'Until' : `From ${since.slice(0, 10)} to`} ${until.slice(0, 16).replace('T', ' ')} UTC`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, for contents and quoted attributes; what controls terminals or turns the writing direction becomes a space. */
const escapeHtml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);

function sectionHtml(section: Section, report: Report): string {
  const { id, title, note, rows, empty } = section;
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}" tabindex="-1">${escapeHtml(title)}</h2>`,
    ...(note === undefined ? [] : [`<p>${escapeHtml(note)}</p>`]),
    ...(id === 'by-week' && rows.length > 0 ? [weekChart(report.failures.byWeek.slice(-MAX_WEEKS))] : []),
    rows.length === 0 ? `<p>${escapeHtml(empty)}</p>` : id === 'recommendations' ? advice(rows) : table(section),
    '</section>',
  ].join('\n');
}

/** Pairs of backticks in our own sentences enclose code. */
const sentence = (text: Cell) => escapeHtml(`${text}`.slice(0, 1_000)).replace(/`([^`]+)`/g, '<code>$1</code>');

const advice = (rows: Section['rows']) =>
  `<ul>\n${rows.map(([what = '', why = '']) => `<li><strong>${sentence(what)}</strong> ${sentence(why)}.</li>`).join('\n')}\n</ul>`;

function table({ id, title, columns, rows, chart }: Section): string {
  const largest = chart ? Math.max(1, ...rows.map((row) => Number(row[chart.column]))) : 1;
  const hasBars = chart?.kind === 'bars';
  const isNumber = columns.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const cell = (value: Cell, column: number) => {
    const text = escapeHtml(String(value).slice(0, MAX_CELL));
    const names = [...(isNumber[column] ? ['number'] : []), ...(text.length > LONG_CELL ? ['long'] : [])];
    const style = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
    if (column === 0) return `<th scope="row"${style}>${text}</th>`;
    const bar = hasBars && column === chart.column ? barOf(Number(value) / largest) : '';
    return `<td${style}>${text}${bar}</td>`;
  };
  const head = columns.map(
    (name, column) => `<th scope="col"${isNumber[column] ? ' class="number"' : ''}>${escapeHtml(name)}</th>`,
  );
  return [
    // A table that is wider than a phone scrolls in its own frame, which the keyboard can reach.
    `<div class="scroll" role="region" tabindex="0" aria-label="Table: ${escapeHtml(title)}">`,
    `<table id="${id}-table">`,
    `<caption class="hidden">${escapeHtml(title)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>`,
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

/** A bar below its number. It says nothing that the number does not. */
const barOf = (share: number) =>
  `<svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 1" preserveAspectRatio="none"><rect width="${(share * 100).toFixed(1)}" height="1"/></svg>`;

/** Failures of each week, and how many of them passed on a retry, as columns; the table below has the figures. */
function weekChart(weeks: readonly Group[]): string {
  const most = Math.max(1, ...weeks.map(({ failures }) => failures));
  const height = (value: number) => Math.min(100, (value / most) * 100);
  const column = (x: number, value: number, name: string) =>
    `<rect class="${name}" x="${x}" y="${(100 - height(value)).toFixed(1)}" width="8" height="${height(value).toFixed(1)}"/>`;
  const columns = weeks.flatMap(({ failures, recovery }, index) => [
    column(index * 10 + 1, failures, 'all'),
    ...(recovery.passed > 0 ? [column(index * 10 + 1, recovery.passed, 'passed')] : []),
  ]);
  const [first, last] = [weeks[0], weeks.at(-1)] as [Group, Group];
  const label = `Columns of failures by week from ${first.name} to ${last.name}, ${most} at most. The table below has the figures.`;
  return [
    '<figure>',
    `<svg class="weeks" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${weeks.length * 10} 100" preserveAspectRatio="none">${columns.join('')}</svg>`,
    `<div class="axis" aria-hidden="true"><span>${escapeHtml(first.name)}</span><span>at most ${most} a week</span><span>${escapeHtml(last.name)}</span></div>`,
    '<figcaption><span class="key all"></span> failures <span class="key passed"></span> of them passed on a retry</figcaption>',
    '</figure>',
  ].join('\n');
}
