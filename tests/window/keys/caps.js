// What a test of the keys sees of the page: the key caps that are drawn, and whether a press changed anything.
const scope = () => [...document.querySelectorAll("dialog:modal")].at(-1) ?? document;
const drawn = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const text = (element) => element.textContent.replace(/\s+/g, " ").trim();
// The list of shortcuts explains keys; everything else offers them.
const caps = () => {
  const offered = [...scope().querySelectorAll("kbd")].filter((cap) => drawn(cap) && !cap.closest(".shortcuts")).map(text);
  const digits = [...scope().querySelectorAll(".place:not([aria-current]) .place__key")].filter(drawn).map((digit) => `Alt ${text(digit)}`);
  return [...new Set([...offered, ...digits])];
};
// Which child of which child an element is.
const path = (element) => (element.parentElement ? `${path(element.parentElement)} ${[...element.parentElement.children].indexOf(element)}` : "");
const types = (field) => field.matches("textarea, input:not([type=checkbox], [type=radio])");
// All that can be seen or heard, where the focus is and what is filled in; but not what a key types in the text it is
// pressed in: that is no answer of the window.
const state = () => {
  const filled = [...document.querySelectorAll("input, select, textarea")].map((field) =>
    field === document.activeElement && types(field) ? "" : `${field.checked ?? ""}${field.value}`,
  );
  const scrolled = [...document.querySelectorAll("main, .people-scroll, .drawer__body, .dialog__body")].map((part) => part.scrollTop);
  const focus = [...document.querySelectorAll(":focus")].map((one) => path(one));
  return [document.body.innerHTML, filled.join("\n"), focus, scrolled].join("\n");
};
const title = () => {
  const heads = "h1, dialog[open] h2, dialog[open][aria-label], .drawer h2, [role=tab][aria-selected=true], .steps [aria-current]";
  return [document.querySelector("main")?.ariaLabel, ...[...document.querySelectorAll(heads)].map((head) => head.ariaLabel ?? text(head))].join(" / ");
};
// The place and the focus in it.
const where = () => {
  const { tagName, id, ariaLabel, textContent } = document.activeElement;
  return `${title()} # ${tagName} ${id || ariaLabel || textContent.slice(0, 40)}`;
};
const focusOn = (what) => {
  const part = scope() !== document ? scope() : (document.querySelector(".drawer") ?? document.querySelector("main"));
  const first = (selector) => [...part.querySelectorAll(selector)].find((one) => drawn(one) && !one.disabled)?.focus();
  if (what === "nothing") document.activeElement.blur();
  if (what === "text") first("textarea, input:not([type=checkbox], [type=radio])");
  if (what === "row") first("li button, tbody button");
  if (what === "button") first("button");
  if (what === "box") first("[type=checkbox], [type=radio]");
};
// Goes on once nothing changed for a moment.
const settled = (then) => {
  const end = performance.now() + 5000;
  let before = state();
  const look = () => {
    const now = state();
    if (now === before || performance.now() > end) return then();
    before = now;
    setTimeout(look, 30);
  };
  setTimeout(look, 30);
};
