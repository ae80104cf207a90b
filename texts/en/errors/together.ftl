# Working agreements

conflict-acknowledged = Somebody already said yes to this text. Leave it, and give the agreement a new text.
conflict-notAgreed = This is still a proposal. First say that it was agreed on.

# Agenda

conflict-itemWasDiscussed = Something is written under this item already. Leave it on the agenda and give it fewer minutes.
