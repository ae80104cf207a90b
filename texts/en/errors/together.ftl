# Working agreements

conflict-acknowledged = Somebody already said yes to this text. Leave it, and give the agreement a new text.
