/** The only style of the page. Its hash is in the page's policy. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#1f2328;--quiet:#4b535c;--line:#c6cdd5;--link:#0a4f9e;--all:#2f6fb4;--passed:#14532d;--stripe:#f4f6f8}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--text:#e6edf3;--quiet:#a9b4bf;--line:#3d444d;--link:#7ab8ff;--all:#4c8ed9;--passed:#b7f0c4;--stripe:#161b22}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:68rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
nav a{display:inline-block;padding:.25rem 0}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line);white-space:nowrap}
th[scope=row]{font-weight:600}
.long{white-space:normal;min-width:12rem}
thead th{color:var(--quiet);font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
tbody tr:nth-child(even){background:var(--stripe)}
.bar{display:block;width:9rem;height:.5rem;margin:.25rem 0 0 auto}
rect{fill:var(--all)}
rect.passed{fill:var(--passed)}
figure{margin:.5rem 0}
.weeks{display:block;width:100%;height:10rem;border-bottom:1px solid var(--quiet)}
.axis{display:flex;justify-content:space-between;color:var(--quiet);font-size:.875rem}
figcaption{color:var(--quiet);font-size:.875rem}
.key{display:inline-block;width:.8rem;height:.8rem;background:var(--all)}
.key.passed{background:var(--passed);margin-left:1rem}
code{font-family:ui-monospace,monospace}
footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
@media (max-width:40rem){th[scope=row]{white-space:normal;min-width:8rem;overflow-wrap:anywhere}.bar{width:4rem}.long{min-width:9rem}th,td{padding-right:.6rem}}
@media print{nav,.skip{display:none}}
`;
