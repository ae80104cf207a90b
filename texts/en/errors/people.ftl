# People

invalid-specialCategory = “{ $words }” is about { special-category }. Kring chooses and counts nobody by that. Choose a role in life, such as parents, business or sport.
invalid-roleNeedsAgreement = A role at this organisation is kept only when the person agrees. Say on which day that was, or choose another organisation.
special-category = { $category ->
    [religion] religion
    [ethnicity] descent
    [health] health
    [politics] politics
    [sexualLife] sexual life
   *[criminal] criminal matters
}
