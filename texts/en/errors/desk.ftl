# Locking, long work and keys

window-busy = Kring is still busy with something. Wait until that is done, or stop it.
window-noNewKey = The recovery key can no longer be shown. Make a new one.
window-noBackup = No backup is chosen yet. Choose one first.
