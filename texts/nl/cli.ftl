# The command line kring
