// What a test of the keys sees of the page: the key caps that are drawn, and whether a press changed anything.
const scope = () => [...document.querySelectorAll("dialog:modal")].at(-1) ?? document;
const drawn = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const text = (element) => element.textContent.replace(/\s+/g, " ").trim();
// The list of shortcuts explains keys; everything else offers them.
const caps = () => {
  const offered = [...scope().querySelectorAll("kbd")].filter((cap) => drawn(cap) && !cap.closest(".shortcuts")).map(text);
  const places = [...scope().querySelectorAll(".place")].filter((place) => drawn(place.querySelector(".place__key")) && !place.ariaCurrent);
  return [...new Set([...offered, ...places.map((place) => `Alt ${text(place.querySelector(".place__key"))}`)])];
};
const all = () => [...document.querySelectorAll("*")];
const typing = (element) =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !["checkbox", "radio"].includes(element.type));
// All that can be seen or heard, where the focus is and what is filled in; not what a key types in the text it is pressed in.
const state = () => {
  const fields = [...document.querySelectorAll("input, select, textarea")];
  const filled = fields.map((field) => (field === document.activeElement && typing(field) ? "" : `${field.checked ?? ""}${field.value}`));
  const scrolled = all().reduce((sum, element) => sum + element.scrollTop, 0);
  return [document.body.innerHTML, filled.join("\n"), all().indexOf(document.activeElement), scrolled].join("\n");
};
const title = () => {
  const shown = [...document.querySelectorAll("h1, dialog[open] h2, .drawer h2, [role=tab][aria-selected=true], .steps [aria-current]")];
  return [document.querySelector("main")?.ariaLabel, !!scope().querySelector?.("[role=combobox].palette"), ...shown.map(text)].join(" / ");
};
const focusOn = (what) => {
  const part = scope() === document ? (document.querySelector(".drawer") ?? document.querySelector("main")) : scope();
  const found = {
    nothing: () => document.activeElement.blur(),
    text: () => [...part.querySelectorAll("textarea, input:not([type=checkbox], [type=radio])")].find(drawn)?.focus(),
    button: () => [...part.querySelectorAll("li button, td button, button")].find((one) => drawn(one) && !one.disabled)?.focus(),
    box: () => [...part.querySelectorAll("[type=checkbox], [type=radio]")].find(drawn)?.focus(),
  };
  found[what]?.();
};
