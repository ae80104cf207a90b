# Wat er met de kluis gebeurde

operation-slot-add = Wachtzin toegevoegd
operation-slot-change = Wachtzin veranderd
operation-slot-rename = Sleutel hernoemd
operation-slot-remove = Sleutel verwijderd
operation-slot-recovery = Herstelsleutel gemaakt
operation-vault-backup = Reservekopie gemaakt
operation-vault-drill = Herstel geoefend
operation-vault-restore = Kluis teruggezet uit een reservekopie
operation-vault-salvage = Kluis gered uit een beschadigde kluis
operation-vault-compact = Kluis opgeruimd
operation-vault-rekey = Kluis opgeruimd, met een nieuwe sleutel
operation-export-audit = Logboek bewaard buiten de kluis
operation-batch = Meer dingen in één keer gedaan
operation-vault-migrate = Kluis bijgewerkt voor deze versie
operation-export-promises = Lijst van toezeggingen bewaard buiten de kluis
operation-export-actions = Actielijst bewaard buiten de kluis
operation-export-attendance = Deelnemerslijst bewaard buiten de kluis
operation-export-agreements = Lijst van afspraken bewaard buiten de kluis
operation-export-goals = Lijst van doelen bewaard buiten de kluis
operation-export-decisions = Besluitenlijst bewaard buiten de kluis
operation-export-exports = Lijst van wat de kluis verliet bewaard
