# Working agreements and minutes

conflict-acknowledged = Somebody already said yes to this text. Leave it, and give the agreement a new text.

# Agenda

conflict-itemWasDiscussed = Something is written under this item already. Leave it on the agenda and give it fewer minutes.
conflict-lineSettled = This action was done or let go. Open it again first.
