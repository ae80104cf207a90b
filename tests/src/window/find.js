// Finds elements by role and accessible name: a small part of the ARIA naming rules, enough for this window.
const SELECTORS = {
  button: "button, [role=button], input[type=submit]",
  link: "a[href], [role=link]",
  textbox: "input:not([type]), input[type=text], input[type=search], input[type=password], input[type=number], " +
    "input[type=date], input[type=time], input[type=datetime-local], input[type=tel], input[type=email], " +
    "textarea, [role=textbox], [role=searchbox], input[role=combobox]",
  combobox: "select, [role=combobox]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  radio: "input[type=radio], [role=radio]",
  tab: "[role=tab]",
  option: "option, [role=option]",
  menuitem: "[role=menuitem]",
  heading: "h1, h2, h3, h4, [role=heading]",
  dialog: "dialog[open], [role=dialog]",
  main: "main, [role=main]",
  row: "tr, li, [role=row], [role=listitem]",
};
const fold = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const shown = (element) =>
  element.getClientRects().length > 0 && !element.closest("[inert], [aria-hidden=true]") &&
  getComputedStyle(element).visibility !== "hidden";
// The text of an element without what is hidden from screen readers and without the controls inside a label.
const textOf = (element) => {
  const copy = element.cloneNode(true);
  for (const part of copy.querySelectorAll("[aria-hidden=true], svg, input, select, textarea")) part.remove();
  return fold(copy.textContent);
};
const nameOf = (element) => {
  const labelledBy = element.getAttribute("aria-labelledby");
  if (labelledBy) {
    return fold(labelledBy.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
  }
  if (element.getAttribute("aria-label")) return fold(element.getAttribute("aria-label"));
  if (element.labels?.length) return fold([...element.labels].map(textOf).join(" "));
  return textOf(element) || fold(element.getAttribute("title")) || fold(element.getAttribute("placeholder"));
};
// An open modal dialog is all there is: what lies behind it cannot be reached.
const scope = () => document.querySelector("dialog:modal") ?? document;
const everyOne = (role) => [...scope().querySelectorAll(SELECTORS[role])].filter(shown);
const everyName = (role) => everyOne(role).map(nameOf);
// The exact name first; else a name that begins with it (a key hint may follow), else one that contains it.
const find = (role, name) => {
  const wanted = fold(name).toLowerCase();
  const named = everyOne(role).map((element) => [nameOf(element).toLowerCase(), element]);
  const where = (test) => named.filter(([own]) => test(own)).map(([, element]) => element);
  const exact = where((own) => own === wanted);
  if (exact.length > 0) return exact;
  const begins = where((own) => own.startsWith(wanted));
  return begins.length > 0 ? begins : where((own) => own.includes(wanted));
};
