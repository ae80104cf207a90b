# What went wrong and what to do next. One message for each error code: the dots of the code are dashes here.

error-other = Something went wrong that Kring does not know ({ $code }). Try again. If it stays, close Kring and open it again.
