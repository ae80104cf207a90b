# Help with wording, and people who are there twice

invalid-taalhulpRules = The rules in { $path } cannot be used ({ $reason }). Correct the file; docs/taalhulp.md says how.
invalid-notAFile = { $path } is a folder. Give a file with text.
invalid-samePerson = This is one and the same person. Choose two people.
