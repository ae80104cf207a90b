# Wat er gebeurde

operation-network-add = Netwerk toegevoegd
operation-network-change = Netwerk gewijzigd
operation-network-remove = Netwerk verwijderd
operation-person-add = Persoon toegevoegd
operation-person-change = Persoon gewijzigd
operation-person-remove = Persoon verwijderd
operation-membership-add = Deelname toegevoegd
operation-membership-join = Mensen in een netwerk opgenomen
operation-membership-change = Deelname gewijzigd
operation-membership-remove = Deelname verwijderd
operation-organisation-add = Organisatie toegevoegd
operation-organisation-change = Organisatie gewijzigd
operation-organisation-remove = Organisatie verwijderd
operation-conversation-hold = Gesprek bewaard
operation-conversation-change = Gesprek gewijzigd
operation-conversation-remove = Gesprek verwijderd
operation-promise-add = Belofte toegevoegd
operation-promise-change = Belofte gewijzigd
operation-promise-close = Belofte afgevinkt
operation-promise-reopen = Belofte weer geopend
operation-promise-remove = Belofte verwijderd
operation-settings-change = Instellingen gewijzigd
operation-vault-create = Kluis gemaakt
operation-vault-unlock = Kluis geopend
operation-export = Document bewaard buiten de kluis
operation-other = Wijziging bewaard
