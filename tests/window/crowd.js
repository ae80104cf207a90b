// What the page measures of itself, in milliseconds of whole ones, as WebKit's clock gives them.

/** Once the next frame is painted. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/** After `act`: when what was asked for was there and laid out, and when it was painted. */
const clocked = (act, isThere) =>
  new Promise((done) => {
    const start = performance.now();
    const took = () => performance.now() - start;
    let over = false;
    const look = () => {
      if (over || (!isThere() && took() < 2000)) return;
      over = true;
      seen.disconnect();
      // Asking what stands at a place makes WebKit lay all of the page out.
      void document.elementFromPoint(600, 500);
      const laidOut = took();
      void painted().then(() => done([laidOut, took()].map(Math.round)));
    };
    const seen = new MutationObserver(look);
    seen.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    setTimeout(look, 2100);
    act();
    look();
  });

/**
 * The same, and before it how long the page was held up at a stretch and in all. A page that has nothing to do answers
 * messages of its own all the time; a gap between two of them is work.
 */
const held = async (act, isThere) => {
  let [longest, all, last, going] = [0, 0, performance.now(), true];
  const beat = new MessageChannel();
  beat.port1.onmessage = () => {
    const gap = performance.now() - last;
    last += gap;
    longest = Math.max(longest, gap);
    if (gap >= 2) all += gap;
    if (going) beat.port2.postMessage(0);
  };
  beat.port2.postMessage(0);
  const took = await clocked(act, isThere);
  going = false;
  return [...[longest, all].map(Math.round), ...took];
};

const fieldOf = (label) => [...document.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === label);

/** Types as a person does, through the page's editor: putting a value into a field that has the focus takes WebKit 6 ms more. */
const typeIn = (label, text) => {
  const field = fieldOf(label);
  field.focus();
  if (text.startsWith(field.value)) return document.execCommand('insertText', false, text.slice(field.value.length));
  field.select();
  return document.execCommand(text ? 'insertText' : 'delete', false, text);
};

/** What the list says of itself and of its first people. */
const said = () => {
  const table = document.querySelector('.people-table');
  return table.getAttribute('aria-rowcount') + table.tBodies[0].textContent.slice(0, 400);
};

/** Each of `keys` in the list, until another row has the focus. */
const moved = async (keys) => {
  document.querySelector('tr[aria-rowindex="2"] .name').focus();
  const took = [];
  for (const key of keys) {
    const from = document.activeElement;
    const start = performance.now();
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const waits = () => document.activeElement === from || !document.activeElement.closest('tr');
    while (waits() && performance.now() - start < 1000) await new Promise((next) => setTimeout(next, 0));
    void document.elementFromPoint(600, 500);
    took.push(Math.round(performance.now() - start));
    await painted();
  }
  return took;
};

/**
 * Each letter of `text` in the field that has the focus, one every 150 ms: how long each held the page up at a stretch, the
 * time until the next letter included. The messages go all the while, since the first of them takes longer than a letter.
 */
const letters = async (text) => {
  let [longest, last, beats] = [0, performance.now(), 0];
  const beat = new MessageChannel();
  beat.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    [last, beats] = [now, beats + 1];
    beat.port2.postMessage(0);
  };
  beat.port2.postMessage(0);
  const all = [];
  await new Promise((next) => setTimeout(next, 500));
  for (const letter of text) {
    [longest, beats] = [0, 0];
    document.execCommand('insertText', false, letter);
    await new Promise((next) => setTimeout(next, 150));
    // Too few messages would measure nothing.
    all.push(beats < 20 ? 150 : Math.round(longest));
  }
  beat.port1.close();
  return all;
};
