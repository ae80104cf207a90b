# Working agreements

conflict-acknowledged = Somebody already said yes to this text. Leave it, and write the new text as a revision.
