# Opening the vault

unlock-stopped = Stopped because you asked. The vault is still locked.
