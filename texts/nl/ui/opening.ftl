# Openen van de kluis

unlock-stopped = Gestopt omdat je dat vroeg. De kluis is nog op slot.
