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
  for (let tries = 0; tries < 400 && !there(); tries += 1) await wait(50);
  await settled();
};
const find = async (selector) => {
  if (!document.querySelector(selector)) await until(() => document.querySelector(selector));
  return document.querySelector(selector);
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
  if (!clickable(selector, at)) await until(() => clickable(selector, at));
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
const choose = async (list, value) => {
  list.value = value;
  for (const heard of ["input", "change"]) list.dispatchEvent(new Event(heard, { bubbles: true }));
  await settled();
};
const dialogNow = () => [...document.querySelectorAll("dialog:modal")].at(-1);
// Asks the core, as somebody at another desk would.
const ask = (command, input) => window.__TAURI_INTERNALS__.invoke(command, input);

class Tour {
  // `sizes` are those of the letters in percent of the usual size; `themes` those in which contrasts are measured.
  constructor(allowed, sizes, themes) {
    Object.assign(this, { allowed, sizes, themes, found: [], seen: [], dialogs: [], missed: [], longest: 0 });
  }

  async look(place) {
    const root = document.documentElement;
    if (!dialogNow()) await find("main h1");
    for (const size of this.sizes) {
      root.style.fontSize = `${size}%`;
      // Rows that are drawn as they are needed, and what is placed by a script, hear of it in a frame.
      if (document.querySelector(".people-ruler, .calendar")) await settled();
      const began = performance.now();
      this.found.push(...measure(this.allowed).map((line) => `${place} (${size} %): ${line}`));
      this.longest = Math.max(this.longest, performance.now() - began);
    }
    root.style.fontSize = `${this.sizes[0]}%`;
    const before = root.dataset.theme;
    for (const theme of this.themes) {
      root.dataset.theme = theme;
      this.found.push(...contrasts().map((line) => `${place} (${theme}): ${line}`));
    }
    root.dataset.theme = before;
    this.seen.push(place);
  }

  // Opens what a button opens, measures it, and goes back again.
  async over(place, selector, at = 0) {
    const page = document.querySelector("h1")?.textContent;
    if (!(await click(selector, at))) this.missed.push(`${place}: ${selector}, ${at}`);
    else {
      await this.look(`${place}, ${selector}`);
      if (document.querySelector("h1")?.textContent !== page) await press("ArrowLeft", { altKey: true });
    }
  }

  // The same of a button that opens the dialog of a component; `more` goes on within it.
  async opens(component, place, selector, at = 0, more) {
    if (await click(selector, at)) await this.dialog(component, place, more);
    else this.missed.push(`${place}: ${selector}, ${at}, for ${component}`);
  }

  // Measures the dialog that opened, with what is folded in it, and closes it.
  async dialog(component, place, more) {
    if (!dialogNow()) await until(dialogNow);
    const dialog = dialogNow();
    if (!dialog) return void this.missed.push(`${place}: ${component} did not open`);
    for (const details of dialog.querySelectorAll("details:not([open])")) details.open = true;
    await this.look(`${place}, ${component}`);
    this.dialogs.push(component);
    await more?.(dialog);
    // What was asked over it leads back to it.
    for (let open = dialogNow(); open; open = dialogNow()) {
      open.close();
      // That it was closed is heard a moment later.
      await until(() => !open.isConnected);
    }
  }

  // Sends the form that is open as it is, and measures what is said of it.
  async refused(place, form) {
    form.requestSubmit();
    await settled();
    await this.look(`${place}, refused`);
  }

  // A conversation in the drawer; `whole` is with somebody of a long name, a promise of either side and all parts unfolded.
  async drawer(place, whole = false) {
    await press("n", { ctrlKey: true });
    if (!(await find(".drawer"))) {
      this.found.push(`${place}: no drawer`);
      return;
    }
    if (whole) await this.fillDrawer(place);
    await this.look(`${place}, drawer`);
    if (whole) {
      document.querySelector(".drawer .date-field input").focus();
      await press("ArrowDown", { altKey: true });
      await this.dialog("Calendar", place);
    }
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
    await type(await find(".drawer textarea"), "Zij is moslim. Wij bellen haar woensdag 23 september terug over de lampen op het plein.");
    await until(() => document.querySelector(".drawer .hint"));
    for (const details of document.querySelectorAll(".drawer details")) details.open = true;
    for (const field of document.querySelectorAll(".drawer .date-field input")) await type(field, DATES[document.documentElement.lang]);
  }
}
