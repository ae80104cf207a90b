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
draft-left = This is what you typed before and did not save, from { $when }.
draft-left-drop = Throw away
one-a-line = One per line
not-asked = Not asked
role-hint = Only a public role that this person agrees with. Nothing about religion, descent, health or politics.
calendar-of = Calendar: { $label }
calendar-open = Choose from a calendar: { $label }
calendar-earlier = Earlier month
calendar-later = Later month
calendar-hint-open = calendar at a date
calendar-hint-day = go to another day
calendar-hint-week = go to the start or end of the week
calendar-hint-month = go to another month, with Shift another year
calendar-hint-choose = choose this day
