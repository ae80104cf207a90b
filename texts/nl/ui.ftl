# The window
