// Goes to every place of an open vault and measures each, with what opens over it. Nothing here depends on the words
// of a language: things are found by their shape.
const wait = (time) => new Promise((done) => setTimeout(done, time));
// Until nothing changed for a while: what a page shows comes from the core, one answer after another.
const settled = () =>
  new Promise((done) => {
    const quiet = 60;
    let timer = setTimeout(end, quiet);
    const latest = setTimeout(end, 3000);
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    function end() {
      watch.disconnect();
      clearTimeout(latest);
      done();
    }
  });
// Until something is there, for as long as a key derivation of a debug build may take.
const until = async (there) => {
  for (let tries = 0; tries < 100 && !there(); tries += 1) await wait(100);
  await settled();
};
const press = async (key, held = {}) => {
  const code = /^\d$/.test(key) ? `Digit${key}` : "";
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, ...held }),
  );
  await settled();
};
const placeAt = (number) => press(String(number), { altKey: true });
const shows = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
// What can be clicked that fits: the first, or the one at a place from the start (0) or the end (-1).
const clickable = (selector, at) => {
  const found = [...document.querySelectorAll(selector)].map((one) => one.closest("button, summary, label, input, [role=tab]") ?? one);
  return found.filter(shows).at(at);
};
// Clicks it, once it is there; says whether it came.
const click = async (selector, at = 0) => {
  for (let tries = 0; tries < 100 && !clickable(selector, at); tries += 1) await wait(50);
  const one = clickable(selector, at);
  one?.click();
  await settled();
  return !!one;
};
const type = async (field, text) => {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await wait(300);
  await settled();
};

class Tour {
  // `sizes` are those of the letters in percent of the usual size.
  constructor(allowed, sizes) {
    this.allowed = allowed;
    this.sizes = sizes;
    this.found = [];
    this.seen = [];
    this.missed = [];
    this.longest = 0;
  }

  async look(place) {
    const root = document.documentElement;
    for (const size of this.sizes) {
      root.style.fontSize = `${size}%`;
      // A list of rows that are drawn as they are needed hears of it in a frame.
      if (document.querySelector(".people-ruler")) await settled();
      const began = performance.now();
      this.found.push(...measure(this.allowed).map((line) => `${place} (${size} %): ${line}`));
      this.longest = Math.max(this.longest, performance.now() - began);
    }
    root.style.fontSize = `${this.sizes[0]}%`;
    this.seen.push(place);
  }

  // Opens what a button opens, measures it, and closes it again.
  async over(place, selector, at = 0) {
    const page = document.querySelector("h1")?.textContent;
    if (!(await click(selector, at))) {
      this.missed.push(`${place}: ${selector}, ${at}`);
      return;
    }
    const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
    for (const details of dialog?.querySelectorAll("details:not([open])") ?? []) details.open = true;
    await this.look(`${place}, ${selector}`);
    if (dialog) {
      dialog.close();
      await settled();
    } else if (document.querySelector("h1")?.textContent !== page) await press("ArrowLeft", { altKey: true });
  }

  // A conversation in the drawer; `whole` is with somebody of a long name, a promise of either side and all parts unfolded.
  async drawer(place, whole = false) {
    await press("n", { ctrlKey: true });
    if (!document.querySelector(".drawer")) {
      this.found.push(`${place}: no drawer`);
      return;
    }
    if (whole) await this.fillDrawer(place);
    await this.look(`${place}, drawer`);
    // What was written is thrown away.
    await click(".drawer form > footer .utrecht-button--subtle");
    await settled();
  }

  async fillDrawer(place) {
    const who = document.querySelector(".drawer [role=combobox]");
    if (!document.querySelector(".drawer .chip")) {
      await type(who, "wilhel");
      who.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      await settled();
      await type(who, "wilhel");
      await this.look(`${place}, drawer, choosing`);
      await type(who, "");
    }
    for (const icon of [0, 1, 2]) await click(".drawer .actions .tabler-icon-plus", icon);
    for (const details of document.querySelectorAll(".drawer details")) details.open = true;
    for (const field of document.querySelectorAll(".drawer .date-field input")) await type(field, DATES[document.documentElement.lang]);
  }
}
