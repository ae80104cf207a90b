# Mensen: filters en lijsten

cli-field-hostedBy = Gastheer
cli-field-roleAgreedOn = Rol goedgevonden op
cli-field-roleNeedsAgreement = Een rol hier vraagt om toestemming
cli-field-droppedLanguage = Koos vroeger ook op taal
cli-field-otherFields = Andere gegevens (uit een nieuwere versie)
cli-option-wants-interpreter = Wil een tolk: yes of no
cli-option-role-needs-agreement = Een rol hier kan iets gevoeligs laten zien: yes of no. Zonder antwoord kijkt Kring naar de naam
cli-keep-as-sentence = Op de opdrachtregel: --own-words TEKST met --own-words-agreed-on DAG.
cli-field-preferred = Heeft de voorkeur
cli-field-filter = Filter
cli-field-coverage = Wie zit er aan tafel
cli-field-listed = Op de lijst van het netwerk
cli-field-others = Niet op de lijst
cli-field-perspective = Perspectief
cli-field-present = Was erbij
cli-field-hosted = Bijeenkomsten hier
cli-field-contact-person = Contact
cli-option-prefers = De manier van contact die de voorkeur heeft
cli-option-filter = Een keuze als SLEUTEL=WAARDE
cli-option-saved = Een bewaard filter
cli-option-typed = Het begin van de woorden
cli-option-field = Het veld
cli-option-interest = Belang
cli-option-skill = Vaardigheid
cli-value-name-pair = SLEUTEL=WAARDE
usage-pair = Kring kan "{ $text }" niet lezen als keuze. Schrijf SLEUTEL=WAARDE, met een van deze sleutels: { $keys }.
cli-option-person-due = Aan de beurt
cli-option-report-due = Aan de beurt
cli-option-paused = Op pauze

cli-joined = { $added ->
    [one] 1 persoon doet vanaf nu mee.
   *[other] { $added } mensen doen vanaf nu mee.
}{ $already ->
    [0] {""}
    [one] {" "}1 persoon stond er al in.
   *[other] {" "}{ $already } mensen stonden er al in.
}
