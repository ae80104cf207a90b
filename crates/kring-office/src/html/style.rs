//! The style of the page.

/// The style. Its colours are those of `look`. It holds none of the characters that HTML would take for markup.
pub const STYLE: &str = "
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1.25rem 3rem; background: #ffffff; color: #001a40;
  font-family: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  font-size: 1rem; line-height: 1.5; overflow-wrap: break-word; }
header { border-bottom: 2px solid #001a40; margin-bottom: 1.75rem; padding-bottom: 0.5rem; font-size: 0.85rem; }
header p { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1.5rem; margin: 0; }
header p:first-child { font-weight: 600; }
footer { border-top: 1px solid #c0c7d2; margin-top: 2.5rem; padding-top: 0.6rem; color: #586c88; font-size: 0.85rem; }
footer p { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.25; font-weight: 600; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 600; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 0.4rem; }
p { margin: 0 0 0.6rem; }
strong { font-weight: 600; }
small { font-size: 0.9em; color: #586c88; }
.subtitle { color: #586c88; margin-bottom: 1rem; }
.lead { font-size: 1.15rem; margin: 1.1rem 0 1.3rem; padding-inline-start: 0.9rem; border-inline-start: 4px solid #00568b; }
.quiet, .note, .caption { color: #586c88; font-size: 0.9rem; }
.phrase { font-size: 1.3rem; margin: 0.8rem 0; }
.phrase small { font-size: 1rem; }
.decision, .action { padding-inline-start: 0.85rem; border-inline-start: 4px solid #00568b; }
.action { border-inline-start: 4px dashed #586c88; }
.withheld { background: #f2f4f7; color: #586c88; padding: 0.4rem 0.7rem; border-radius: 3px; }
ul, ol { margin: 0 0 0.8rem; padding-inline-start: 1.4rem; }
li { margin-bottom: 0.3rem; }
li[dir=rtl] { list-style-position: inside; }
li::marker { color: #586c88; }
ul.boxes { list-style: none; padding-inline-start: 0; }
.boxes li { margin-bottom: 0.5rem; }
dl { margin: 1rem 0; }
dd { margin: 0; }
dd p { margin: 0; }
.facts div { display: flex; gap: 0.25rem 1rem; padding: 0.2rem 0; }
.facts dt { flex: 0 0 9.5rem; color: #586c88; }
.facts dd { flex: 1; }
.callout { background: #fff8e1; border-inline-start: 4px solid #e0ac00; margin: 1rem 0; padding: 0.5rem 0.9rem; }
.callout dl { margin: 0; }
.callout dt { color: #001a40; font-weight: 600; }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; border: solid #c0c7d2; border-width: 1px 0; padding: 0.7rem 0; }
.figures div { flex: 1 1 8rem; }
.figures dt { color: #586c88; font-size: 0.85rem; }
.figures dd { font-size: 1.45rem; font-weight: 600; }
.wide { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.35rem; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding-block: 0.4rem; padding-inline: 0.75rem 0; border-bottom: 1px solid #dfe3e8; }
th:first-child, td:first-child { padding-inline-start: 0; }
thead th { font-weight: 600; border-bottom: 2px solid #001a40; }
td p, th p { margin: 0; }
.end { text-align: end; }
figure { margin: 1.25rem 0; }
img { max-width: 100%; height: auto; }
figcaption { color: #586c88; font-size: 0.88rem; margin-top: 0.35rem; }
.sign { display: flex; gap: 1rem; align-items: flex-end; margin: 1.75rem 0 0; color: #586c88; }
.sign .line { flex: 1; overflow: hidden; color: transparent; border-bottom: 1px solid #001a40; }
.writing { border: 0; border-bottom: 1px solid #586c88; margin: 0; height: 2rem; }
@media (max-width: 30rem) {
  .facts div { flex-direction: column; gap: 0; padding: 0.35rem 0; }
  .facts dt { flex-basis: auto; }
}
@media print {
  @page { size: A4; margin: 18mm 20mm; }
  body { max-width: none; padding: 0; font-size: 10.9pt; }
  h1, h2, h3, .note, caption, dt { break-after: avoid; }
  h1, h2, h3, tr, figure, .callout, .figures, .sign { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
}
";

/// The SHA-256 of the style in Base64: the page's policy lets this style in and no other. A test works it out.
pub const STYLE_DIGEST: &str = "wntTRD5nKkPl3R21UywJ01F3cUHATCUu6DITzoM1NXU=";
