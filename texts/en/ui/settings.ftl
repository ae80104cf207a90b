# Settings

settings-lead = How Kring works on this computer.
settings-look = Appearance
settings-language = Language
settings-theme = Theme
settings-text-size = Size of the text
settings-text-size-hint = Also with Ctrl + and Ctrl −. Ctrl 0 is 100 % again.
text-size-100 = 100 %
text-size-110 = 110 %
text-size-125 = 125 %
text-size-150 = 150 %
text-size-175 = 175 %
text-size-200 = 200 %
settings-name-order = People in lists by
name-order-last = Last name
name-order-first = First name
settings-lock = Locking
settings-idle = Lock by itself after
settings-idle-hint = That long without a key or the mouse. Locking is always possible with Ctrl L.
settings-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
settings-names = Who you are
settings-user = Your name
settings-user-hint = Kept in this vault only
settings-municipality = Municipality
settings-municipality-hint = Printed on reports and filled in for a new network
settings-vault = The vault
vault-place = Place
vault-records = Contents
vault-records-count = { $records } records, saved { $operations } times
vault-format = Version
vault-format-version = Kring { $version }, vault format { $format }
