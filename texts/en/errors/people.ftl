# People

invalid-specialCategory = “{ $words }” is about { special-category }. Kring never makes a list or a count of that. { $fieldName ->
    [interests] Put it as a sentence under In their own words, if the person agrees.
    [skills] Put it as a sentence under In their own words, if the person agrees.
    [role] Does it belong to an organisation? Put it with the role there, with the day on which the person agreed.
    [interest] Choose another word, or look somebody up by name.
    [skill] Choose another word, or look somebody up by name.
    [text] Look for the name of a person, or choose people one by one.
    [name] Give the filter another name.
   *[other] Choose a role in life, such as parents, business or sport.
}
invalid-roleNeedsAgreement = A role at this organisation is kept only when the person agrees. Say on which day that was, or choose another organisation.
special-category = { $category ->
    [religion] religion
    [ethnicity] descent or language
    [health] health
    [politics] politics
    [sexualLife] sexual life
   *[criminal] criminal matters
}
