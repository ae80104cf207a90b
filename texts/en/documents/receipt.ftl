# The receipt of a backup

doc-receipt = Receipt of a backup
doc-receipt-lead = This backup was made, read back and found whole.
doc-receipt-purpose = telling whether a backup or a vault is what it should be
doc-receipt-file = File
doc-receipt-made = Made
doc-receipt-vault = Vault
doc-receipt-records = Records
doc-receipt-sequence = Last operation
doc-receipt-digest = Check number
doc-receipt-use = What this receipt is for
doc-receipt-compare = In doubt whether the file was changed? Let Kring check it. Compare the check number and the number of records with this receipt.
doc-receipt-drill = Practise restoring a few times a year. Use "Practise a restore" or: kring vault drill FILE
doc-receipt-open = The file is locked (encrypted) in the public format age (age-encryption.org/v1). It opens without Kring too, with the passphrase or the recovery key.
