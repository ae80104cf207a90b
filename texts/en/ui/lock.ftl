# Locking

unlock-since-away = Since { $time }, because the screen was locked. What you were writing is kept.
unlock-since-sleep = Since { $time }, because the computer went to sleep. What you were writing is kept.
unlock-forgotten = I have forgotten my passphrase
unlock-by-passphrase = With the passphrase after all
unlock-recovery-lead = Type the recovery key from the paper. Capitals and spaces do not matter. Without it nobody can open the vault, not even Kring.
unlock-recovery-label = Recovery key
unlock-no-key-typed = Type the recovery key first.
lock-also = The vault also locks:
lock-also-screen = when you lock the screen of the computer;
lock-also-sleep = when the computer goes to sleep;
lock-also-close = when you close the window.
lock-drafts = What you were writing stays, kept in the vault.
