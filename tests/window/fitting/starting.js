// The pages before a vault is open.
const calm = ".calm main";
const primary = `${calm} .utrecht-button--primary-action`;
// Back, as the last button of the last row.
const goBack = () => click(`${calm} .actions .utrecht-button:last-child`, -1);

const passphrases = async (one, two) => {
  const fields = document.querySelectorAll(`${calm} .with-eye input`);
  await type(fields[0], one);
  await type(fields[1], two);
  await click(primary);
};

Object.assign(stops, {
  // The first start is left as it began; nothing is made.
  async firstStart(tour) {
    await until(() => document.querySelector(`${calm} .other-ways`));
    await tour.look("welcome");
    await press("?", { shiftKey: true });
    await tour.dialog("Shortcuts", "welcome");
    await press("F1");
    await tour.dialog("Explanation", "welcome");
    await click(`${calm} .other-ways .utrecht-button`, 2);
    await tour.look("from a backup");
    await click(`${calm} .actions .utrecht-button`);
    await until(() => document.querySelector(`${calm} .with-eye`));
    await tour.look("from a backup that was chosen");
    await tour.refused("from a backup", await find(`${calm} form`));
    await goBack();
    await click(primary);
    await tour.look("first start, place");
    await click(primary);
    await tour.look("first start, passphrase");
    await passphrases("havenkwartier", "iets anders");
    await tour.look("first start, passphrases that differ");
    await passphrases("havenkwartier", "havenkwartier");
    await until(() => document.querySelector(".weak"));
    await tour.look("first start, a weak passphrase");
    for (let step = 0; step < 2; step += 1) await goBack();
    await until(() => document.querySelector(`${calm} .other-ways`));
  },

  // Of the demo nothing stays: that is said before it is left.
  async demo(tour) {
    if (!document.querySelector(".rail")) await click(`${calm} .other-ways .utrecht-button`);
    await until(() => document.querySelector(".rail"));
    await press("l", { ctrlKey: true });
    await tour.dialog("EndDemo", "demo");
  },

  // A vault is made, as far as its recovery key.
  async makeVault() {
    await click(primary);
    await click(primary);
    await passphrases("soep wandelt traag langs de gele brug", "soep wandelt traag langs de gele brug");
    await until(() => document.querySelector(".groups"));
  },

  async recoveryKey(tour) {
    await tour.look("recovery key");
    await click(primary);
    await tour.look("recovery key, typed back");
    await tour.refused("recovery key, typed back", await find(`${calm} form`));
    await goBack();
    await click(`${calm} .actions .utrecht-button--subtle`, -1);
    await tour.look("first start, another passphrase");
    await goBack();
    await until(() => document.querySelector(".groups"));
  },

  // The key is typed back, and the vault is open.
  async keepKey() {
    const groups = [...document.querySelectorAll(".groups code")].map((group) => group.textContent);
    await click(primary);
    for (const label of document.querySelectorAll(`${calm} .pair label`)) {
      await type(document.getElementById(label.htmlFor), groups[Number(/\d+/.exec(label.textContent)[0]) - 1]);
    }
    await click(primary);
    await until(() => document.querySelector(".rail"));
  },

  // In by the recovery key.
  async enterByKey(_tour, key) {
    await until(() => document.querySelector(`${calm} input`));
    await click(".other-ways .utrecht-button");
    await type(await find(`${calm} input`), key);
    await click(primary);
    await until(() => document.querySelectorAll(`${calm} .with-eye`).length === 2);
  },

  async renewing(tour) {
    await tour.look("new passphrase");
    await passphrases("havenkwartier", "iets anders");
    await tour.look("new passphrase, refused");
  },

  async unlocking(tour) {
    await until(() => document.querySelector(`${calm} input`));
    await tour.look("unlocking");
    await type(await find(`${calm} input`), "een verkeerde wachtzin die nergens op lijkt");
    await click(primary);
    await until(() => document.querySelector(".utrecht-form-field-error-message"));
    await tour.look("unlocking, refused");
    for (const way of [0, 2]) {
      await click(".other-ways .utrecht-button", way);
      await tour.look(`unlocking, other way ${way}`);
      await press("Escape");
      if (way === 0) await click(".other-ways .utrecht-button", 0);
    }
    await goBack();
  },
});
