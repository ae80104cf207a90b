# Locking, long work and keys

window-unexpected = Something went wrong in Kring itself. What was saved is still there, and nothing was half saved. Try again. If it happens once more, close Kring and open it again.
window-busy = Kring is still busy with something. Wait until that is done, or stop it.
window-noNewKey = The recovery key can no longer be shown. Make a new one.
window-noBackup = No backup is chosen yet. Choose one first.
