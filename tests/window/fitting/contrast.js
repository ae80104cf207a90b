// Measures whether what stands in the window can be told from what it stands on, light and dark, as WCAG 2.2 asks: gives
// a line for each that cannot.
//
// - texts: 4.5 to 1 (1.4.3), 3 to 1 where they are large;
// - icons, and the lines by which a field is known: 3 to 1 (1.4.11).
//
// What cannot be used now is left out, as there. The ring of the focus and what is under the mouse are not in the window:
// their colours are compared in `ui/src/styles/contrast.test.ts`.
const contrasts = () => {
  const root = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  const parts = (value) => {
    const numbers = (value.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const [red, green, blue, alpha = 1] = numbers;
    return value.startsWith("color(") ? { rgb: [red, green, blue].map((part) => part * 255), alpha } : { rgb: [red, green, blue], alpha };
  };
  const over = ({ rgb, alpha }, below) => rgb.map((part, at) => part * alpha + below[at] * (1 - alpha));
  const grounds = new Map();
  // What is behind an element, its own plane with it.
  const groundOf = (element) => {
    if (!element) return parts(getComputedStyle(document.body).backgroundColor).rgb;
    if (!grounds.has(element)) {
      const own = parts(getComputedStyle(element).backgroundColor);
      grounds.set(element, own.alpha === 1 ? own.rgb : over(own, groundOf(element.matches("dialog") ? null : element.parentElement)));
    }
    return grounds.get(element);
  };
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => {
    const [brighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (brighter + 0.05) / (darker + 0.05);
  };
  const isOut = (element) =>
    !!element.closest(".unseen:not(:focus), [hidden], option, datalist, .kept-ready, .wording-copy, :disabled, [aria-disabled=true]") ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const named = (element) => [element.parentElement, element].map((one) => one.tagName.toLowerCase() + [...one.classList].map((name) => `.${name}`).join("")).join(" > ");
  const found = new Set();
  const check = (what, element, colour, ground, least) => {
    const reached = ratio(colour, ground);
    if (reached < least) found.add(`${what} too faint, ${reached.toFixed(2)}: ${named(element)}`);
  };

  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || seen.has(element) || ["SCRIPT", "STYLE"].includes(element.tagName) || isOut(element)) continue;
    seen.add(element);
    const css = getComputedStyle(element);
    const points = parseFloat(css.fontSize) * 0.75;
    const isLarge = points >= 18 || (points >= 14 && Number(css.fontWeight) >= 700);
    check("text", element, over(parts(css.color), groundOf(element)), groundOf(element), isLarge ? 3 : 4.5);
  }
  for (const icon of root.querySelectorAll("svg.icon")) {
    if (!isOut(icon)) check("icon", icon, over(parts(getComputedStyle(icon).color), groundOf(icon)), groundOf(icon), 3);
  }
  for (const field of root.querySelectorAll(".utrecht-textbox, .utrecht-textarea, .utrecht-select, .check, .radio input, .combobox__field, .segmented, .compose")) {
    if (isOut(field)) continue;
    const css = getComputedStyle(field);
    const around = groundOf(field.parentElement);
    const line = over(parts(css.borderBlockEndColor), groundOf(field));
    // One that is ticked is known by its plane.
    const shown = parseFloat(css.borderBlockEndWidth) > 0 && ratio(line, around) >= 3 ? line : groundOf(field);
    check("field", field, shown, around, 3);
  }
  return [...found];
};
