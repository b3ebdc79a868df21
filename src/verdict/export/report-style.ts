/** How a printed report looks: on paper first, and in either theme of a screen. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --quiet: light-dark(#5a6070, #a0a6b4); --line: light-dark(#d5d9e1, #3a3e48);
  --red: light-dark(#b3241c, #ff8f86); --amber: light-dark(#855400, #f2bb52); --green: light-dark(#0a6b4d, #6fd3ab); }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1.5rem; font: 14px/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #16171b); color: light-dark(#1a1b20, #e8e9ed); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); break-after: avoid; }
h3 { font: 600 1rem ui-monospace, monospace; margin: 1.25rem 0 .25rem; break-after: avoid; }
h3 .verdict { font: 400 .9rem system-ui, sans-serif; }
.answer { font-size: 1.1rem; margin: .25rem 0 1rem; }
dl { margin: .25rem 0 1rem; }
dl div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 1rem; }
dl.counts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
dl.counts div { display: flex; gap: .5rem; }
dl.counts dd { font-weight: 600; }
dt { color: var(--quiet); }
dd { margin: 0; }
.finding { break-inside: avoid; margin: .5rem 0 .75rem; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
.finding p { margin: 0; }
.finding dl { font-size: .9em; margin-bottom: 0; }
.undeclared .verdict, .finding.violation b { color: var(--red); }
.mismatch .verdict, .finding.warning b { color: var(--amber); }
.violation { border-color: var(--red); }
.warning { border-color: var(--amber); }
/* On a narrow screen the table is scrolled, and nothing else. */
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 60rem; font-size: .85em; overflow-wrap: normal; }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
td.long { overflow-wrap: anywhere; }
td span { display: inline-block; }
td:nth-child(2) { font-family: ui-monospace, monospace; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--quiet); }
footer p { margin: 0; }
@page { margin: 15mm; size: landscape; }
@media (width < 600px) { body { padding: 0 1rem; } dl div { grid-template-columns: 7rem minmax(0, 1fr); } }
@media print {
  :root { color-scheme: light; }
  body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
  .found { columns: 2; column-gap: 2rem; }
  .found dl div { grid-template-columns: 6.5rem minmax(0, 1fr); }
  .found section:first-child h3 { margin-top: 0; }
  .wide { overflow: visible; }
  table { min-width: 0; font-size: 7pt; }
  th, td { padding-inline-end: .3rem; }
  th { hyphens: auto; }
}
`;
