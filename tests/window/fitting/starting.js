// The pages before a vault is open. The first start is left as it began; nothing is made.
const calm = ".calm main";

Object.assign(stops, {
  async firstStart(tour) {
    await until(() => document.querySelector(`${calm} .other-ways`));
    await tour.look("welcome");
    await click(`${calm} .other-ways .utrecht-button`, 2);
    await tour.look("from a backup");
    await press("Escape");
    if (!document.querySelector(".other-ways")) await click(`${calm} .actions .utrecht-button:last-child`);
    await click(`${calm} .utrecht-button--primary-action`);
    await tour.look("first start, place");
    await click(`${calm} .utrecht-button--primary-action`);
    await tour.look("first start, passphrase");
    const [one, two] = document.querySelectorAll(`${calm} input`);
    await type(one, "havenkwartier");
    await type(two, "iets anders");
    await click(`${calm} .utrecht-button--primary-action`);
    await tour.look("first start, passphrases that differ");
    for (let step = 0; step < 2; step += 1) await click(`${calm} .actions .utrecht-button:last-child`);
  },

  async unlocking(tour) {
    await until(() => document.querySelector(`${calm} input`));
    await tour.look("unlocking");
    await type(document.querySelector(`${calm} input`), "een verkeerde wachtzin die nergens op lijkt");
    await click(`${calm} .utrecht-button--primary-action`);
    await until(() => document.querySelector("[role=alert]"));
    await tour.look("unlocking, refused");
    for (const way of [0, 2]) {
      await click(".other-ways .utrecht-button", way);
      await tour.look(`unlocking, other way ${way}`);
      await press("Escape");
      if (way === 0) await click(".other-ways .utrecht-button", 0);
    }
    await click(`${calm} .actions .utrecht-button:last-child`);
  },
});
