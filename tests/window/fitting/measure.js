// Measures whether everything that stands in the window now can be read whole: gives a line for each that cannot.
//
// - a text that is cut off: by an ellipsis, by a box that hides what does not fit, or by the edge of the window;
// - a text in a field that is narrower than its text, where a field on a line of its own would be wider;
// - two texts that stand on each other.
//
// `allowed` are selectors of texts that may be cut, since all of them can be read elsewhere at the same time. What a bar
// of `LEAVES_OUT` has no room for is out of it as a whole; a part of it may not be.
const LEAVES_OUT = ".status ul, .find";
const measure = (allowed) => {
  const found = [];
  const slack = 1.5;
  const root = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  const style = new Map();
  const styleOf = (element) => {
    if (!style.has(element)) style.set(element, getComputedStyle(element));
    return style.get(element);
  };
  const parents = (element) => {
    const all = [];
    for (let one = element.parentElement; one; one = one.parentElement) all.push(one);
    return all;
  };
  const isUnseen = (element) =>
    !!element.closest(".unseen:not(:focus), [hidden], option, datalist, svg, .kept-ready, .wording-copy") ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    // There for a screen reader: a box of a pixel, clipped away.
    [element, ...parents(element)].some((one) => styleOf(one).clipPath.startsWith("inset(50%"));
  // A drawer that takes the place of the page leaves its title for who listens.
  const [drawer, page] = [".drawer", ".with-drawer > .page"].map((part) => document.querySelector(part));
  const covered = drawer && page && drawer.getBoundingClientRect().left <= page.getBoundingClientRect().left + 1 ? page : null;
  const isAllowed = (element) => allowed.some((selector) => element.closest(selector));
  const named = (element) => {
    const classes = (one) => one.tagName.toLowerCase() + [...one.classList].map((name) => `.${name}`).join("");
    return [element.parentElement?.parentElement, element.parentElement, element].filter(Boolean).map(classes).join(" > ");
  };
  const say = (what, text, element, more) =>
    found.push(`${what}: “${text.trim().replace(/\s+/g, " ").slice(0, 60)}” in ${named(element)}${more ? ` (${more})` : ""}`);
  const hides = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";

  // The lines of every text that can be seen, with the part of the window they may be in.
  const lines = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE", "TEXTAREA"].includes(element.tagName) || isUnseen(element) || covered?.contains(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    if (boxes.length === 0) continue;
    let cut = "";
    let leftOut = false;
    let layer = null;
    let scrolled = { x: false, y: false };
    for (const around of [element, ...parents(element)]) {
      const css = styleOf(around);
      const box = around.getBoundingClientRect();
      const [left, right] = [box.left - slack, box.right + slack];
      const wide = boxes.some((one) => one.left < left || one.right > right);
      const high = boxes.some((one) => one.top < box.top - 4 || one.bottom > box.bottom + 4);
      if (around !== document.body && around !== document.documentElement) {
        leftOut ||= around.matches(LEAVES_OUT) && boxes.every((one) => one.top >= box.bottom - slack);
        if (leftOut) continue;
        if (hides(css.overflowX) && !scrolled.x && (wide || (css.textOverflow === "ellipsis" && around.scrollWidth > around.clientWidth + 1)))
          cut ||= `${Math.round(box.width)} wide, in ${named(around)}`;
        if (hides(css.overflowY) && !scrolled.y && (high || (css.webkitLineClamp !== "none" && around.scrollHeight > around.clientHeight + parseFloat(css.lineHeight) / 2)))
          cut ||= `${Math.round(box.height)} high, in ${named(around)}`;
        // What scrolls sideways hides what is beside it, but for tables, which may be wider than what they stand in.
        if (scrolls(css.overflowX) && !scrolled.x && !around.matches(".table-scroll") && wide) cut ||= `scrolls sideways in ${named(around)}`;
        if (scrolls(css.overflowX) && around.matches(".table-scroll")) scrolled.x = true;
        if (scrolls(css.overflowY)) scrolled.y = true;
      }
      if (!layer && (scrolls(css.overflowY) || ["fixed", "sticky", "absolute"].includes(css.position) || around.matches("dialog")))
        layer = around;
      // What stands above the page is cut off by nothing on it.
      if (around === root) break;
    }
    const beyond = !scrolled.x && boxes.some((one) => one.left < -slack || one.right > innerWidth + slack);
    const below = !scrolled.y && boxes.some((one) => one.top < -slack || one.bottom > innerHeight + slack);
    if ((beyond || below) && !leftOut) cut ||= "beyond the edge of the window";
    if (cut && !isAllowed(element)) say("cut", node.data, element, cut);
    if (!cut && !leftOut) for (const box of boxes) lines.push({ box, element, text: node.data, layer });
  }

  // Texts on each other: within what scrolls together, from top to bottom.
  lines.sort((one, other) => one.box.top - other.box.top);
  for (let at = 0; at < lines.length; at += 1) {
    const { box, element, text, layer } = lines[at];
    for (let next = at + 1; next < lines.length && lines[next].box.top < box.bottom - 4; next += 1) {
      const other = lines[next];
      if (other.layer !== layer || other.element === element) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (across > 2 && down > 6) say("on each other", text, element, `with “${other.text.trim().slice(0, 40)}”`);
    }
  }

  // Texts under something else: what is at the middle and at the ends of a line is that text, where it can be seen.
  const partOf = (one, other) => one.contains(other) || other.contains(one) || (one.closest("label, .select") ?? one) === other.closest("label, .select");
  for (const { box, element, text } of lines) {
    const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (const around of parents(element).filter((one) => styleOf(one).overflowY !== "visible")) {
      const { left, top, right, bottom } = around.getBoundingClientRect();
      for (const [side, value] of Object.entries({ left, top })) seen[side] = Math.max(seen[side], value);
      for (const [side, value] of Object.entries({ right, bottom })) seen[side] = Math.min(seen[side], value);
      if (around === root) break;
    }
    const y = (box.top + box.bottom) / 2;
    if (y < seen.top + 4 || y > seen.bottom - 4) continue;
    for (const x of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
      if (x < seen.left || x > seen.right) continue;
      const hit = document.elementFromPoint(x, y);
      if (!hit || partOf(hit, element) || styleOf(element).pointerEvents === "none") continue;
      // The button of a row that can be clicked as a whole lies over it unseen.
      if (getComputedStyle(hit, "::after").position === "absolute") continue;
      if ([hit, ...parents(hit)].some((one) => ["sticky", "fixed", "absolute"].includes(styleOf(one).position) && !one.matches("select"))) continue;
      say("covered", text, element, `by ${named(hit)}`);
      break;
    }
  }

  // Texts in fields.
  const ruler = document.createElement("canvas").getContext("2d");
  for (const field of root.querySelectorAll("input, select")) {
    // Of a passphrase nothing can be read anyway.
    if (["checkbox", "radio", "range", "file", "password"].includes(field.type) || isUnseen(field)) continue;
    const css = styleOf(field);
    ruler.font = `${css.fontWeight} ${css.fontSize} ${css.fontFamily}`;
    const text = field.tagName === "SELECT" ? (field.selectedOptions[0]?.textContent ?? "") : field.value || field.placeholder;
    const room = field.clientWidth - parseFloat(css.paddingLeft) - parseFloat(css.paddingRight);
    if (!text || ruler.measureText(text.trim()).width <= room + slack) continue;
    // Words of people may be longer than any field; those have a line of their own.
    const form = field.closest("form, .form, .dialog__body, .drawer__body, .section__body, dialog, .page");
    const inner = form.clientWidth - parseFloat(styleOf(form).paddingLeft) - parseFloat(styleOf(form).paddingRight);
    const own = field.closest(".combobox__field, .with-button, .with-eye, .select, .palette__field") ?? field;
    const isDate = !!field.closest(".date-field");
    if ((isDate || own.getBoundingClientRect().width < inner - 8) && !isAllowed(field))
      say("field", text, field, `${Math.round(room)} for ${Math.round(ruler.measureText(text.trim()).width)}`);
  }
  return [...new Set(found)];
};
