# The sheet with the recovery key

doc-recovery = Recovery key
doc-recovery-lead = This key opens the vault when nobody knows the passphrase any more. Whoever has this sheet can read all that is in the vault.
doc-recovery-purpose = opening the vault when the passphrase is gone
doc-recovery-vault = Vault
doc-recovery-id = Identity
doc-recovery-made = Made on
doc-recovery-code = The same key as a QR code
doc-recovery-code-alt = QR code with the recovery key; the groups above are the same key in letters
doc-recovery-where = Where to keep this sheet
doc-recovery-safe = In a safe or a locked cabinet. Use a closed envelope with your signature across the edge.
doc-recovery-apart = Not near the computer, and not in the same bag.
doc-recovery-copies = Take no picture of it. Do not mail it or put it on a shared drive.
doc-recovery-old = Do you make a new recovery key? Then this one no longer opens the vault. It still opens older backups: keep this sheet as long as you keep those.
doc-recovery-how = How to use the key
doc-recovery-type = Open Kring and type the groups in order where you would type the passphrase. Capitals and spaces do not matter.
doc-recovery-new = Then choose a new passphrase. Have others seen this sheet? Then also make a new recovery key and give the vault a new key.
doc-recovery-kept-by = Kept by
doc-recovery-place = Place where it is kept
doc-recovery-date = Date
doc-recovery-signature = Signature
