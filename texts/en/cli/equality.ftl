# Picture of equality

cli-about-equality = How equal it is between municipality and members of a network; the numbers with --json
cli-option-equality-from = From this day on (otherwise from the beginning)
cli-option-equality-to = Until and with this day (otherwise today)
cli-try = Worth a try: { $advice }
