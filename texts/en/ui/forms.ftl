# Forms

save = Save
cancel = Cancel
edit = Edit
hint-save = save
hint-close = close
hint-edit = edit
hint-to-list = to the list
hint-filter = find
date-hint-past = For example: yesterday, 3 March
draft-kept = Draft kept
one-a-line = One per line
not-asked = Not asked
role-hint = Only a public role that this person agrees with. Nothing about religion, descent, health or politics.
